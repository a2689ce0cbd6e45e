import type { Verdict } from '../model/report.js'

/** An effect with its one-sided bounds, oriented: positive is worse. All on one scale (log or the metric's own). */
export interface BoundedEffect {
  readonly effect: number
  /** L, one-sided at 1 - alpha; -Infinity where the test cannot give one. */
  readonly lower: number
  /** U, one-sided at 1 - alpha; Infinity where the test cannot give one. */
  readonly upper: number
}

/**
 * Steps 3 to 5 of decision.md: regressed iff L > Delta, improved iff U < -Delta, unchanged iff U < Delta, else
 * inconclusive. "p < alpha and |effect| > threshold" is not the rule: it flags half-sized effects.
 *
 * @param limit Delta, on the same scale as the bounds
 */
export function answer({ lower, upper }: BoundedEffect, limit: number): Verdict {
  if (lower > limit) return 'regressed'
  if (upper < -limit) return 'improved'
  if (upper < limit) return 'unchanged'
  return 'inconclusive'
}
