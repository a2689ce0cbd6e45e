import { mean, standardDeviation } from './center.js'
import { requireFinite, requireLevel, requireSample } from './finite-values.js'
import { type TResult, tResult } from './t-result.js'

/**
 * One-sided t test of "mean <= delta" over paired differences, with one-sided 1 - alpha bounds.
 * Assumes normal differences; used where too few rounds are left for the exact signed-rank test.
 * A zero deviation gives bounds equal to the mean.
 *
 * @throws RangeError on fewer than 2 values, values that are not finite, or alpha outside (0, 1).
 */
export function oneSampleT({
  values,
  delta,
  alpha,
}: {
  readonly values: readonly number[]
  readonly delta: number
  readonly alpha: number
}): TResult {
  requireSample(values, 'values', 2)
  requireFinite([delta], 'delta')
  requireLevel(alpha)
  const standardError = standardDeviation(values) / Math.sqrt(values.length)
  return tResult({ estimate: mean(values), standardError, df: values.length - 1, delta, alpha })
}
