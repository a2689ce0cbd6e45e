import { mean, standardDeviation } from './center.js'
import { requireFinite, requireLevel, requireSample } from './finite-values.js'
import { moderatedVariance, type VariancePrior } from './moderated-variance.js'
import { studentTQuantile, studentTSurvival } from './student-t.js'

export interface PredictionTOptions {
  /** One oriented value per stored run, s ln(center); at least one. */
  readonly baseline: readonly number[]
  /** The oriented value of the new run. */
  readonly candidate: number
  /** Effect that is still acceptable: ln(1 + threshold). */
  readonly delta: number
  /** One-sided level of the bounds. */
  readonly alpha: number
  readonly prior: VariancePrior
}

/** An effect with one-sided 1 - alpha bounds and the p-value of "theta <= delta". */
export interface TResult {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** One-sided, in (0, 1]. */
  readonly pValue: number
  readonly df: number
  readonly standardError: number
}

/**
 * Moderated prediction t: is one new run more than `delta` above K stored ones?
 * estimate = candidate - mean(baseline), standard error = s~ sqrt(1 + 1/K), s~ shrunk towards the suite (limma).
 *
 * Assumes normal runs of equal variance and no more than that: on real histories its nominal level does not
 * hold, so the caller calibrates the cut. K = 1 works on the prior's variance alone; zero variance works too.
 *
 * @throws RangeError on an empty baseline, values that are not finite, alpha outside (0, 1), or a variance that overflows.
 */
export function predictionT({ baseline, candidate, delta, alpha, prior }: PredictionTOptions): TResult {
  requireSample(baseline, 'baseline', 1)
  requireFinite([candidate, delta], 'candidate, delta')
  requireLevel(alpha)
  const runs = baseline.length
  const variance = runs === 1 ? 0 : standardDeviation(baseline) ** 2
  const moderated = moderatedVariance({ variance, runs }, prior)
  const standardError = Math.sqrt(moderated.variance * (1 + 1 / runs))
  return tResult({ estimate: candidate - mean(baseline), standardError, df: moderated.df, delta, alpha })
}

/** The common end of every t-type test: bounds and the p-value of "theta <= delta". */
export function tResult(input: {
  readonly estimate: number
  readonly standardError: number
  readonly df: number
  readonly delta: number
  readonly alpha: number
}): TResult {
  const { estimate, standardError, df, delta, alpha } = input
  const reach = standardError * studentTQuantile(1 - alpha, df)
  return {
    estimate,
    lower: estimate - reach,
    upper: estimate + reach,
    pValue: pValueOf(estimate - delta, standardError, df),
    df,
    standardError,
  }
}

/** A p-value is never zero: what is smaller than the smallest double is reported as that double. */
function pValueOf(excess: number, standardError: number, df: number): number {
  // Without any variance the answer is the limit: an excess is certain, no excess is none.
  if (standardError === 0) return excess > 0 ? Number.MIN_VALUE : 1
  return Math.max(studentTSurvival(excess / standardError, df), Number.MIN_VALUE)
}
