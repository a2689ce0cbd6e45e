import { describe, expect, it } from 'vitest'
import { benchmarksOf, fixtureJson, measurementOf, parseFixture } from './parse-output.js'

const NAMES = [
  'failing_bench.ts > passes',
  'codec_bench.ts > a/b | `tick` @user',
  'codec_bench.ts > größe > sort/100',
  'codec_bench.ts > größe > sort/10000',
]

describe('captured output of deno bench 2.9', () => {
  it('names benchmarks by file, group and name, in the JSON as in the table', () => {
    expect(benchmarksOf(parseFixture('deno', 'codec.json'))).toEqual(NAMES)
    expect(benchmarksOf(parseFixture('deno-text', 'codec.txt'))).toEqual(NAMES)
  })

  it('keeps mean, percentiles and maximum of the JSON in seconds', () => {
    const { benches } = fixtureJson('deno', 'codec.json') as {
      benches: { results: { ok: { avg: number; p995: number } }[] }[]
    }
    const ok = benches[2]?.results[0]?.ok
    const set = parseFixture('deno', 'codec.json')
    expect(measurementOf(set, NAMES[2] ?? '', 'time').values[0]).toBeCloseTo((ok?.avg ?? 0) / 1e9, 15)
    expect(measurementOf(set, NAMES[2] ?? '', 'latency.p99.5').values[0]).toBeCloseTo(
      (ok?.p995 ?? 0) / 1e9,
      15,
    )
    expect(set.environment).toMatchObject({ deno: '2.9.6' })
  })

  it('reads the rounded table', () => {
    const set = parseFixture('deno-text', 'codec.txt')
    const value = (metric: string): number => measurementOf(set, NAMES[2] ?? '', metric).values[0] ?? 0
    expect(value('time')).toBeCloseTo(48.6e-6, 12)
    expect(value('throughput')).toBe(20580)
    expect(value('latency.min')).toBeCloseTo(10.3e-6, 12)
    expect(value('latency.max')).toBeCloseTo(8.2e-3, 12)
    expect(value('latency.p99.5')).toBeCloseTo(2.7e-3, 12)
  })

  it.each([
    ['deno', 'failing.json'],
    ['deno-text', 'failing.txt'],
  ])('%s: a benchmark that threw is a failure, the other is kept', (folder, file) => {
    const set = parseFixture(folder, file)
    expect(set.failures).toHaveLength(1)
    expect(set.failures[0]?.message).toMatch(/^"failing_bench\.ts > throws" threw: .*boom$/)
    expect(benchmarksOf(set)).toEqual(['failing_bench.ts > passes'])
  })
})
