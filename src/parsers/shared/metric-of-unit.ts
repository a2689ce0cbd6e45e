import { parseUnit } from '../../core/units/parse-unit.js'

const METRIC_BY_UNIT: ReadonlyMap<string, string> = new Map([
  ['s', 'time'],
  ['1/s', 'throughput'],
  ['B/s', 'bytes-per-second'],
  ['B', 'bytes'],
  ['1', 'value'],
])

/**
 * The metric of a number that comes with a unit and no name: by the base unit, so that a change from `ms` to `us` or from
 * `MB` to `KB` stays one series. A custom unit names its own.
 */
export function metricOfUnit(unit: string): string {
  const base = parseUnit(unit).unit
  return METRIC_BY_UNIT.get(base) ?? base
}
