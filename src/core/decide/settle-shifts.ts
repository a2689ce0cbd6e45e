import type { Warning } from '../model/measurement.js'
import type { Comparison, SuiteShift } from '../model/report.js'
import { median } from '../stats/center.js'
import { MACHINE_EFFECT } from './machine-effect.js'

export interface SettledShifts {
  readonly comparisons: readonly Comparison[]
  readonly shifts: readonly SuiteShift[]
  readonly warnings: readonly Warning[]
}

/** Reason of a row whose shift against the history was the machine's. */
const EXPLAINED = 'moved with the machine: series of its suite measured side by side did not move'

/**
 * What becomes of shifts that were seen against the history, once series of those suites were measured side by
 * side: a shift that paired rounds saw too replaces it; where the fresh median is within half the threshold it was
 * the machine's, and becomes a warning; else it stays a row of its own.
 *
 * @param comparisons every row of the report, the fresh ones in place
 */
export function settleShifts(
  comparisons: readonly Comparison[],
  seen: readonly SuiteShift[],
  paired: readonly SuiteShift[],
): SettledShifts {
  const open = seen.filter(({ suite }) => paired.every((shift) => shift.suite !== suite))
  const explained = new Map(
    open.filter((shift) => isMachine(shift.suite, comparisons)).map((shift) => [shift.suite, shift]),
  )
  const settled = comparisons.map((row) =>
    explained.has(row.suite) && row.reason === MACHINE_EFFECT ? { ...row, reason: EXPLAINED } : row,
  )
  const warnings = [...explained.values()].map(({ suite, change }) => ({
    message: `suite ${suite} moved by ${(change * 100).toFixed(1)} % as a whole against the stored runs, but not in rounds of base and head side by side: a machine effect`,
  }))
  const left = open.filter(({ suite }) => !explained.has(suite))
  return { comparisons: settled, shifts: [...left, ...paired], warnings }
}

/** Whether what was measured side by side of a suite did not move with it; nothing measured explains nothing. */
function isMachine(suite: string, comparisons: readonly Comparison[]): boolean {
  const fresh = comparisons.filter(
    (row) =>
      row.suite === suite && row.stage === 'remeasured' && row.scale === 'log' && row.effect !== undefined,
  )
  if (fresh.length === 0) return false
  return median(fresh.map(({ effect, threshold }) => effect! - Math.log1p(threshold) / 2)) <= 0
}
