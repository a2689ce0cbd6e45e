import { cautiousDeviation } from './center.js'
import { requireLevel, requireSample } from './finite-values.js'
import { studentTQuantile } from './student-t.js'

/** The chance with which an effect of the size reported would have been called a regression. */
const POWER = 0.8

/**
 * The true effect, on the scale of theta, that a test of "theta <= delta" at level alpha would have rejected with
 * probability 0.8: delta + (t_{1-alpha,df} + t_{0.8,df}) x standard error. Serves any scale; on the log scale
 * `Math.expm1` of it is the relative change.
 *
 * @throws RangeError when the standard error is negative or not finite, or alpha is outside (0, 1).
 */
export function detectableShift({
  standardError,
  df,
  delta,
  alpha,
}: {
  readonly standardError: number
  readonly df: number
  readonly delta: number
  readonly alpha: number
}): number {
  requireLevel(alpha)
  if (!(standardError >= 0 && standardError < Infinity)) {
    throw new RangeError(`standardError is ${standardError}; expected a finite number of at least 0`)
  }
  return delta + (studentTQuantile(1 - alpha, df) + studentTQuantile(POWER, df)) * standardError
}

/**
 * Smallest relative worsening that n paired rounds would have detected with probability 0.8:
 * exp(delta + (t_{1-alpha,n-1} + t_{.8,n-1}) s_d / sqrt(n)) - 1 with s_d = max(SD, 1.4826 MAD) of the log ratios.
 * The t formula, right for a t test. As an approximation of the exact signed-rank test it is optimistic, most with few
 * rounds (simulated power there 0.63 for n = 7, 0.76 for 10, 0.78 for 20): signed-rank-reach.ts corrects it.
 *
 * @throws RangeError on fewer than 2 differences, values that are not finite, or alpha outside (0, 1).
 */
export function minimumDetectableEffect({
  differences,
  delta,
  alpha,
}: {
  readonly differences: readonly number[]
  readonly delta: number
  readonly alpha: number
}): number {
  requireSample(differences, 'differences', 2)
  const standardError = cautiousDeviation(differences) / Math.sqrt(differences.length)
  return Math.expm1(detectableShift({ standardError, df: differences.length - 1, delta, alpha }))
}
