import { requireFinite, requireSample } from './finite-values.js'
import { EXACT_SIGNED_RANK_UP_TO, signedRankSteps } from './signed-rank-steps.js'
import { smallestSignedRankP } from './smallest-attainable-p.js'

export interface SignedRank {
  /** Walsh averages above delta; without zeros and balanced pairs, the sum of the positive ranks. */
  readonly statistic: number
  /** One-sided, of "theta <= delta"; in (0, 1]. */
  readonly pValue: number
  /** 2^-n: no result of n differences can be below. */
  readonly pSmallest: number
  /** Differences used: all of them, zeros too. */
  readonly n: number
  /** Differences equal to delta; they count against a slowdown. */
  readonly zeros: number
  /** Share of the differences that equal another one, 0 to 1. */
  readonly tiedShare: number
  readonly method: 'exact' | 'normal'
}

/**
 * One-sided Wilcoxon signed-rank test of "theta <= delta" over paired differences, exact for up to 200 of them.
 * Assumes differences symmetric about theta, and nothing about their shape. `signedRankSteps` says how zeros and
 * ties are handled; the p-value never falls as delta rises, and p <= alpha exactly when `walshBounds` puts the
 * lower bound above delta. O(n^2 log n) without ties.
 *
 * @throws RangeError on an empty list or a value that is not finite.
 */
export function signedRank({
  differences,
  delta,
}: {
  readonly differences: readonly number[]
  readonly delta: number
}): SignedRank {
  requireSample(differences, 'differences', 1)
  requireFinite([delta], 'delta')
  const n = differences.length
  const pSmallest = smallestSignedRankP(n)
  let statistic = (n * (n + 1)) / 2
  let pValue = pSmallest
  for (const step of signedRankSteps(differences)) {
    if (step.at > delta) break
    pValue = step.pValue
    statistic = step.above
  }
  return {
    statistic,
    pValue,
    pSmallest,
    n,
    zeros: differences.filter((value) => value === delta).length,
    tiedShare: tiedShare(differences),
    method: n <= EXACT_SIGNED_RANK_UP_TO ? 'exact' : 'normal',
  }
}

function tiedShare(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return values.filter((value) => counts.get(value)! > 1).length / values.length
}
