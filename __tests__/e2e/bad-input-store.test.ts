import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BUNDLE, createProject, goOutput, type Project } from './cli-harness.js'

const MEASURE = ['--suite', 's', '--', 'cat', 'go.txt'] as const

/** Whether this user can become another one, as root of a container can. */
const canLeaveRoot = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0

let project: Project

beforeAll(() => {
  project = createProject()
  project.write({ 'go.txt': goOutput('example.com/a', [['BenchmarkA-8', '100 ns/op']]) })
})
afterAll(() => project.remove())

describe('a store that is absent', () => {
  it('is a first run: exit 0 where it is recorded, exit 3 where something should be compared', async () => {
    const gate = await project.noisegate(['run', '--store', 'first', ...MEASURE])
    expect(gate.code).toBe(3)
    expect(gate.stdout).toMatch(/Nothing was compared/)
    expect(gate.stdout).toMatch(/no stored baseline to compare with; record runs of the base branch first/)
    expect(project.digest('first')).toBeUndefined()
    const record = await project.noisegate(['run', '--record', '--store', 'first', ...MEASURE])
    expect(record.code).toBe(0)
    expect(record.stdout).toContain('Baseline recorded, nothing compared')
    expect(project.stored('first')).toHaveLength(1)
  })

  it('says how many runs are too few, never a verdict', async () => {
    const { code, report } = await project.report(['run', '--store', 'first', ...MEASURE])
    expect(code).toBe(3)
    expect(report.failures[0]?.message).toMatch(
      /only 1 stored run to compare with, 3 are needed for a test and 7 to gate/,
    )
    expect(report.comparisons.map(({ verdict, method }) => [verdict, method])).toEqual([
      ['inconclusive', 'advisory'],
    ])
  })

  it('is an empty list and an empty history, not an error', async () => {
    const listed = await project.noisegate(['history', 'list', '--store', 'nothing'])
    expect(listed).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('no stored runs in directory nothing'),
    })
    const exported = await project.noisegate(['history', 'export', '--store', 'nothing'])
    expect({ code: exported.code, runs: JSON.parse(exported.stdout).runs }).toEqual({ code: 0, runs: [] })
  })
})

describe('a stored run that cannot be used', () => {
  let file: string
  let text: string
  beforeAll(async () => {
    for (let time = 0; time < 2; time++)
      expect((await project.noisegate(['run', '--record', '--quiet', ...MEASURE])).code).toBe(0)
    file = join(project.path, '.noisegate', Object.keys(project.digest() ?? {})[0] ?? '')
    text = readFileSync(file, 'utf8')
  })
  beforeEach(() => writeFileSync(file, text))

  const cases: Readonly<
    Record<string, readonly [damage: (text: string) => string | Uint8Array, message: RegExp]>
  > = {
    truncated: [
      (whole) => whole.slice(0, 300),
      /:1:301: the stored run is truncated after 300 characters; .*restore the file/,
    ],
    empty: [() => '', /\.json: the stored run is empty/],
    garbage: [() => Buffer.from([0xff, 0x00, 0xfe, 0x80, 0x31]), /\.json: the stored run is not UTF-8 text/],
    'no JSON': [() => 'hello\n', /\.json:1:1: /],
    'JSON of something else': [
      () => '{"a":1}\n',
      /the file is no stored run: it has no "schema"; expected noisegate\.run\/1/,
    ],
    'of a newer version': [
      (whole) => whole.replace('noisegate.run/1', 'noisegate.run/2'),
      /written by a newer Noisegate \(noisegate\.run\/2\); expected noisegate\.run\/1; Update Noisegate/,
    ],
    'with a value that is none': [
      (whole) => whole.replace(/"rounds":\[\[[^\]]*\]/, '"rounds":[[null]'),
      /:1:\d+: the stored run is wrong at series\.0\.rounds/,
    ],
    'with a series twice': [
      (whole) => whole.replace(/"series":\[(\{.*?\]\]\})\]/, '"series":[$1,$1]'),
      /:1:\d+: .*series\.1: the series stands in it twice/,
    ],
    'under the name of another': [
      (whole) => whole.replace(/"attempt":1/, '"attempt":2'),
      /\.json: the file holds the run of another name; expected the name \S+-2\.json/,
    ],
  }
  it.each(Object.entries(cases))(
    '%s: exit 4, its position, and nothing is written',
    async (_, [damage, message]) => {
      writeFileSync(file, damage(text))
      const before = project.digest()
      for (const record of [['--record'], []]) {
        const { code, report } = await project.report(['run', ...record, ...MEASURE])
        expect({ code, recorded: report.recorded, outcome: report.outcome }).toEqual({
          code: 4,
          recorded: false,
          outcome: 'error',
        })
        expect(report.failures.map(({ kind }) => kind)).toEqual(['store'])
        expect(report.failures[0]?.message).toMatch(message)
        expect(report.failures[0]?.message).toContain(file)
      }
      expect(project.digest()).toEqual(before)
    },
  )

  it('is an error of history too, also of an import into that store', async () => {
    writeFileSync(file, text.slice(0, 300))
    const before = project.digest()
    const exported = await project.noisegate(['history', 'export'])
    expect(exported).toMatchObject({
      code: 4,
      stdout: '',
      stderr: expect.stringMatching(/truncated after 300 characters/),
    })
    expect(project.digest()).toEqual(before)
  })

  it('does not keep another suite of the same store from being judged', async () => {
    writeFileSync(file, text.slice(0, 300))
    const { code, report } = await project.report([
      'run',
      '--record',
      '--suite',
      'other',
      '--',
      'cat',
      'go.txt',
    ])
    expect({ code, recorded: report.recorded }).toEqual({ code: 0, recorded: true })
  })
})

describe('a store that cannot be written', () => {
  it.each([
    ['is a file', 'blocked', 'not a folder'],
    ['lies below a file', 'blocked/store', 'not a folder'],
    ['lies where nothing can be made', '/proc/noisegate-store', 'could not be stored'],
  ])('because it %s: exit 4, in the report, what was measured is still shown', async (_, store, message) => {
    project.write({ blocked: 'a file\n' })
    const { code, report } = await project.report(['run', '--record', '--store', store, ...MEASURE])
    expect({ code, outcome: report.outcome, recorded: report.recorded }).toEqual({
      code: 4,
      outcome: 'error',
      recorded: false,
    })
    expect(report.failures[0]?.message).toContain(message)
    expect(report.accounting.suitesMeasured).toBe(1)
    expect(readFileSync(join(project.path, 'blocked'), 'utf8')).toBe('a file\n')
  })

  it.skipIf(!canLeaveRoot)(
    'because its folder is read-only: permission denied, nothing changed',
    async () => {
      const args = ['run', '--record', '--quiet', '--store', 'locked', ...MEASURE]
      expect((await project.noisegate(args)).code).toBe(0)
      const before = project.digest('locked')
      // Another user, because no mode holds back the one of these tests in a container.
      const temporary = join(project.path, 'open')
      mkdirSync(temporary)
      chmodSync(temporary, 0o777)
      chmodSync(join(project.path, '..'), 0o755)
      const nobody = [
        '--reuid=65534',
        '--regid=65534',
        '--clear-groups',
        process.execPath,
        join(BUNDLE, 'cli.js'),
      ]
      const env = {
        PATH: process.env.PATH,
        TMPDIR: temporary,
        HOME: temporary,
        GIT_CONFIG_GLOBAL: safeDirectory(),
      }
      const { status, stdout } = spawnSync('setpriv', [...nobody, ...args], {
        cwd: project.path,
        env,
        encoding: 'utf8',
      })
      expect(status).toBe(4)
      expect(stdout).toMatch(/could not be stored: permission denied; Make the folder writable/)
      expect(project.digest('locked')).toEqual(before)
    },
  )

  /** A git configuration that lets another user look at the project. */
  function safeDirectory(): string {
    project.write({ 'open/gitconfig': '[safe]\n\tdirectory = *\n' })
    return join(project.path, 'open/gitconfig')
  }

  it('because it became a file while the command ran', async () => {
    expect(
      (await project.noisegate(['run', '--record', '--quiet', '--store', 'moving', ...MEASURE])).code,
    ).toBe(0)
    const command = 'mv moving kept && echo other > moving && cat go.txt'
    const { code, report } = await project.report([
      'run',
      '--record',
      '--store',
      'moving',
      '--suite',
      's',
      '--command',
      command,
    ])
    expect(code).toBe(4)
    expect(report.failures[0]?.message).toMatch(/the store cannot be read: a part of the path is a file/)
    expect(project.stored('kept')).toHaveLength(1)
    expect(readFileSync(join(project.path, 'moving'), 'utf8')).toBe('other\n')
  })

  it('does not hide a regression: exit 1 comes before exit 4', async () => {
    project.write({ blocked: 'a file\n', 'budget.yml': 'budgets: [{match: "**", metric: time, max: 1ns}]\n' })
    const args = ['run', '--record', '--config', 'budget.yml', '--store', 'blocked', ...MEASURE]
    const { code, report } = await project.report(args)
    expect(code).toBe(1)
    expect(report.failures.map(({ kind }) => kind)).toEqual(['store'])
  })
})
