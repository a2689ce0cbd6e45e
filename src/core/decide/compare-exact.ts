import type { Verdict } from '../model/report.js'

export interface ExactInput {
  /** The value at the base, base unit. */
  readonly baseline: number
  readonly candidate: number
  /** s: +1 lower is better, -1 higher is better. */
  readonly orientation: 1 | -1
  /** Relative; 0 means any change counts. */
  readonly exactThreshold: number
  /** Absolute, base unit; 0 where none is set. */
  readonly floor: number
}

export interface ExactResult {
  readonly verdict: Verdict
  /** Absent where the baseline is zero: only the floor can judge 0 -> n. */
  readonly change?: number
  readonly reason?: string
}

/**
 * Compares a metric that unchanged code reproduces exactly. No p-value: regressed iff the relative worsening is
 * above `exactThreshold` and the absolute one reaches the floor; 0 -> n is judged by the floor alone; zero
 * variance never disables the check (decision.md, "Exact").
 */
export function compareExact(input: ExactInput): ExactResult {
  const { baseline, candidate, floor } = input
  const worsening = input.orientation * (candidate - baseline)
  if (worsening === 0) return { verdict: 'unchanged', ...(baseline === 0 ? {} : { change: 0 }) }
  const change = baseline === 0 ? {} : { change: candidate / baseline - 1 }
  if (Math.abs(worsening) < floor) return { verdict: 'unchanged', reason: 'below floor', ...change }
  const relative = baseline === 0 ? Number.POSITIVE_INFINITY : Math.abs(worsening / baseline)
  if (relative <= input.exactThreshold)
    return { verdict: 'unchanged', reason: 'within the exact threshold', ...change }
  return { verdict: worsening > 0 ? 'regressed' : 'improved', ...change }
}
