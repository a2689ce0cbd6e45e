import { describe, expect, it } from 'vitest'
import {
  benchmarksOf,
  corpusFiles,
  fixtureJson,
  measurementOf,
  parseCorpus,
  parseFixture,
  refusal,
} from './parse-output.js'

const SUITE = 'suite.json'

interface Run {
  readonly values?: readonly number[]
  readonly metadata: { readonly mem_max_rss: number }
}

describe('captured output of pyperf 2.10', () => {
  it('keeps the values of every run, and neither warm-ups nor the run that calibrates', () => {
    const { benchmarks } = fixtureJson('pyperf', SUITE) as { benchmarks: { runs: Run[] }[] }
    const runs = benchmarks[0]?.runs ?? []
    const time = measurementOf(parseFixture('pyperf', SUITE), 'encode/size=16', 'time')
    expect(runs.map(({ values }) => values?.length)).toEqual([undefined, 3, 3, 3])
    expect(time.values).toEqual(runs.flatMap(({ values = [] }) => values))
    expect(time).toMatchObject({ unit: 's', direction: 'lower', primary: true })
    expect(time.values[0]).toBe(3.662312501262477e-6)
    expect(time.iterations).toEqual(Array(9).fill(128))
    const peak = measurementOf(parseFixture('pyperf', SUITE), 'encode/size=16', 'peak-rss')
    expect(peak.values).toEqual(runs.slice(1).map(({ metadata }) => metadata.mem_max_rss))
  })

  it('finds metadata that all runs share one or two levels up', () => {
    const set = parseFixture('pyperf', SUITE)
    expect(benchmarksOf(set)).toEqual([
      'encode/size=16',
      'encode/size=1024',
      'größe | `tick` @user a/b [c]',
      'allocate',
    ])
    expect(measurementOf(set, 'allocate', 'peak-rss').values).toEqual([19546112, 19546112, 19546112])
    expect(measurementOf(set, 'größe | `tick` @user a/b [c]', 'time').iterations?.[0]).toBe(512)
    expect(set.environment).toMatchObject({ python: '3.11.7', pyperf: '2.10.0', cores: 2 })
    expect(benchmarksOf(parseFixture('pyperf', 'single.json'))).toEqual(['sort one'])
  })

  it('keeps memory in bytes where that was measured, and the memory of a command', () => {
    expect(measurementOf(parseFixture('pyperf', 'track-memory.json'), 'sum', 'memory')).toMatchObject({
      values: [12513280, 12521472, 12537856],
      unit: 'B',
      primary: true,
    })
    expect(measurementOf(parseFixture('pyperf', 'tracemalloc.json'), 'sum', 'memory').values[0]).toBe(210739)
    const command = parseFixture('pyperf', 'command.json')
    expect(measurementOf(command, 'python -c pass', 'peak-rss').values).toEqual([
      12742656, 12713984, 12767232,
    ])
  })
})

describe('traps', () => {
  const document = (unit: string, value: unknown): string =>
    JSON.stringify({
      benchmarks: [{ runs: [{ values: [value], metadata: {} }] }],
      metadata: { name: 'x', unit },
      version: '1.0',
    })
  it('refuses an unknown unit, null and a missing name at their position', () => {
    expect(refusal(document('parsec', 1)).details.what).toContain('the unit "parsec" is unknown')
    expect(refusal(document('second', null)).details.what).toContain('values[0]: is null')
    expect(refusal(document('second', 1).replace('"name":"x",', '')).details.what).toContain('is missing')
  })
})

describe('outputs collected elsewhere', () => {
  const files = corpusFiles('pyperf')
  it.skipIf(files.length === 0)('are read, from version 0.8 on', () => {
    for (const file of files) expect(parseCorpus('pyperf', file)?.parser, file).toBe('pyperf')
  })
})
