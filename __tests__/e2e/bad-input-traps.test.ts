import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/model/report.js'
import { createProject, FIXTURES, goOutput, type Project, row, suitesConfig } from './cli-harness.js'

/** What each suite prints, from a factor near 1 that stands for the noise between runs. */
type Printed = (noise: number) => string

const go = (rows: readonly (readonly [string, string])[], pkg = 'example.com/a') => goOutput(pkg, rows)
const custom = (rows: readonly object[]) => JSON.stringify(rows)
const fixture = (path: string) => readFileSync(join(FIXTURES, path), 'utf8')

interface JmhRow {
  readonly primaryMetric: { readonly score: number; readonly rawData: readonly (readonly number[])[] }
}

/** Results of JMH in ops/us and us/op, each throughput times `factor`. */
function jmh(factor: number): string {
  const rows = JSON.parse(fixture('jmh/modes.json')) as readonly (JmhRow & { readonly mode: string })[]
  const faster = rows
    .filter(({ mode }) => mode === 'thrpt')
    .map((one) => {
      const { rawData, score } = one.primaryMetric
      const scaled = rawData.map((fork) => fork.map((value) => value * factor))
      return { ...one, primaryMetric: { ...one.primaryMetric, score: score * factor, rawData: scaled } }
    })
  return JSON.stringify(faster)
}

/** Google Benchmark with repetitions; the rows that tell the spread times `spread`. */
function google(noise: number, spread: number): string {
  const document = JSON.parse(fixture('google-benchmark/repetitions.json'))
  for (const one of document.benchmarks) {
    const factor = ['stddev', 'cv'].includes(one.aggregate_name) ? spread : noise
    if (one.real_time !== undefined)
      Object.assign(one, { real_time: one.real_time * factor, cpu_time: one.cpu_time * factor })
  }
  return JSON.stringify(document)
}

const count = (values: readonly number[]) =>
  go(values.map((value) => ['BenchmarkCount', `${value} ns/op`] as const))

/** What the history holds of every suite. */
const HISTORY: Readonly<Record<string, Printed>> = {
  rate: (noise) => go([['BenchmarkRate', `${1000 / noise} ns/op\t ${400 * noise} MB/s`]]),
  count: (noise) => count([100, 101, 99, 100.5, 99.5].map((value) => value * noise)),
  processors: (noise) =>
    go([
      ['BenchmarkSort/size-64', `${40 * noise} ns/op`],
      ['BenchmarkSort/size-4096', `${11000 * noise} ns/op`],
    ]),
  package: (noise) => go([['BenchmarkOne', `${50 * noise} ns/op`]]),
  google: (noise) => google(noise, 1),
  jmh: (noise) => jmh(noise),
  units: (noise) =>
    custom([
      { name: 'heap', unit: 'MB', value: 1 },
      { name: 'op', unit: 'us/op', value: noise },
    ]),
  zero: () => go([['BenchmarkZero', '5 ns/op\t 0 B/op\t 0 allocs/op']]),
  missing: (noise) =>
    go([
      ['BenchmarkStays', `${50 * noise} ns/op`],
      ['BenchmarkGoes', `${50 * noise} ns/op`],
    ]),
  exact: (noise) => go([['BenchmarkExact', `${50 * noise} ns/op\t 64 B/op\t 2 allocs/op`]]),
}

/** One more than a history verdict needs to gate. */
const RUNS = 8

let project: Project

beforeAll(async () => {
  project = createProject()
  const suites = Object.fromEntries(Object.keys(HISTORY).map((name) => [name, undefined]))
  project.write({ '.github/noisegate.yml': suitesConfig(suites) })
  for (let run = 0; run < RUNS; run++) {
    print(HISTORY, 1 + 0.004 * Math.sin(12.9898 * (run + 1)))
    expect((await project.noisegate(['run', '--record', '--quiet'])).code).toBe(0)
  }
})
afterAll(() => project.remove())

function print(printed: Readonly<Record<string, Printed>>, noise = 1): void {
  project.write(
    Object.fromEntries(Object.entries(printed).map(([name, text]) => [`${name}.txt`, text(noise)])),
  )
}

/** Judges one suite that prints this instead, and leaves the store as it was. */
async function judge(
  suite: string,
  text: string,
): Promise<{ readonly code: number | null; readonly report: Report }> {
  const before = project.digest()
  project.write({ [`${suite}.txt`]: text })
  const { code, report } = await project.report(['run', '--suite', suite])
  expect(project.digest()).toEqual(before)
  return { code, report }
}

describe('what github-action-benchmark was seen to get wrong', () => {
  it('Go MB/s times 2.5 is an improvement', async () => {
    const { code, report } = await judge('rate', go([['BenchmarkRate', '400 ns/op\t 1000 MB/s']]))
    expect(code).toBe(0)
    expect(row(report, 'example.com/a.BenchmarkRate', 'bytes-per-second')).toMatchObject({
      verdict: 'improved',
      direction: 'higher',
    })
    expect(row(report, 'example.com/a.BenchmarkRate').verdict).toBe('improved')
  })

  it('-count=5 is one series of five values: an outlier neither fails nor hides a regression', async () => {
    const outlier = await judge('count', count([100, 101, 250, 100.5, 99.5]))
    expect(outlier.code).toBe(0)
    expect(outlier.report.comparisons.map(({ verdict }) => verdict)).toEqual(['unchanged'])
    const slower = await judge('count', count([240, 242, 100, 241, 239]))
    expect(slower.code).toBe(1)
    expect(row(slower.report, 'example.com/a.BenchmarkCount').change).toBeCloseTo(1.4, 1)
    expect(project.stored().find(({ suite }) => suite === 'count')?.series[0]?.rounds[0]).toHaveLength(5)
  })

  it('names that end in different numbers keep them (GOMAXPROCS=1)', async () => {
    const { code, report } = await judge('processors', HISTORY.processors!(1))
    expect(code).toBe(0)
    const names = ['example.com/a.BenchmarkSort/size-4096', 'example.com/a.BenchmarkSort/size-64']
    expect(report.comparisons.map(({ benchmark }) => benchmark).toSorted()).toEqual(names)
    expect(new Set(report.comparisons.map(({ verdict }) => verdict))).toEqual(new Set(['unchanged']))
  })

  it('a second package does not orphan the first', async () => {
    const both = `${HISTORY.package!(1)}${go([['BenchmarkTwo', '50 ns/op']], 'example.com/b')}`
    const { code, report } = await judge('package', both)
    expect(code).toBe(0)
    expect(report.comparisons.map(({ benchmark, verdict }) => [benchmark, verdict]).toSorted()).toEqual([
      ['example.com/a.BenchmarkOne', 'unchanged'],
      ['example.com/b.BenchmarkTwo', 'new'],
    ])
  })

  it('aggregates of Google Benchmark are no benchmarks: ten times the spread is no regression', async () => {
    const { code, report } = await judge('google', google(1.001, 10))
    expect(code).toBe(0)
    const names = report.comparisons.map(({ benchmark }) => benchmark)
    expect(names.filter((name) => /_(mean|median|stddev|cv|BigO|RMS)$/.test(name))).toEqual([])
    expect(report.comparisons.every(({ verdict }) => verdict === 'unchanged')).toBe(true)
  })

  it('JMH ops/s: 2.5 times is an improvement, a tenth is a regression', async () => {
    const verdicts = ({ comparisons }: Report) =>
      comparisons.filter(({ metric }) => metric === 'throughput').map(({ verdict }) => verdict)
    const faster = await judge('jmh', jmh(2.5))
    expect({ code: faster.code, verdicts: verdicts(faster.report) }).toEqual({
      code: 0,
      verdicts: Array(4).fill('improved'),
    })
    const slower = await judge('jmh', jmh(0.1))
    expect({ code: slower.code, verdicts: verdicts(slower.report) }).toEqual({
      code: 1,
      verdicts: Array(4).fill('regressed'),
    })
  })

  it('1 MB and 1000 KB are equal, and so are 1 us/op and 1000 ns/op', async () => {
    const rows = [
      { name: 'heap', unit: 'KB', value: 1000 },
      { name: 'op', unit: 'ns/op', value: 1000 },
    ]
    const { code, report } = await judge('units', custom(rows))
    expect(code).toBe(0)
    expect(report.comparisons.map(({ verdict }) => verdict)).toEqual(['unchanged', 'unchanged'])
    for (const { change } of report.comparisons) expect(Math.abs(change ?? 0)).toBeLessThan(0.005)
  })

  it('after a previous value of 0 the floor decides', async () => {
    const grown = go([['BenchmarkZero', '5 ns/op\t 48 B/op\t 3 allocs/op']])
    const { code, report } = await judge('zero', grown)
    expect(code).toBe(1)
    expect(row(report, 'example.com/a.BenchmarkZero', 'allocations')).toMatchObject({
      verdict: 'regressed',
      method: 'exact',
    })
    const config = { rules: [{ match: '**', metric: 'allocations', floor: '4' }] }
    project.write({ 'floor.yml': suitesConfig({ zero: undefined }, config) })
    const floored = await project.report(['run', '--config', 'floor.yml'])
    expect(row(floored.report, 'example.com/a.BenchmarkZero', 'allocations')).toMatchObject({
      verdict: 'unchanged',
      reason: 'below floor',
    })
    expect(floored.code).toBe(0)
  })

  it('a metric without variance that doubles is flagged', async () => {
    const { code, report } = await judge(
      'exact',
      go([['BenchmarkExact', '50 ns/op\t 64 B/op\t 4 allocs/op']]),
    )
    expect(code).toBe(1)
    expect(row(report, 'example.com/a.BenchmarkExact', 'allocations')).toMatchObject({
      verdict: 'regressed',
      change: 1,
    })
  })

  it('a benchmark that vanished fails, unless the configuration accepts it', async () => {
    const text = go([['BenchmarkStays', '50 ns/op']])
    const { code, report } = await judge('missing', text)
    expect(code).toBe(1)
    expect(row(report, 'example.com/a.BenchmarkGoes')).toMatchObject({ verdict: 'missing', gated: true })
    expect(report.accounting).toMatchObject({ missing: 1, compared: 1 })
    for (const rest of [{ removed: ['**BenchmarkGoes'] }, { gate: { missing: 'warn' } }]) {
      project.write({ 'accept.yml': suitesConfig({ missing: undefined }, rest) })
      expect((await project.noisegate(['run', '--config', 'accept.yml'])).code).toBe(0)
    }
  })

  it('a run that vanished whole fails as well: exit 3, not 0', async () => {
    const { code, report } = await judge(
      'missing',
      'goos: linux\npkg: example.com/a\nPASS\nok  \texample.com/a\t0.1s\n',
    )
    expect(code).toBe(3)
    expect(report.failures[0]?.message).toMatch(/no benchmark/)
  })
})

describe('a regression that was merged', () => {
  it('stays red on the default branch until it is gone, and never becomes the baseline', async () => {
    const slow = (noise: number) => count([130, 131, 129].map((value) => value * noise))
    const codes: (number | null)[] = []
    for (let run = 0; run < 3; run++) {
      project.write({ 'count.txt': slow(1 + run / 1000) })
      codes.push((await project.noisegate(['run', '--record', '--suite', 'count', '--quiet'])).code)
    }
    expect(codes).toEqual([1, 1, 1])
    project.write({ 'count.txt': count([100, 101, 99]) })
    expect((await project.noisegate(['run', '--record', '--suite', 'count', '--quiet'])).code).toBe(0)
  })

  it('is found where it grows by a little each time', async () => {
    const codes: (number | null)[] = []
    for (const value of [54, 58, 63]) {
      project.write({ 'package.txt': go([['BenchmarkOne', `${value} ns/op`]]) })
      codes.push((await project.noisegate(['run', '--record', '--suite', 'package', '--quiet'])).code)
    }
    expect(codes).toEqual([1, 1, 1])
  })
})
