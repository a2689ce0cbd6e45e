import type { Comparison } from '../model/report.js'
import { benjaminiHochberg } from '../stats/benjamini-hochberg.js'
import { holm } from '../stats/holm.js'
import { plural } from '../units/plural.js'

/** Reason of a row that is beyond the threshold only while nobody counts how many were tested. */
export const NOT_CONFIRMED = 'not confirmed'

/**
 * Accounts for how many series were tested on the same rounds: `regressed` needs a Holm-adjusted p <= alpha over the
 * gated series (rows that only report are a family of their own), else it is inconclusive, "not confirmed".
 * Benjamini-Hochberg q-values over all tested rows. Rows without an exact test pass unchanged.
 */
export function adjustForMultiplicity(comparisons: readonly Comparison[], alpha: number): Comparison[] {
  const gated = familyOf(comparisons.filter((row) => row.gated))
  const reported = familyOf(comparisons.filter((row) => !row.gated))
  const tested = comparisons.filter(isTested)
  const qValues = benjaminiHochberg(tested.map((row) => row.pValue))
  const qOf = new Map<Comparison, number>(tested.map((row, index) => [row, qValues[index]!]))
  return comparisons.map((row) => {
    const family = gated.get(row) === undefined ? reported : gated
    const pAdjusted = family.get(row)
    if (pAdjusted === undefined) return row
    const adjusted = { ...row, pAdjusted, qValue: qOf.get(row)! }
    if (row.verdict !== 'regressed' || pAdjusted <= alpha) return adjusted
    return { ...adjusted, verdict: 'inconclusive', reason: notConfirmed(row, family.size, alpha) }
  })
}

/** Whether the test of a row could not have reached alpha among so many: then "not confirmed" says nothing. */
export function isOutOfReach(row: Comparison, tests: number, alpha: number): boolean {
  return row.pSmallest !== undefined && row.pSmallest * tests > alpha
}

/** Number of tests that the adjustment of a gated row counted. */
export function gatedTests(comparisons: readonly Comparison[]): number {
  return comparisons.filter((row) => row.gated && isTested(row)).length
}

type Tested = Comparison & { readonly pValue: number }

function isTested(row: Comparison): row is Tested {
  return row.method === 'paired-signed-rank' && row.pValue !== undefined
}

function familyOf(rows: readonly Comparison[]): ReadonlyMap<Comparison, number> {
  const tested = rows.filter(isTested)
  const adjusted = holm(tested.map((row) => row.pValue))
  return new Map(tested.map((row, index) => [row, adjusted[index]!]))
}

function notConfirmed(row: Comparison, tests: number, alpha: number): string {
  if (isOutOfReach(row, tests, alpha))
    return `${NOT_CONFIRMED}: ${plural(row.rounds ?? 0, 'round is', 'rounds are')} too few for ${tests} series tested`
  return `${NOT_CONFIRMED} among ${tests} series tested`
}
