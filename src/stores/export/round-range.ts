import { roundValues } from '../../core/decide/collapse.js'
import type { Series } from '../../core/model/run.js'

/** The lowest and the highest round of a series in its unit; undefined where there is one round only. */
export function roundRange(series: Series): readonly [lowest: number, highest: number] | undefined {
  const values = roundValues(series)
  if (values.length < 2) return undefined
  return [
    values.reduce((lowest, value) => Math.min(lowest, value)),
    values.reduce((highest, value) => Math.max(highest, value)),
  ]
}
