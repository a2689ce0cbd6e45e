import { expect, it } from 'vitest'
import { latencyMetric } from '../../../src/parsers/jmh/latency-metric.js'

it.each([
  ['p0.00', 'latency.min'],
  ['p0.50', 'latency.p50'],
  ['p0.5', 'latency.p50'],
  ['p0.999', 'latency.p99.9'],
  ['p0.9999', 'latency.p99.99'],
  ['p1.00', 'latency.max'],
  ['sort:·p0.95', 'latency.p95'],
  ['sort:p0.90', 'latency.p90'],
])('%s is %s', (name, metric) => {
  expect(latencyMetric(name)).toBe(metric)
})

it.each(['gc.time', 'p', 'p2.00', 'xp0.50', 'hits'])('%s is no percentile', (name) => {
  expect(latencyMetric(name)).toBeUndefined()
})
