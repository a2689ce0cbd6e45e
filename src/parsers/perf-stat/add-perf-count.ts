import type { Assumption } from '../../core/model/measurement.js'
import { metricRow } from '../../core/model/metric-registry.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'
import { ownText } from '../shared/own-text.js'
import type { PerfCount } from './perf-count.js'

/** What is gated by default: how long it took. Events that the user chose gate by a rule. */
export const PERF_PRIMARY: readonly string[] = ['time', 'cpu-time']

const METRIC: ReadonlyMap<string, string> = new Map([
  ['duration_time', 'time'],
  ['task-clock', 'cpu-time'],
  ['user_time', 'user-time'],
  ['system_time', 'system-time'],
  ['cpu-cycles', 'cycles'],
])

// `cycles:u` counts in user space only; tracepoints (`syscalls:sys_enter_read`) have a colon too.
const MODIFIED = /^(?<event>.+):(?<modifier>[ukhGHIpPSDWeb]+)$/

interface PerfEvent {
  readonly metric: string
  readonly spreadMetric: string
  readonly modifier: { readonly modifier: string } | undefined
  readonly assume: Assumption | undefined
}

const known = new Map<string, PerfEvent>()
// A run counts a dozen events; who counts more than this does not profit from a memory of them.
const MOST_KNOWN = 100

/** What an event means, by its name as printed. */
function perfEvent(event: string): PerfEvent {
  const found = known.get(event)
  if (found !== undefined) return found
  const modified = event.includes(':') ? MODIFIED.exec(event)?.groups : undefined
  const name = modified?.event ?? event
  const metric = METRIC.get(name) ?? name
  const meaning: PerfEvent = {
    metric,
    spreadMetric: `${metric}.spread`,
    modifier: modified?.modifier === undefined ? undefined : { modifier: modified.modifier },
    // Hardware counts of unchanged code vary a little (interrupts, address layout), unlike simulated ones.
    assume: metricRow(metric)?.assume === 'exact' ? 'noisy' : undefined,
  }
  if (known.size < MOST_KNOWN) known.set(ownText(event), meaning)
  return meaning
}

/** Adds an event, and how much it spread over the runs of `-r`. */
export function addPerfCount(
  builder: MeasurementBuilder,
  { event, value, unit, spread, parameters: places }: PerfCount,
  { benchmark, iterations, problem }: Pick<Reading, 'benchmark' | 'iterations' | 'problem'>,
): void {
  if (typeof value !== 'number') return
  const { metric, spreadMetric, modifier, assume } = perfEvent(event)
  const parameters =
    modifier === undefined ? places : places === undefined ? modifier : { ...places, ...modifier }
  const common = { benchmark, parameters, direction: 'lower', iterations, problem } as const
  builder.add({ metric, value, unit: unit === '' ? 'count' : unit, assume, ...common })
  if (spread !== undefined && spread > 0)
    builder.add({ metric: spreadMetric, value: spread, unit: '1', ...common })
}
