import { describe, expect, it } from 'vitest'
import { folderName } from '../../../src/app/profiling/folder-name.js'
import { costChange, profileTargets } from '../../../src/app/profiling/profile-target.js'
import { completeConfig } from '../../../src/config/complete-config.js'
import type { SuiteConfig } from '../../../src/config/config.js'
import { profileSubject } from '../../../src/core/model/profile-subject.js'
import type { Comparison } from '../../../src/core/model/report.js'

function suiteOf(run: string): SuiteConfig {
  const file = { suites: [{ name: 'codec', run }] }
  return completeConfig(file, { locate: () => ({}), storeKind: 'directory', warnings: [] }).suites[0]!
}

const GO = suiteOf("go test -run '^$' -bench .")

function row(benchmark: string, rest: Partial<Comparison> = {}): Comparison {
  return {
    ...{ suite: 'codec', benchmark, parameters: {}, metric: 'time', unit: 's', direction: 'lower' },
    ...{ verdict: 'regressed', method: 'paired-signed-rank', gated: true, change: 0.2 },
    ...{ threshold: 0.05, warnings: [], ...rest },
  } as Comparison
}

const named = (rows: readonly Comparison[], suite = GO) =>
  profileTargets(suite, rows).map(({ name, subject, rows: own, isWhole }) => ({
    ...{ name, subject, isWhole },
    metrics: own.map(({ metric }) => metric),
  }))

describe('what is profiled', () => {
  it('is each regressed benchmark that rounds of both arms confirmed, the worst first', () => {
    const rows = [
      row('BenchmarkA'),
      row('BenchmarkB', { change: 0.7 }),
      row('BenchmarkC', { verdict: 'improved' }),
      row('BenchmarkD', { gated: false }),
      row('BenchmarkE', { method: 'history-tail' }),
      row('BenchmarkF', { suite: 'other' }),
      row('BenchmarkG', { metric: 'size', unit: 'B', method: 'exact' }),
    ]
    expect(named(rows).map(({ name }) => name)).toEqual(['BenchmarkB', 'BenchmarkA'])
  })

  it('is time before memory, and memory where nothing else regressed', () => {
    const bytes = row('BenchmarkA', { metric: 'allocated-bytes', unit: 'B', change: 3 })
    expect(named([bytes, row('BenchmarkA')])).toEqual([
      { name: 'BenchmarkA', subject: 'time', isWhole: true, metrics: ['time'] },
    ])
    expect(named([bytes])).toMatchObject([{ subject: 'memory', metrics: ['allocated-bytes'] }])
  })

  it('is a whole suite where its command measures nothing less, whose change is known where it has one benchmark', () => {
    const shell = suiteOf('./bench | tee log')
    expect(named([row('a'), row('b', { change: 0.4 })], shell)).toEqual([
      { name: undefined, subject: 'time', isWhole: false, metrics: ['time', 'time'] },
    ])
    expect(named([row('a')], shell)).toMatchObject([{ isWhole: true }])
  })

  it('does not take one of several parameters for all', () => {
    const rows = [
      row('BenchmarkA', { parameters: { size: '1' } }),
      row('BenchmarkA', { parameters: { size: '2' } }),
    ]
    expect(named(rows)).toMatchObject([{ name: 'BenchmarkA', isWhole: false }])
  })
})

describe('the change of a unit of work', () => {
  it('is that of the cost, whichever way the metric is better', () => {
    expect(costChange(row('a', { change: 0.25 }))).toBe(0.25)
    expect(costChange(row('a', { change: -0.5, direction: 'higher' }))).toBe(1)
    expect(costChange(row('a', { change: -1, direction: 'higher' }))).toBeUndefined()
    const { change: _, ...without } = row('a')
    expect(costChange(without)).toBeUndefined()
  })
})

describe('what explains a metric', () => {
  it.each([
    ['time', 's', 'time'],
    ['throughput', '1/s', 'time'],
    ['bytes-per-second', 'B/s', 'time'],
    ['instructions', '1', 'time'],
    ['latency.p99', 's', 'time'],
    ['allocations', '1', 'memory'],
    ['allocated-bytes', 'B', 'memory'],
    ['peak-rss', 'B', 'memory'],
    ['soak.memory-slope', 'B/s', 'memory'],
    ['size', 'B', undefined],
    ['error-rate', '1', undefined],
  ])('%s in %s', (metric, unit, subject) => {
    expect(profileSubject(metric, unit)).toBe(subject)
  })
})

describe('the folder of a benchmark', () => {
  it('is a plain name, and another one for every benchmark', () => {
    expect(folderName('codec', '../../etc/passwd')).toMatch(/^codec-_etc_passwd-[0-9a-f]{8}$/)
    expect(folderName('codec', 'x'.repeat(10_000)).length).toBeLessThan(80)
    const names = ['a/b', 'a_b', 'A_b', 'a\nb', undefined].map((name) => folderName('codec', name))
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })
})
