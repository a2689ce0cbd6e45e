import { requireLevel } from './finite-values.js'
import { EXACT_U_UP_TO } from './mann-whitney-u.js'
import { normalSurvival } from './normal.js'
import { type OneSidedBounds, oneSidedBounds } from './one-sided-bounds.js'
import { pairwiseDifferences } from './pairwise-differences.js'
import { uDistribution } from './u-distribution.js'

/**
 * One-sided 1 - alpha bounds on the shift from baseline to candidate, by inverting the U test over the ordered
 * pairwise differences. Without ties, lower > shift exactly when `mannWhitneyU` with that shift gives p <= alpha.
 * Ties count against a shift and the untied distribution is used, so with ties the bounds err to the safe side.
 * Both are absent when 1 / C(n + m, n) > alpha.
 *
 * @throws RangeError when a side is empty, a value or difference is not finite, or alpha is outside (0, 1).
 */
export function shiftBounds({
  baseline,
  candidate,
  alpha,
}: {
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  readonly alpha: number
}): OneSidedBounds {
  requireLevel(alpha)
  const differences = pairwiseDifferences({ baseline, candidate })
  // The number of differences that may lie at or below a shift while p stays <= alpha.
  const spare = sparePairs(baseline.length, candidate.length, alpha)
  if (spare === undefined) return {}
  const lower = differences[spare]
  const upper = differences[differences.length - 1 - spare]
  return oneSidedBounds(lower, upper === undefined ? undefined : 0 - upper)
}

/** Largest k with P(U >= nm - k) <= alpha, or undefined where even k = 0 is too likely. */
function sparePairs(baselineCount: number, candidateCount: number, alpha: number): number | undefined {
  const tail = lowerTail(baselineCount, candidateCount)
  let spare: number | undefined
  for (let k = 0; k <= baselineCount * candidateCount && tail(k) <= alpha; k++) spare = k
  return spare
}

/** P(U <= k), which by symmetry is P(U >= nm - k). */
function lowerTail(baselineCount: number, candidateCount: number): (k: number) => number {
  const pairs = baselineCount * candidateCount
  const pooled = baselineCount + candidateCount
  if (pooled > EXACT_U_UP_TO) {
    const deviation = Math.sqrt((pairs * (pooled + 1)) / 12)
    return (k) => normalSurvival((pairs / 2 - k - 0.5) / deviation)
  }
  const { shares } = uDistribution(new Array<number>(pooled).fill(1), candidateCount)
  let sum = 0
  const cumulative = Array.from({ length: pairs + 1 }, (_, k) => {
    sum += shares[pairs - k]!
    return sum
  })
  return (k) => cumulative[k]!
}
