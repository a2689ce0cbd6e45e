import { requireLevel } from './finite-values.js'
import { detectableShift } from './minimum-detectable-effect.js'

/** The factors of one level, from the fewest differences whose exact test can reach it, one more each. */
interface Level {
  readonly alpha: number
  readonly fewest: number
  readonly factors: readonly number[]
}

/** Levels for which the factors were simulated; another level takes the factors of the nearest by ratio. */
const LEVELS: readonly Level[] = [
  {
    alpha: 0.1,
    fewest: 4,
    factors: [
      1.23, 1.01, 1.07, 1.08, 1.01, 1.07, 1.02, 1.05, 1.05, 1.03, 1.02, 1.03, 1.03, 1.03, 1.02, 1.03, 1.03,
    ],
  },
  {
    alpha: 0.05,
    fewest: 5,
    factors: [1.25, 1.03, 1.08, 1.08, 1.02, 1.06, 1.06, 1.03, 1.03, 1.04, 1.03, 1.03, 1.02, 1.02, 1.03, 1.03],
  },
  {
    alpha: 0.01,
    fewest: 7,
    factors: [1.22, 1.13, 1.05, 1.04, 1.04, 1.07, 1.05, 1.06, 1.04, 1.04, 1.04, 1.04, 1.04, 1.03],
  },
  {
    alpha: 0.005,
    fewest: 8,
    factors: [1.24, 1.14, 1.06, 1.05, 1.05, 1.07, 1.05, 1.06, 1.04, 1.04, 1.04, 1.03, 1.03],
  },
  { alpha: 0.001, fewest: 10, factors: [1.23, 1.13, 1.15, 1.1, 1.08, 1.09, 1.07, 1.06, 1.04, 1.05, 1.03] },
]

/** Beyond the simulated sizes the factor tends to sqrt(pi / 3) = 1.023, the price of ranks under normal noise. */
const FACTOR_OF_MANY = 1.03

/**
 * How much further than the t formula the exact signed-rank test reaches for power 0.8 with n normal differences:
 * its level comes in steps of 2^-n and its critical value is an extreme of few values (n = 7 at 0.01: the smallest).
 * Simulated by scripts/refresh-golden/signed-rank-reach.py, 400,000 samples each, rounded to two digits.
 *
 * @throws RangeError when alpha is outside (0, 1)
 */
export function signedRankReachFactor(n: number, alpha: number): number {
  requireLevel(alpha)
  const distance = (level: { readonly alpha: number }) => Math.abs(Math.log(level.alpha / alpha))
  const nearest = LEVELS.reduce((best, level) => (distance(level) < distance(best) ? level : best))
  const index = Math.max(0, n - nearest.fewest)
  return nearest.factors[index] ?? FACTOR_OF_MANY
}

/**
 * The true effect, on the scale of theta, that the exact signed-rank test of "theta <= delta" over n differences
 * finds with probability 0.8: delta + factor x (t_{1-alpha,n-1} + t_{.8,n-1}) x deviation / sqrt(n).
 *
 * @throws RangeError when n < 2, the deviation is negative or not finite, or alpha is outside (0, 1)
 */
export function signedRankDetectableShift({
  deviation,
  n,
  delta,
  alpha,
}: {
  readonly deviation: number
  readonly n: number
  readonly delta: number
  readonly alpha: number
}): number {
  if (!(n >= 2)) throw new RangeError(`n is ${n}; expected at least 2`)
  const standardError = (signedRankReachFactor(n, alpha) * deviation) / Math.sqrt(n)
  return detectableShift({ standardError, df: n - 1, delta, alpha })
}
