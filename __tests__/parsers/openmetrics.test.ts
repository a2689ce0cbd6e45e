import { describe, expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

describe('captured pages of prometheus_client', () => {
  it('keeps samples with labels as parameters, whichever of the two formats', () => {
    for (const file of ['openmetrics.txt', 'prometheus.txt']) {
      const set = parseFixture('openmetrics', file)
      const labels = { job: 'größe "quoted" \\ | `tick`', size: '64' }
      expect(measurementOf(set, 'job_duration_seconds', 'time', labels)).toMatchObject({
        values: [0.00064],
        primary: true,
      })
      expect(measurementOf(set, 'bytes_written_bytes_total', 'bytes')).toMatchObject({
        values: [4096],
        unit: 'B',
        primary: true,
      })
      const sum = measurementOf(set, 'request_duration_seconds_sum', 'sum')
      expect([sum.values, sum.primary]).toEqual([[0.325], undefined])
      expect(benchmarksOf(set).some((name) => /bucket|created|info/.test(name))).toBe(false)
      expect(set.warnings.some(({ message }) => message.includes('buckets'))).toBe(true)
    }
  })

  it('takes quantiles of a summary in seconds for percentiles, and NaN for absent', () => {
    const set = parseFixture('openmetrics', 'quantiles.txt')
    expect(measurementOf(set, 'rpc_duration_seconds', 'latency.p99', { service: 'a' }).values).toEqual([
      0.0431,
    ])
    expect(set.measurements.some(({ parameters }) => parameters.service === 'b')).toBe(false)
  })
})

it('reads escapes, timestamps and exemplars, and refuses broken labels with their line', () => {
  const set = parseText(
    '# TYPE a_seconds gauge\na_seconds{x="1\\n2",} 5 1700000000000\na_seconds 1e-3 # {trace="y"} 1\n',
  )
  expect(set.measurements.map(({ parameters, values }) => [parameters, values])).toEqual([
    [{ x: '1\n2' }, [5]],
    [{}, [0.001]],
  ])
  expect(refusal('# TYPE a gauge\na{x=1} 5\n').details).toMatchObject({ line: 2 })
})
