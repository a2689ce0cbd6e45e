import { cautiousDeviation } from '../stats/center.js'
import { hodgesLehmann } from '../stats/hodges-lehmann.js'
import { detectableShift } from '../stats/minimum-detectable-effect.js'
import { oneSampleT } from '../stats/one-sample-t.js'
import { roundsForEffect } from '../stats/rounds-for-effect.js'
import { signedRank } from '../stats/signed-rank.js'
import { signedRankDetectableShift } from '../stats/signed-rank-reach.js'
import { smallestSignedRankP } from '../stats/smallest-attainable-p.js'
import { walshBounds } from '../stats/walsh-bounds.js'
import type { BoundedEffect } from './answer.js'

/** Below this many pairs there is no test at all; from here up to the signed-rank test's reach a t, advisory. */
export const PAIRS_FOR_T = 4

/** A test of "theta <= Delta" over paired differences. */
export interface PairTest extends BoundedEffect {
  readonly method: 'paired-signed-rank' | 'paired-t'
  /** One-sided, in (0, 1]. */
  readonly pValue: number
  /** Smallest p that so many pairs can give; of the exact test only. */
  readonly pSmallest?: number
  /** Effect that would have been found with probability 0.8, same scale. */
  readonly detectable: number
  /** Pairs that would settle it; absent where the estimate stands on the limit. */
  readonly needed?: number
}

export interface PairTestInput {
  /** One a pair, oriented, all on one scale. */
  readonly differences: readonly number[]
  /** Delta on that scale. */
  readonly delta: number
  readonly alpha: number
}

/** Pairs from which on the exact test can reach alpha: 2^-n <= alpha (7 at 0.01). */
export function pairsToDecide(alpha: number): number {
  let pairs = 1
  while (smallestSignedRankP(pairs) > alpha) pairs++
  return pairs
}

/**
 * Exact signed-rank test with Hodges-Lehmann estimate and Walsh bounds where so many pairs can reach alpha; a
 * one-sided t, advisory, from four pairs on; undefined below. A test that cannot reach alpha does not run.
 */
export function testPairs(input: PairTestInput): PairTest | undefined {
  const { differences, alpha } = input
  if (differences.length < PAIRS_FOR_T) return undefined
  return smallestSignedRankP(differences.length) <= alpha ? exactTest(input) : advisoryTest(input)
}

function exactTest(input: PairTestInput): PairTest {
  const { differences, delta, alpha } = input
  const { pValue, pSmallest } = signedRank({ differences, delta })
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = walshBounds(
    differences,
    alpha,
  )
  const effect = hodgesLehmann(differences)
  const deviation = cautiousDeviation(differences)
  const detectable = signedRankDetectableShift({ deviation, n: differences.length, delta, alpha })
  const bounded = { effect, lower, upper, pValue, pSmallest, detectable }
  return { method: 'paired-signed-rank', ...bounded, ...needed(input, effect, deviation) }
}

function advisoryTest(input: PairTestInput): PairTest {
  const { differences, delta, alpha } = input
  const { estimate, lower, upper, pValue, df } = oneSampleT({ values: differences, delta, alpha })
  const deviation = cautiousDeviation(differences)
  const standardError = deviation / Math.sqrt(differences.length)
  const detectable = detectableShift({ standardError, df, delta, alpha })
  const bounded = { effect: estimate, lower, upper, pValue, detectable }
  return { method: 'paired-t', ...bounded, ...needed(input, estimate, deviation) }
}

/** By symmetry as many pairs rule an effect out below the limit as find one as far above it. */
function needed(
  { delta, alpha }: PairTestInput,
  estimate: number,
  deviation: number,
): { readonly needed?: number } {
  const effect = delta + Math.abs(estimate - delta)
  const pairs = roundsForEffect({ effect, delta, deviation, alpha })
  return pairs === undefined ? {} : { needed: pairs }
}
