import type { Comparison } from '../model/report.js'
import { NO_SIGN, SUSPECT } from './stages.js'

/**
 * A row as the screen leaves it. A suspect has no verdict until its fresh rounds are in. Of the others `unchanged`
 * and `improved` stay what the bounds say, marked screened; the rest show no sign of a slowdown, which is neither.
 */
export function screenedRow(comparison: Comparison, screen: { readonly suspect: boolean }): Comparison {
  const { reason, roundsNeeded, ...row } = comparison
  if (screen.suspect)
    return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: SUSPECT }
  if (reason === 'below floor') return { ...row, stage: 'screened', reason }
  if (row.verdict === 'unchanged' || row.verdict === 'improved') return { ...row, stage: 'screened' }
  return { ...row, stage: 'screened', verdict: 'inconclusive', reason: NO_SIGN }
}
