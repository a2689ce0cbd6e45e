import { studentTQuantile, studentTSurvival } from './student-t.js'

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
