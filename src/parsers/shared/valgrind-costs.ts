import { metricRow } from '../../core/model/metric-registry.js'
import { plural } from '../../core/units/plural.js'
import { type MeasurementBuilder, problemAtLine } from './measurement-builder.js'
import { numberOf } from './number-of.js'

/** One line of costs of Callgrind or Cachegrind, with the names of its columns. */
export interface CostLine {
  readonly benchmark: string
  /** `Ir Dr Dw` */
  readonly events: readonly string[]
  /** `29742047 12 3`: fewer than events where the last are zero. */
  readonly costs: string
  readonly file: string
  readonly line: number
}

// Instructions, and what xdebug writes in the same format: time in units of 10 ns, memory in bytes.
const METRIC: ReadonlyMap<string, readonly [metric: string, unit: string, factor: number]> = new Map([
  ['Ir', ['instructions', '1', 1]],
  ['Time_(10ns)', ['time', 'ns', 10]],
  ['Memory_(bytes)', ['allocated-bytes', 'B', 1]],
])

/**
 * Adds the total of every event; simulated caches and branches keep Valgrind's names in lower case (`dr`, `d1mr`, `bcm`), as
 * everywhere. Fewer is better. @throws Problem at the line for more costs than events, or what is no number.
 */
export function addValgrindCosts(builder: MeasurementBuilder, total: CostLine): void {
  const problem = problemAtLine(total.file, total.line)
  const costs = total.costs.trim().split(/\s+/)
  if (costs.length > total.events.length) {
    throw problem(
      `this line has ${plural(costs.length, 'cost')} for ${plural(total.events.length, 'event')}`,
      'a cost for each event at most',
    )
  }
  for (const [index, event] of total.events.entries()) {
    // The format leaves out zeros at the end of a line.
    const value = numberOf(costs[index] ?? '0')
    if (value === undefined) throw problem(`the cost ${JSON.stringify(costs[index])} is no number`, 'a count')
    const [metric, unit, factor] = METRIC.get(event) ?? [event.toLowerCase(), '1', 1]
    builder.add({
      benchmark: total.benchmark,
      metric,
      value: value * factor,
      unit,
      ...(metricRow(metric) === undefined ? { direction: 'lower' } : {}),
      problem,
    })
  }
}
