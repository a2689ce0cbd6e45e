import { metricRow } from '../../core/model/metric-registry.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'
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

/** Adds an event, and how much it spread over the runs of `-r`. */
export function addPerfCount(
  builder: MeasurementBuilder,
  { event, value, unit, spread, parameters }: PerfCount,
  common: Pick<Reading, 'benchmark' | 'iterations' | 'problem'>,
): void {
  if (typeof value !== 'number') return
  const modified = event.includes(':') ? MODIFIED.exec(event)?.groups : undefined
  const name = modified?.event ?? event
  const metric = METRIC.get(name) ?? name
  const modifier = modified?.modifier
  const reading = {
    parameters: modifier === undefined ? parameters : { ...parameters, modifier },
    benchmark: common.benchmark,
    iterations: common.iterations,
    problem: common.problem,
  }
  builder.add({
    metric,
    value,
    unit: unit === '' ? 'count' : unit,
    direction: 'lower',
    // Hardware counts of unchanged code vary a little (interrupts, address layout), unlike simulated ones.
    assume: metricRow(metric)?.assume === 'exact' ? 'noisy' : undefined,
    ...reading,
  })
  if (spread !== undefined && spread > 0) {
    builder.add({ metric: `${metric}.spread`, value: spread, unit: '1', direction: 'lower', ...reading })
  }
}
