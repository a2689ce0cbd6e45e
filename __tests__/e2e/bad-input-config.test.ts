import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, goOutput, type Project } from './cli-harness.js'

const PROOF = 'measured.txt'
const CONFIG = '.github/noisegate.yml'

let project: Project

beforeAll(async () => {
  project = createProject()
  project.write({ 'go.txt': goOutput('example.com/a', [['BenchmarkA-8', '100 ns/op']]) })
  expect((await project.noisegate(['run', '--record', '--quiet', '--', 'cat', 'go.txt'])).code).toBe(0)
})
afterAll(() => project.remove())

/** Runs something that would leave a file, and shows that it did not run and that the store is as it was. */
async function refused(args: readonly string[]): Promise<string> {
  const before = project.digest()
  const { code, stdout, stderr } = await project.noisegate(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(project.digest()).toEqual(before)
  expect(project.digest('.')).not.toHaveProperty([PROOF])
  expect(stderr).toMatch(/^noisegate: error: /)
  expect(stderr).not.toMatch(/\n\s+at /)
  return stderr
}

const SUITE = `suites:\n  - name: a\n    run: touch ${PROOF}\n`

describe('a configuration file that is wrong', () => {
  const cases: readonly (readonly [what: string, text: string, message: readonly string[]])[] = [
    [
      'unknown key',
      `${SUITE}    roundz: 3\n`,
      [`${CONFIG}:4:5`, 'unknown key "roundz" in suites[0]', 'did you mean rounds?'],
    ],
    [
      'a folder that is not there, in the second of two suites',
      `${SUITE}  - name: b\n    run: 'true'\n    working-directory: nope/x\n`,
      [`${CONFIG}:4`, 'suite b: the working directory', 'nope/x does not exist', 'Set `working-directory`'],
    ],
    ['unknown key at the top', `${SUITE}gates: {}\n`, [`${CONFIG}:4:1`, '"gates"', 'did you mean gate?']],
    ['wrong value', `${SUITE}gate:\n  alpha: 0.7\n`, [`${CONFIG}:5:10`, 'gate.alpha is 0.7', 'below 0.5']],
    [
      'misspelt choice',
      `${SUITE}gate:\n  missing: fial\n`,
      [`${CONFIG}:5:12`, '"fial"', 'did you mean fail?'],
    ],
    ['unknown parser', `${SUITE}    parser: goo\n`, [`${CONFIG}:4:13`, '"goo"', 'go, ', 'did you mean go?']],
    [
      'key twice',
      `${SUITE}gate:\n  alpha: 0.01\n  alpha: 0.02\n`,
      [`${CONFIG}:6:3`, 'the key "alpha" is here twice', 'line 5'],
    ],
    ['suite twice', `${SUITE}  - name: a\n    run: 'true'\n`, [`${CONFIG}:4:11`, 'two suites are named "a"']],
    ['broken YAML', `${SUITE}gate: {alpha: 0.01\n`, [CONFIG, 'expected']],
    ['no suites at all', 'gate: {alpha: 0.01}\n', ['there is nothing to measure', 'suites']],
    ['suite without a command', 'suites:\n  - name: a\n', [`${CONFIG}:2:5`, 'suites[0] has no run']],
    ['a list instead of a map', '- a\n- b\n', [`${CONFIG}:1:1`, 'a list', 'expected a map']],
    ['__proto__ as a key', `${SUITE}__proto__: {gate: {alpha: 0.2}}\n`, [`${CONFIG}:4:1`, '__proto__']],
    ['budget without a limit', `${SUITE}budgets:\n  - {match: a, metric: time}\n`, [`${CONFIG}:5:5`, 'max']],
    [
      'budget of another unit',
      `${SUITE}budgets:\n  - {match: a, metric: time, max: 5MB}\n`,
      [`${CONFIG}:5:35`, '5MB'],
    ],
    [
      'several at once',
      `${SUITE}    roundz: 3\ngate:\n  alpha: 9\n`,
      [`${CONFIG}: 2 errors\n`, `${CONFIG}:4:5`, `${CONFIG}:6:10`],
    ],
  ]
  it.each(cases)('%s: exit 2 with its position, before anything is run', async (_, text, message) => {
    project.write({ [CONFIG]: text })
    const stderr = await refused(['run', '--record'])
    for (const part of message) expect(stderr).toContain(part)
  })

  it('says so where the file is no UTF-8 text', async () => {
    project.write({ [CONFIG]: Buffer.from('suites:\n  - name: "\xff\xfe"\n    run: touch x\n', 'latin1') })
    expect(await refused(['run', '--record'])).toMatch(/noisegate\.yml.*UTF-8/)
  })

  it('says so where the file that is named is absent, or is a folder', async () => {
    const absent = await refused(['run', '--record', '--config', 'nope.yml', '--', 'touch', PROOF])
    expect(absent).toContain('nope.yml: there is no such configuration file')
    expect(await refused(['run', '--config', '.github', '--', 'touch', PROOF])).toMatch(
      /\.github.*cannot be read/,
    )
  })
})

describe('arguments that are wrong', () => {
  const measure = ['--', 'touch', PROOF]
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'unknown flag',
      ['run', '--treshold', '3', ...measure],
      ['unknown flag "--treshold"', 'did you mean --threshold?'],
    ],
    ['unknown parser', ['run', '--parser', 'goo', ...measure], ['--parser is "goo"', 'did you mean go?']],
    ['flag without value', ['run', '--suite', '--json', ...measure], ['--suite needs a value']],
    [
      'flag twice',
      ['run', '--threshold', '3', '--threshold', '4', ...measure],
      ['--threshold is given twice'],
    ],
    ['value out of range', ['run', '--threshold', '-3%', ...measure], ['--threshold', '-3%']],
    ['no command', ['run', '--'], ['there is no command after --']],
    ['stray word', ['run', 'touch', PROOF], ['"touch" is no flag', 'after --']],
    ['nothing to measure', ['run', '--config', '.github/empty.yml'], ['there is nothing to measure']],
    ['unknown command', ['compar', 'a', 'b'], ['unknown command "compar"', 'did you mean compare?']],
    ['unknown history command', ['history', 'lst'], ['did you mean history list?']],
    ['later command', ['doctor', 'x'], ['doctor is not in this version']],
    ['no second file', ['compare', 'go.txt'], ['CANDIDATE is missing']],
    [
      'glob without a match',
      ['compare', '--baseline', 'x*.nope', '--candidate', 'go.txt'],
      ['"x*.nope" matches no file'],
    ],
    [
      'pairs of unequal length',
      ['compare', '--paired', '--baseline', 'go.txt', 'go.txt', '--candidate', 'go.txt'],
      ['2 baseline files and 1 candidate file'],
    ],
    ['import without a format', ['history', 'import', 'x'], ['--from is missing', 'neutral']],
    ['base that is no commit', ['run', '--base', 'nope', ...measure], ['"nope" is no commit', 'fetch']],
    [
      'branch store with a bad name',
      ['run', '--store', 'branch', '--store-branch', 'a..b', ...measure],
      ['"a..b"', 'noisegate-data'],
    ],
    ['switch with a value', ['run', '--record=yes', ...measure], ['--record takes no value']],
    ['unknown run', ['history', 'show', 'nope'], ['there is no run "nope"', 'history list']],
  ]
  beforeAll(() => project.write({ [CONFIG]: '', '.github/empty.yml': '' }))
  it.each(cases)('%s: exit 2 with a remedy, before anything is run', async (_, args, message) => {
    const stderr = await refused(args)
    for (const part of message) expect(stderr).toContain(part)
  })

  it('shows no control sequence of what was typed', async () => {
    const stderr = await refused(['run', '--\u001b[31mred\u202e', ...measure])
    expect(stderr).not.toContain('\u001b[31m')
    expect(stderr).not.toContain('\u202e')
  })
})
