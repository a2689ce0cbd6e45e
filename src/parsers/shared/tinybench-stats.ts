import type { Location } from '../../core/model/measurement.js'
import type { JsonPath } from './json-path.js'
import type { JsonRow, RowMetric } from './json-row.js'

/** One task that tinybench measured, and where its statistics stand; Vitest up to version 5 measures with tinybench. */
export interface TinybenchTask {
  readonly name: string
  readonly path: JsonPath
  /** Statistics of the time of one call, in milliseconds. */
  readonly latency: JsonPath
  /** Where the calls per second stand: an object and its key. */
  readonly rate: { readonly path: JsonPath; readonly key: string }
  readonly location?: Location
}

/** Percentiles and maximum as tinybench names them. Without samples their median is no better than the mean: the clock's steps show in it. */
const LATENCIES: readonly Latency[] = [
  { key: 'p50', other: 'median', of: { metric: 'latency.p50', unit: 'ms' } },
  { key: 'p75', other: undefined, of: { metric: 'latency.p75', unit: 'ms' } },
  { key: 'p99', other: undefined, of: { metric: 'latency.p99', unit: 'ms' } },
  { key: 'p995', other: undefined, of: { metric: 'latency.p99.5', unit: 'ms' } },
  { key: 'p999', other: undefined, of: { metric: 'latency.p99.9', unit: 'ms' } },
  { key: 'max', other: undefined, of: { metric: 'latency.max', unit: 'ms' } },
]

interface Latency {
  readonly key: string
  /** Its name in other versions. */
  readonly other: string | undefined
  readonly of: RowMetric
}

const TIME: RowMetric = { metric: 'time', unit: 'ms', primary: true }
const THROUGHPUT: RowMetric = { metric: 'throughput', unit: '1/s' }

/** The metrics that `addTinybenchStats` adds. */
export const TINYBENCH_METRICS: readonly string[] = [
  'time',
  'throughput',
  ...LATENCIES.map(({ of }) => of.metric),
]

/**
 * Adds the time of a call, the rate and the percentiles of one task.
 * Returns which time it was: every sample, or the mean where the document holds no samples.
 */
export function addTinybenchStats(row: JsonRow, task: TinybenchTask): 'samples' | 'mean' {
  row.benchmark = task.name
  row.location = task.location
  const latency = row.at(task.latency)
  const { path, fields } = latency
  const kept = hasItems(latency.value('samples')) ? 'samples' : 'mean'
  if (kept === 'samples') latency.addAll('samples', TIME)
  else latency.add('mean', TIME)
  const { rate } = task
  if (rate.path !== path) row.at(rate.path)
  row.add(rate.key, THROUGHPUT)
  row.at(path, fields)
  for (const { key, other, of } of LATENCIES) {
    if (row.value(key) !== undefined) row.add(key, of)
    else if (other !== undefined && row.value(other) !== undefined) row.add(other, of)
  }
  return kept
}

function hasItems(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}
