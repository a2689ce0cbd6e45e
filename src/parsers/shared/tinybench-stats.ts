import type { Location } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { type JsonPath, valueAt } from './json-path.js'
import { addJsonNumber, addJsonNumbers } from './json-readings.js'
import type { MeasurementBuilder } from './measurement-builder.js'

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
const LATENCIES: readonly (readonly [keys: readonly string[], metric: string])[] = [
  [['p50', 'median'], 'latency.p50'],
  [['p75'], 'latency.p75'],
  [['p99'], 'latency.p99'],
  [['p995'], 'latency.p99.5'],
  [['p999'], 'latency.p99.9'],
  [['max'], 'latency.max'],
]

/** The metrics that `addTinybenchStats` adds. */
export const TINYBENCH_METRICS: readonly string[] = [
  'time',
  'throughput',
  ...LATENCIES.map(([, metric]) => metric),
]

/**
 * Adds the time of a call, the rate and the percentiles of one task.
 * Returns which time it was: every sample, or the mean where the document holds no samples.
 */
export function addTinybenchStats(
  document: JsonDocument,
  task: TinybenchTask,
  builder: MeasurementBuilder,
): 'samples' | 'mean' {
  const reading = {
    benchmark: task.name,
    ...(task.location === undefined ? {} : { location: task.location }),
  }
  const time = { metric: 'time', unit: 'ms', primary: true, ...reading }
  const samples = [...task.latency, 'samples']
  const kept = hasItems(valueAt(document, samples)) ? 'samples' : 'mean'
  if (kept === 'samples') addJsonNumbers(document, builder, { path: samples, ...time })
  else addJsonNumber(document, builder, { path: [...task.latency, 'mean'], ...time })
  addJsonNumber(document, builder, { metric: 'throughput', unit: '1/s', path: task.rate, ...reading })
  for (const [keys, metric] of LATENCIES) {
    const path = keys
      .map((key) => [...task.latency, key])
      .find((known) => valueAt(document, known) !== undefined)
    if (path !== undefined) addJsonNumber(document, builder, { metric, unit: 'ms', path, ...reading })
  }
  return kept
}

function hasItems(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}
