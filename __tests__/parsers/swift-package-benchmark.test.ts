import { expect, it } from 'vitest'
import { corpusFiles, measurementOf, parseCorpus, parseFixture } from './parse-output.js'

const ENCODE = 'Codec > encode größe | 64'

it('reads percentiles from the histogram, for one round of the inner loop', () => {
  const set = parseFixture('swift-package-benchmark', 'results.json')
  // The wall clock holds 20000, 20037, ... 23663 ns of 1000 loops; buckets at this height are 128 ns wide.
  const near = (metric: string, nanoseconds: number) =>
    expect(Math.abs((measurementOf(set, ENCODE, metric).values[0] ?? 0) * 1e12 - nanoseconds)).toBeLessThan(
      128,
    )
  near('time', 20000 + 37 * 49)
  near('latency.p90', 20000 + 37 * 89)
  near('latency.p99', 20000 + 37 * 98)
  expect(measurementOf(set, ENCODE, 'allocations').values).toEqual([3])
  expect(measurementOf(set, ENCODE, 'hits')).toMatchObject({ values: [5], direction: 'higher' })
  expect(measurementOf(set, 'Codec > decode', 'time').values[0]).toBeCloseTo(590e-9, 8)
})

it('reads memory of the process as it is, within the width of a bucket', () => {
  const set = parseFixture('swift-package-benchmark', 'results.json')
  const bytes = measurementOf(set, ENCODE, 'peak-rss').values[0] ?? 0
  expect(Math.abs(bytes / 12_025_856 - 1)).toBeLessThan(0.01)
})

it('has times and rates that belong together in the collected baselines; thresholds are no results', () => {
  for (const file of corpusFiles('swift-package-benchmark')) {
    const set = parseCorpus('swift-package-benchmark', file)
    if (file.includes('p90')) expect(set).toBeUndefined()
    else {
      const value = (metric: string) =>
        set?.measurements.find((measurement) => measurement.metric === metric)?.values[0] ?? Number.NaN
      expect(value('time') * value('throughput')).toBeCloseTo(1, 2)
    }
  }
})
