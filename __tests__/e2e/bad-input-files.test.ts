import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/model/report.js'
import { createProject, goOutput, type Project, row, schemaErrors } from './cli-harness.js'

const go = (value: number) => goOutput('example.com/a', [['BenchmarkA', `${value} ns/op`]])

let project: Project

beforeAll(async () => {
  project = createProject()
  for (let run = 0; run < 2; run++) {
    project.write({ 'fast.txt': go(100) })
    const args = ['run', '--record', '--quiet', '--suite', 'a', '--', 'cat', 'fast.txt']
    expect((await project.noisegate(args)).code).toBe(0)
  }
  project.write({ 'slow.txt': go(150), 'broken.txt': 'goos: linux\npkg: x\nBenchmarkA  10  x' })
})
afterAll(() => project.remove())

describe('parse', () => {
  it('reads standard input, a file and a folder alike, and prints valid measurements', async () => {
    project.write({ 'folder/one.txt': go(100) })
    const results = [
      await project.noisegate(['parse'], { stdin: go(100) }),
      await project.noisegate(['parse', 'fast.txt']),
      await project.noisegate(['parse', '--parser', 'go', 'folder']),
    ]
    for (const { code, stdout } of results) {
      expect(code).toBe(0)
      expect(schemaErrors('measurements', JSON.parse(stdout))).toEqual([])
      expect(JSON.parse(stdout).measurements[0].values[0]).toBeCloseTo(1e-7, 12)
    }
  })

  it.each([
    ['nothing at all', [], '', /<stdin>: .*/],
    [
      'text of no tool',
      [],
      'hello\nworld\n',
      /<stdin>: no parser recognises this output; expected .*--parser NAME/,
    ],
    ['half a document', [], '[{"name":"x",', /<stdin>:1:\d+: .*middle of a JSON document/],
    ['a file that is not there', ['nope.txt'], '', /nope\.txt: there is no such file or directory/],
    ['a cut line', ['broken.txt'], '', /broken\.txt/],
    ['another tool than the one named', ['--parser', 'jmh'], go(1), /<stdin>/],
  ])('%s: exit 3, nothing on standard output', async (_, args, stdin, message) => {
    const { code, stdout, stderr } = await project.noisegate(['parse', ...args], { stdin })
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('compare', () => {
  it('one file against one: advisory ratios, exit 0, and how to get evidence', async () => {
    const { code, stdout } = await project.noisegate(['compare', '--json', 'fast.txt', 'slow.txt'])
    const report = JSON.parse(stdout) as Report
    expect(code).toBe(0)
    expect(schemaErrors('report', report)).toEqual([])
    expect(row(report, 'example.com/a.BenchmarkA')).toMatchObject({
      verdict: 'inconclusive',
      method: 'advisory',
      gated: false,
    })
    expect(report.warnings.map(({ message }) => message).join()).toMatch(/give at least 7 runs a side/)
  })

  it('pairs: seven a side decide, exit 1; a glob is sorted; a stored run is read as one', async () => {
    const values = [100, 101, 99, 100.4, 99.6, 100.2, 99.8]
    project.write(
      Object.fromEntries(
        values.flatMap((value, at) => [
          [`base/${at}.txt`, go(value)],
          [`head/${at}.txt`, go(value * 1.3)],
        ]),
      ),
    )
    const pairs = ['--paired', '--baseline', 'base/*.txt', '--candidate', 'head/*.txt']
    const { code, report } = await project.report(['compare', ...pairs])
    expect(code).toBe(1)
    expect(row(report, 'example.com/a.BenchmarkA')).toMatchObject({
      verdict: 'regressed',
      method: 'paired-signed-rank',
    })
    const [stored] = Object.keys(project.digest() ?? {})
    expect((await project.noisegate(['compare', join('.noisegate', stored!), 'fast.txt'])).code).toBe(0)
  })

  it('raw output that a configured parser reads', async () => {
    project.write({ 'one.log': 'render: 5 ms\n', 'two.log': 'render: 6 ms\n' })
    const pattern = 'pattern=^(?<name>.+): (?<value>.+) (?<unit>ms)$'
    const regex = ['compare', '--parser', 'regex', 'one.log', 'two.log']
    const { code, report } = await project.report([...regex, '--option', pattern])
    expect(code).toBe(0)
    expect(row(report, 'render')).toMatchObject({ baseline: 0.005, candidate: 0.006 })
    for (const [option, message] of [
      ['pattern=(', 'pattern'],
      ['patern=x', 'no option "patern"'],
    ] as const) {
      const refused = await project.noisegate([...regex, '--option', option])
      expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' })
      expect(refused.stderr).toContain(message)
    }
  })

  it('a report below a folder in which nothing can be made: exit 2 with its name, at once', async () => {
    const target = existsSync('/proc/self') ? '/proc/noisegate/report.json' : 'fast.txt/x/report.json'
    const { code, stderr } = await project.noisegate([
      'compare',
      '--json-file',
      target,
      'fast.txt',
      'slow.txt',
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/report\.json: the report cannot be written: .*; Name a path that can be written/)
  })

  it('a file that is none: exit 3 with its name', async () => {
    const { code, stderr } = await project.noisegate(['compare', 'fast.txt', 'nope.txt'])
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/nope\.txt: there is no such file/),
    })
  })
})

describe('history', () => {
  it('export, import into a new store, export: the same runs', async () => {
    const exported = await project.noisegate(['history', 'export'])
    project.write({ 'history.json': exported.stdout })
    const imported = ['history', 'import', '--from', 'neutral', '--store', 'second', 'history.json']
    for (let time = 0; time < 2; time++) expect((await project.noisegate(imported)).code).toBe(0)
    const again = await project.noisegate(['history', 'export', '--store', 'second'])
    expect(JSON.parse(again.stdout).runs).toEqual(JSON.parse(exported.stdout).runs)
    for (const run of project.stored('second')) expect(schemaErrors('run', run)).toEqual([])
    for (const run of project.stored()) expect(schemaErrors('run', run)).toEqual([])
  })

  it('takes over a data.js of github-action-benchmark, and says what it left out', async () => {
    const bench = (value: unknown) => ({
      name: 'BenchmarkX - ns/op',
      unit: 'ns/op',
      value,
      extra: '10 times',
    })
    const entry = (sha: string, value: unknown, date: number) => ({
      commit: {
        id: sha.repeat(40),
        timestamp: new Date(date).toISOString(),
        url: `https://x/commit/${sha}`,
        message: 'm',
      },
      ...{ date, tool: 'go', benches: [bench(value)] },
    })
    const entries = {
      'Go Benchmark': [entry('a', 100, 1.7e12), entry('b', null, 1.70001e12), entry('c', 102, 1.70002e12)],
    }
    project.write({
      'data.js': `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1.7e12, repoUrl: 'https://x', entries }, null, 2)}`,
    })
    const { code, stderr } = await project.noisegate([
      'history',
      'import',
      '--from',
      'github-action-benchmark',
      '--store',
      'gab',
      'data.js',
    ])
    expect(code).toBe(0)
    expect(stderr).toMatch(/data\.js:\d+:\d+: .*no number as its value and was left out/)
    expect(stderr).toMatch(/2 runs of 1 suite imported/)
    expect(project.stored('gab').map(({ series }) => series[0]?.rounds[0]?.[0])).toEqual([1e-7, 1.02e-7])
  })

  it.each([
    ['half a file', 'window.BENCHMARK_DATA = {"entries": {', 'github-action-benchmark'],
    ['something else', '{"runs": 5}', 'neutral'],
    [
      'a value that is none',
      '{"runs":[{"time":"2026-01-01T00:00:00Z","commit":"a","metrics":{"x":{"value":null,"unit":"ns"}}}]}',
      'neutral',
    ],
    [
      'one series under two keys',
      '{"runs":[{"time":"2026-01-01T00:00:00Z","commit":"a","metrics":{"x":{"value":1,"unit":"ns"},"y":{"benchmark":"x","value":2,"unit":"ns"}}}]}',
      'neutral',
    ],
    [
      'an environment that is none',
      '{"runs":[{"time":"2026-01-01T00:00:00Z","commit":"a","environment":{"os":1},"metrics":{"x":{"value":1,"unit":"ns"}}}]}',
      'neutral',
    ],
  ])('%s: refused, and nothing is stored', async (_, text, from) => {
    project.write({ 'bad.json': text })
    const { code, stdout, stderr } = await project.noisegate([
      'history',
      'import',
      '--from',
      from,
      '--store',
      'refused',
      'bad.json',
    ])
    expect({ code: code !== 0, stdout, stored: project.digest('refused') }).toEqual({
      code: true,
      stdout: '',
      stored: undefined,
    })
    expect(stderr).toMatch(/^noisegate: error: /)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
