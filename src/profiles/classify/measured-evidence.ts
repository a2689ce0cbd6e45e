import type { Measurement } from '../../core/model/measurement.js'
import { median } from '../../core/stats/center.js'
import type { ProcessUsage, QueryEvidence, SideEvidence } from './evidence.js'

/** Fields of the usage by metric, and what one of the metric's units is in the field's. */
const USAGE: ReadonlyMap<string, readonly [field: keyof ProcessUsage, factor: number]> = new Map([
  ['time', ['wall', 1]],
  ['user-time', ['user', 1]],
  ['system-time', ['system', 1]],
  ['major-page-faults', ['majorFaults', 1]],
  ['minor-page-faults', ['minorFaults', 1]],
  ['voluntary-context-switches', ['voluntarySwitches', 1]],
  ['involuntary-context-switches', ['involuntarySwitches', 1]],
  // Linux counts 512 bytes as one, whatever the device's blocks are.
  ['file-system-inputs', ['deviceBytes', 512]],
  ['file-system-outputs', ['deviceBytes', 512]],
  ['peak-rss', ['peakRss', 1]],
  ['allocated-bytes', ['allocatedBytes', 1]],
])

/** The largest of several processes counts, not their sum: they need not have lived at the same time. */
const LARGEST: ReadonlySet<keyof ProcessUsage> = new Set(['peakRss'])

/** A statement that takes this long is what most teams call slow. */
const SLOW_SECONDS = 0.1

/**
 * The evidence in measurements: times, faults, switches and I/O of processes (GNU time, or a round of the gate), statements
 * of a database log, plans. Of repetitions the median counts; the processes of a program are added up.
 */
export function measuredEvidence(
  measurements: readonly Measurement[],
): Pick<SideEvidence, 'usage' | 'queries'> {
  const usage = usageOf(measurements)
  const queries = queriesOf(measurements)
  return {
    ...(usage === undefined ? {} : { usage }),
    ...(Object.keys(queries).length === 0 ? {} : { queries }),
  }
}

/** Undefined where nothing tells processor time: a `time` alone may be that of an iteration. */
function usageOf(measurements: readonly Measurement[]): ProcessUsage | undefined {
  const processes = new Set(
    measurements.filter(({ metric }) => metric === 'user-time').map(({ benchmark }) => benchmark),
  )
  if (processes.size === 0) return undefined
  const fields: Partial<Record<keyof ProcessUsage, number>> = {}
  for (const { benchmark, metric, values } of measurements) {
    const row = USAGE.get(metric)
    if (row === undefined || !processes.has(benchmark)) continue
    const [field, factor] = row
    const value = median(values) * factor
    const before = fields[field]
    fields[field] =
      before === undefined ? value : LARGEST.has(field) ? Math.max(before, value) : before + value
  }
  return fields
}

function queriesOf(measurements: readonly Measurement[]): QueryEvidence {
  const largest = (metric: string, within = measurements) => {
    const rows = within
      .filter((row) => row.metric === metric)
      .map(({ benchmark, values }) => ({ statement: benchmark, value: largestOf(values) }))
    return rows.reduce<(typeof rows)[number] | undefined>(
      (best, row) => (best === undefined || row.value > best.value ? row : best),
      undefined,
    )
  }
  // A statement of the log has `calls`; the row of all statements has none.
  const statements = new Set(
    measurements.filter(({ metric }) => metric === 'calls').map(({ benchmark }) => benchmark),
  )
  const single = measurements.filter(({ benchmark }) => statements.has(benchmark))
  const repeats = largest('repeats-per-request', single)
  const perRequest = largest('statements-per-request')
  const slowest = largest('time', single)
  const estimate = largest('row-estimate-error')
  const slowCount = single
    .filter(({ metric }) => metric === 'time')
    .reduce((sum, { values }) => sum + values.filter((seconds) => seconds >= SLOW_SECONDS).length, 0)
  return {
    ...(repeats === undefined ? {} : { repeats: { statement: repeats.statement, count: repeats.value } }),
    ...(perRequest === undefined ? {} : { perRequest: perRequest.value }),
    ...(slowest === undefined
      ? {}
      : { slow: { count: slowCount, statement: slowest.statement, seconds: slowest.value } }),
    ...(estimate === undefined ? {} : { estimate: { statement: estimate.statement, times: estimate.value } }),
  }
}

function largestOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
}
