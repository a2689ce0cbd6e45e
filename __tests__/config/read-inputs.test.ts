import { describe, expect, it } from 'vitest'
import { ConfigProblem, describeFinding } from '../../src/config/config-problem.js'
import type { InputSource } from '../../src/config/input-source.js'
import { INPUTS } from '../../src/config/inputs.js'
import { configPath, readInputs, readPolicyInputs } from '../../src/config/read-inputs.js'

const FILE = `suites:
  - { name: codec, run: ./codec.sh, rounds: { history: 4, screen: 8 }, parser: go }
  - { name: render, run: ./render.sh }
gate: { threshold: 8%, inconclusive: fail }
store: directory
`

function read(inputs: Readonly<Record<string, string>>, rest: Partial<InputSource> = {}) {
  return readInputs({
    surface: 'action',
    inputs,
    configText: undefined,
    parsers: ['go', 'hyperfine'],
    ...rest,
  })
}

async function errors(
  inputs: Readonly<Record<string, string>>,
  rest: Partial<InputSource> = {},
): Promise<string[]> {
  try {
    await read(inputs, rest)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigProblem)
    return (error as ConfigProblem).findings.map(describeFinding)
  }
  throw new Error('the inputs were accepted')
}

describe('without a file', () => {
  it('one command makes a suite named by the id', async () => {
    const settings = await read({
      run: 'go test -bench=. ./...',
      id: 'go',
      rounds: '3',
      'time-limit': '5m',
      parser: 'go',
    })
    expect(settings).toMatchObject({
      id: 'go',
      mode: 'gate',
      record: 'auto',
      comment: 'auto',
      check: true,
      summary: true,
    })
    expect(settings.config.suites).toEqual([
      {
        name: 'go',
        run: { kind: 'shell', line: 'go test -bench=. ./...' },
        parser: 'go',
        profile: { choice: { kind: 'auto' }, rounds: 5, timeLimitMs: 300_000 },
        rounds: { history: 3, screen: 6, remeasure: 16 },
        timeLimitMs: 300_000,
        timeoutMs: 300_000,
        outputs: [],
        paths: [],
        env: {},
        workingDirectory: '.',
        shell: 'bash',
      },
    ])
    expect(settings.config.store).toEqual({ kind: 'branch', branch: 'noisegate-data', path: '.noisegate' })
  })

  it("takes the job's id where none is given", async () => {
    expect(await read({ run: 'x', id: '  ' }, { jobId: 'gate' })).toMatchObject({
      id: 'gate',
      config: { suites: [{ name: 'gate' }] },
    })
  })

  it('every command of the command line is a suite named by itself', async () => {
    const commands = [
      { kind: 'argv', argv: ['./bench', '--size', '64'] },
      { kind: 'shell', line: 'sleep 1' },
      { kind: 'shell', line: 'sleep  1' },
    ] as const
    const { config, id } = await read({ setup: 'make' }, { surface: 'cli', commands })
    expect(config.suites.map(({ name, run, setup }) => [name, run, setup])).toEqual([
      ['./bench --size 64', commands[0], 'make'],
      ['sleep 1', commands[1], 'make'],
      ['sleep 1 (2)', commands[2], 'make'],
    ])
    expect([id, config.store.kind]).toEqual(['local', 'directory'])
  })

  it.each([
    [{}, 'there is nothing to measure; expected input run, or a configuration file with suites'],
    [
      { run: 'x', config: 'perf.yml' },
      'perf.yml: there is no such configuration file; check the path or leave config out',
    ],
    [
      { run: 'x', threshold: '5' },
      'input threshold is "5"; expected per cent, such as 5%, at most 1000%; write 5%',
    ],
    [{ run: 'x', alpha: '1' }, 'input alpha is "1"; expected a number above 0 and below 0.5, such as 0.01'],
    [
      { run: 'x', alpha: 'NaN' },
      'input alpha is "NaN"; expected a number above 0 and below 0.5, such as 0.01',
    ],
    [{ run: 'x', rounds: '1e308' }, 'input rounds is "1e308"; expected a whole number from 1 to 100'],
    [{ run: 'x', rounds: '-1' }, 'input rounds is "-1"; expected a whole number from 1 to 100'],
    [
      { run: 'x', 'time-limit': '20' },
      'input time-limit is "20"; expected a duration such as 90s, 12m or 1h30m, at most 168h; write 20s or 20m',
    ],
    [
      { run: 'x', store: 's3' },
      'input store is "s3"; expected one of branch, directory; the store s3 is not in this version',
    ],
    [
      { run: 'x', comment: 'allways' },
      'input comment is "allways"; expected one of auto, always, on-change, never; did you mean always?',
    ],
    [
      { run: 'x', parser: 'hyperfin' },
      'input parser is "hyperfin"; expected one of auto, command, go, hyperfine; did you mean hyperfine?',
    ],
    [
      { run: 'x', results: '../../etc' },
      'input results: results is "../../etc", and it is deleted before each round; expected a file, glob or folder below working-directory, such as bench.json',
    ],
    [{ run: 'x', treshold: '5%' }, 'unknown input "treshold"; did you mean threshold?'],
    [{ run: 'x', mode: '\n::error::x' }, 'input mode is "::error::x"; expected one of gate, record, confirm'],
  ])('%j is refused', async (inputs, expected) => {
    expect(await errors(inputs)).toEqual([expected])
  })

  it('reports every error at once', async () => {
    expect(await errors({ run: 'x', threshold: '5', alpha: '9', check: 'yes', parser: 'none' })).toHaveLength(
      4,
    )
  })
})

describe('booleans', () => {
  it.each(['check', 'summary'] as const)('%s is true or false and nothing else', async (name) => {
    expect((await read({ run: 'x', [name]: 'true' }))[name]).toBe(true)
    expect((await read({ run: 'x', [name]: 'false' }))[name]).toBe(false)
    expect((await read({ run: 'x', [name]: '' }))[name]).toBe(true)
    for (const wrong of ['TRUE', 'False', 'yes', '0', 'treu']) {
      expect((await errors({ run: 'x', [name]: wrong }))[0]).toMatch(
        `input ${name} is "${wrong}"; expected one of true, false`,
      )
    }
  })
})

describe('with a file', () => {
  const file = { configText: FILE }

  it('measures its suites and keeps their positions', async () => {
    const { suites, policy, store } = (await read({}, file)).config
    expect(suites.map(({ name, line }) => [name, line])).toEqual([
      ['codec', 2],
      ['render', 3],
    ])
    expect(policy.gate).toMatchObject({ threshold: 0.08, inconclusive: 'fail' })
    expect(store.kind).toBe('directory')
  })

  it('inputs win over its gate, store and rounds', async () => {
    const inputs = {
      threshold: '2%',
      alpha: '0.001',
      compare: 'history',
      store: 'branch',
      'store-branch': 'perf',
      rounds: '7',
    }
    const { suites, policy, store } = (await read(inputs, file)).config
    expect(policy.gate).toMatchObject({
      threshold: 0.02,
      alpha: 0.001,
      compare: 'history',
      inconclusive: 'fail',
    })
    expect(store).toMatchObject({ kind: 'branch', branch: 'perf' })
    expect(suites.map(({ rounds }) => rounds)).toEqual([
      { history: 7, screen: 8, remeasure: 16 },
      { history: 7, screen: 6, remeasure: 16 },
    ])
  })

  it('selects one suite, and replaces its command', async () => {
    const { suites } = (await read({ suite: 'render', run: './other.sh', results: 'out.json' }, file)).config
    expect(suites).toMatchObject([
      { name: 'render', run: { kind: 'shell', line: './other.sh' }, results: 'out.json', line: 3 },
    ])
  })

  it('a given id keeps the histories of matrix legs apart', async () => {
    expect((await read({ id: 'node-24' }, file)).config.suites.map(({ name }) => name)).toEqual([
      'node-24/codec',
      'node-24/render',
    ])
    expect((await read({}, { ...file, jobId: 'gate' })).config.suites[0]!.name).toBe('codec')
  })

  it.each([
    [
      { run: 'x' },
      'input run is given, and the configuration file declares suites; select the suite whose command it replaces with input suite, or remove one of them',
    ],
    [
      { suite: 'rendr' },
      'input suite is "rendr", and the configuration file has no such suite; expected one of "codec", "render"; did you mean "render"?',
    ],
    [
      { setup: 'make' },
      'input setup is given, and the configuration file declares 2 suites; select one with input suite, or write it into the file',
    ],
    [
      { 'fail-on': 'regression' },
      '.github/noisegate.yml:4:38: input fail-on is regression, and gate.inconclusive is fail; expected one of the two; remove input fail-on',
    ],
  ])('%j is refused', async (inputs, expected) => {
    expect(await errors(inputs, file)).toEqual([expected])
  })

  it('names the position of an unknown parser', async () => {
    const configText = 'suites:\n  - name: a\n    run: x\n    parser: hyprfine\n'
    expect(await errors({}, { configText })).toEqual([
      '.github/noisegate.yml:4:13: suites[0].parser is "hyprfine"; expected one of auto, command, go, hyperfine; did you mean hyperfine?',
    ])
  })
})

describe('fail-on', () => {
  const gate = (inconclusive: string) => ({ configText: `gate: { inconclusive: ${inconclusive} }` })

  it('inconclusive is shorthand for gate.inconclusive: fail', async () => {
    expect((await read({ run: 'x', 'fail-on': 'inconclusive' })).config.policy.gate).toMatchObject({
      failOn: 'inconclusive',
      inconclusive: 'fail',
    })
    expect(
      (await read({ run: 'x', 'fail-on': 'inconclusive' }, gate('fail'))).config.policy.gate.inconclusive,
    ).toBe('fail')
  })

  it('never contradicts nothing', async () => {
    expect((await read({ run: 'x', 'fail-on': 'never' }, gate('fail'))).config.policy.gate).toMatchObject({
      failOn: 'never',
      inconclusive: 'fail',
    })
  })

  it.each([
    ['inconclusive', 'warn'],
    ['inconclusive', 'pass'],
    ['regression', 'fail'],
  ])('%s against gate.inconclusive: %s is an error', async (failOn, inconclusive) => {
    expect((await errors({ run: 'x', 'fail-on': failOn }, gate(inconclusive)))[0]).toContain(
      `input fail-on is ${failOn}, and gate.inconclusive is ${inconclusive}`,
    )
  })

  it('absent leaves the file alone', async () => {
    expect((await read({ run: 'x' }, gate('pass'))).config.policy.gate).toMatchObject({
      confirm: 'off',
      noiseFloor: 'off',
      failOn: 'regression',
      inconclusive: 'pass',
    })
  })
})

it('looks for the default file unless one is named', () => {
  expect(configPath({})).toBe('.github/noisegate.yml')
  expect(configPath({ config: ' ' })).toBe('.github/noisegate.yml')
  expect(configPath({ config: 'a.yml' })).toBe('a.yml')
})

it('every input has a name of its own, sentences, and a default', () => {
  expect(new Set(INPUTS.map(({ name }) => name)).size).toBe(INPUTS.length)
  for (const { name, description, fallback } of INPUTS) {
    expect(description, name).toMatch(/^[A-Za-z].*\.$/)
    expect(fallback, name).not.toBe('')
  }
})

it('readPolicyInputs needs nothing to measure', async () => {
  const source = { surface: 'cli', inputs: { threshold: '2%' }, configText: FILE, parsers: ['go'] } as const
  expect(await readPolicyInputs(source)).toMatchObject({
    suites: [],
    policy: { gate: { threshold: 0.02, inconclusive: 'fail' } },
  })
})
