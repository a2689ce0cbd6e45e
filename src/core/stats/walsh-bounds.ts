import { requireLevel, requireSample } from './finite-values.js'
import { type OneSidedBounds, oneSidedBounds } from './one-sided-bounds.js'
import { signedRankSteps } from './signed-rank-steps.js'
import { smallestSignedRankP } from './smallest-attainable-p.js'

/**
 * One-sided 1 - alpha bounds on the center of paired differences, by inverting the signed-rank test: the lower bound
 * is the Walsh average at which its p first exceeds alpha. lower > delta exactly when `signedRank` gives p <= alpha.
 * Both are absent when 2^-n > alpha (n < 7 at alpha 0.01). Order: lower <= Hodges-Lehmann estimate <= upper for alpha < 0.5.
 *
 * @throws RangeError on an empty list, a value that is not finite, or alpha outside (0, 1).
 */
export function walshBounds(differences: readonly number[], alpha: number): OneSidedBounds {
  requireSample(differences, 'differences', 1)
  requireLevel(alpha)
  const negated = differences.map((value) => -value)
  return oneSidedBounds(lowerBound(differences, alpha), lowerBound(negated, alpha))
}

function lowerBound(differences: readonly number[], alpha: number): number | undefined {
  if (smallestSignedRankP(differences.length) > alpha) return undefined
  for (const { at, pValue } of signedRankSteps(differences)) if (pValue > alpha) return at
  return undefined
}
