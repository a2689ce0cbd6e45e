import { metricRow } from '../../core/model/metric-registry.js'

/**
 * The metric name of a quantity that the user named: its own, unless that is empty or Noisegate's name for
 * something else. A counter called `time` or `allocations` is no duration and no exact count only because of its
 * name, so it is kept as `counter.time` (`prefix` is where the tool keeps such quantities).
 */
export function customMetricName(name: string, prefix: string): string {
  if (name === '') return prefix
  return metricRow(name) === undefined ? name : `${prefix}.${name}`
}
