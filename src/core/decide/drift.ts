import type { Drift } from '../model/series-history.js'
import { median } from '../stats/center.js'
import { mannWhitneyU } from '../stats/mann-whitney-u.js'
import { findSteps } from '../trend/change-points.js'

/** Runs on either side of the reference, and newest runs, that are looked at: enough to test at 0.001, few to read. */
export const DRIFT_RUNS = 15

export interface DriftInput {
  /** Values around the reference, oldest first: at most `DRIFT_RUNS` on either side. */
  readonly reference: readonly number[]
  /** Position of the reference in them. */
  readonly at: number
  /** The newest values since the last known step, oldest first. */
  readonly current: readonly number[]
  /** Smallest change of the logarithm that counts as a step near the reference. */
  readonly magnitude: number
}

/**
 * How far a series is today from its level at a reference such as the last release, however slowly it went there. The
 * level at the reference is what lies between the steps next to it. Undefined where a value is not positive.
 */
export function drift({ reference, at, current, magnitude }: DriftInput): Drift | undefined {
  const newest = current.slice(-DRIFT_RUNS)
  if (newest.length === 0 || [...reference, ...newest].some((value) => !(value > 0))) return undefined
  const steps = findSteps(reference.map(Math.log), { magnitude }).map(({ index }) => index)
  const start = steps.find((index) => index <= at) ?? 0
  const end = steps.findLast((index) => index > at) ?? reference.length
  const level = reference.slice(start, end)
  const [baseline, candidate] = [median(level), median(newest)]
  const change = Math.min(Number.MAX_VALUE, candidate / baseline - 1)
  const pValue = change < 0 ? exceeds(newest, level) : exceeds(level, newest)
  return { baseline, candidate, change, pValue: Math.min(1, 2 * pValue), runs: [level.length, newest.length] }
}

/** One-sided p of "the candidate is not greater". */
function exceeds(baseline: readonly number[], candidate: readonly number[]): number {
  return mannWhitneyU({ baseline, candidate }).pValue
}
