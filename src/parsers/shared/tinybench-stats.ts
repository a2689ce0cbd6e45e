import type { Location } from '../../core/model/measurement.js'
import type { JsonPath } from './json-path.js'
import type { JsonRow, RowMetric } from './json-row.js'

/** One task that tinybench measured, and where its statistics stand; Vitest up to version 5 measures with tinybench. */
export interface TinybenchTask {
  readonly name: string
  readonly path: JsonPath
  /** Statistics of the time of one call, in milliseconds. */
  readonly latency: JsonPath
  /** Calls per second. */
  readonly rate: JsonPath
  readonly location?: Location
}

/** Percentiles and maximum as tinybench names them. Without samples their median is no better than the mean: the clock's steps show in it. */
const LATENCIES: readonly (readonly [keys: readonly string[], of: RowMetric])[] = [
  [['p50', 'median'], { metric: 'latency.p50', unit: 'ms' }],
  [['p75'], { metric: 'latency.p75', unit: 'ms' }],
  [['p99'], { metric: 'latency.p99', unit: 'ms' }],
  [['p995'], { metric: 'latency.p99.5', unit: 'ms' }],
  [['p999'], { metric: 'latency.p99.9', unit: 'ms' }],
  [['max'], { metric: 'latency.max', unit: 'ms' }],
]

const TIME: RowMetric = { metric: 'time', unit: 'ms', primary: true }
const THROUGHPUT: RowMetric = { metric: 'throughput', unit: '1/s' }

/** The metrics that `addTinybenchStats` adds. */
export const TINYBENCH_METRICS: readonly string[] = [
  'time',
  'throughput',
  ...LATENCIES.map(([, { metric }]) => metric),
]

/**
 * Adds the time of a call, the rate and the percentiles of one task.
 * Returns which time it was: every sample, or the mean where the document holds no samples.
 */
export function addTinybenchStats(row: JsonRow, task: TinybenchTask): 'samples' | 'mean' {
  row.benchmark = task.name
  row.location = task.location
  const latency = row.at(task.latency)
  const kept = hasItems(latency.value('samples')) ? 'samples' : 'mean'
  if (kept === 'samples') latency.addAll('samples', TIME)
  else latency.add('mean', TIME)
  row.at(task.rate.slice(0, -1)).add(task.rate.at(-1) ?? '', THROUGHPUT)
  row.at(task.latency)
  for (const [keys, of] of LATENCIES) {
    for (const name of keys) {
      if (row.value(name) === undefined) continue
      row.add(name, of)
      break
    }
  }
  return kept
}

function hasItems(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}
