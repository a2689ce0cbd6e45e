import type { ValueDistribution } from '../../core/stats/value-distribution.js'
import type { MetricValue } from './add-readings.js'
import { percentileMetric } from './percentile-metric.js'

/** What load testing tools themselves print. */
const RANKS = [50, 90, 95, 99, 99.9] as const

/** Mean, smallest, largest and the usual percentiles of the latencies of all requests; nothing without a request. */
export function latencyRows(latency: ValueDistribution, unit: string): readonly MetricValue[] {
  const quantiles = latency.quantiles(RANKS.map((rank) => rank / 100))
  if (quantiles === undefined) return []
  return [
    ['latency.mean', latency.mean, unit],
    ['latency.min', latency.min, unit],
    ['latency.max', latency.max, unit],
    ...RANKS.map((rank, index): MetricValue => [percentileMetric(rank), quantiles[index], unit]),
  ]
}
