import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { seriesKey } from '../../src/core/model/series-key.js'
import { parseFiles } from '../../src/parsers/parse.js'

/**
 * Requests of a load test and the tool's own summary of them, captured in one run: what Noisegate sums up from the requests has to be
 * what the tool says.
 */
describe('what is summed up from requests agrees with the summary of the tool', () => {
  it('k6: every metric of the stream of points and of the summary that was exported with it', () => {
    const points = valuesOf('k6-stream/points.ndjson')
    const summary = valuesOf('k6/summary-export.json')
    const shared = [...summary.keys()].filter((key) => points.has(key) && !isOverDuration(key))
    expect(shared.length).toBeGreaterThan(60)
    for (const key of shared) {
      expect(points.get(key), key).toBeCloseTo(summary.get(key) ?? Number.NaN, 9)
    }
    // k6 divides by the time of the whole test, of which its points show the first to the last request.
    for (const key of [...summary.keys()].filter((name) => points.has(name) && isOverDuration(name))) {
      expect((points.get(key) ?? 0) / (summary.get(key) ?? 0), key).toBeCloseTo(1, 1)
    }
  })

  it('JMeter: the results file and the summary that JMeter prints beside it', () => {
    const printed =
      /^summary = +(?<count>\d+) in \S+ = +(?<rate>[\d.]+)\/s Avg: +(?<mean>\d+) Min: +(?<min>\d+) Max: +(?<max>\d+) Err: +\d+ \((?<errors>[\d.]+)%\)$/m.exec(
        fixture('jmeter/run.stdout.txt').toString('utf8'),
      )?.groups ?? {}
    const total = valuesOf('jmeter/run.csv', 'TOTAL')
    // Whole milliseconds, cut rather than rounded.
    expect(Math.floor((total.get('latency.mean') ?? 0) * 1000)).toBe(Number(printed.mean))
    expect(total.get('latency.min')).toBe(Number(printed.min) / 1000)
    expect(total.get('latency.max')).toBe(Number(printed.max) / 1000)
    expect((total.get('error-rate') ?? 0) * 100).toBeCloseTo(Number(printed.errors), 2)
    // JMeter counts from its own start, the results file from the first request.
    expect((total.get('throughput') ?? 0) / Number(printed.rate)).toBeCloseTo(1, 0)
  })

  it('ab: the requests of -g, in whole milliseconds, and the percentiles of -e', () => {
    const requests = valuesOf('ab/requests.tsv', 'ab')
    const percentiles = valuesOf('ab/percentiles.csv', 'ab')
    const shared = [...percentiles.keys()].filter((metric) => requests.has(metric))
    expect(shared).toEqual([
      'latency.min',
      'latency.p50',
      'latency.p90',
      'latency.p95',
      'latency.p99',
      'latency.max',
    ])
    for (const metric of shared) {
      const difference = Math.abs((requests.get(metric) ?? 0) - (percentiles.get(metric) ?? 0))
      expect(difference, metric).toBeLessThanOrEqual(0.001)
    }
  })

  it('locust: the files of --csv and the tables that it prints beside them', () => {
    const files = valuesOf('locust/run_stats.csv')
    const printed = valuesOf('locust/console.txt')
    const shared = [...printed.keys()].filter(
      (key) => files.has(key) && /latency\.(?:mean|min|max|p50)/.test(key),
    )
    expect(shared.length).toBeGreaterThan(12)
    // The tables are in whole milliseconds, and of a moment later.
    for (const key of shared) {
      const difference = Math.abs((files.get(key) ?? 0) - (printed.get(key) ?? 0))
      expect(difference, key).toBeLessThanOrEqual(0.002)
    }
  })
})

function fixture(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)))
}

/** Values by series, or by metric of one benchmark. */
function valuesOf(name: string, benchmark?: string): ReadonlyMap<string, number> {
  const set = parseFiles({ parser: 'auto', files: [{ path: name, bytes: fixture(name) }] })
  const measurements = (set?.measurements ?? []).filter(
    (measurement) => benchmark === undefined || measurement.benchmark === benchmark,
  )
  return new Map(
    measurements.map((measurement) => [
      benchmark === undefined ? seriesKey(measurement) : measurement.metric,
      measurement.values[0] ?? Number.NaN,
    ]),
  )
}

function isOverDuration(key: string): boolean {
  return /throughput|per-second/.test(key)
}
