import type { Comparison } from '../model/report.js'
import { RUNS_TO_GATE } from './outcome.js'

/** One-sided level at which six paired rounds pass a series on (decision.md, "Screen"). */
export const PAIRED_CUT = 0.1

/** Reasons that the screen writes; reports know a screened row by its stage, not by these words. */
export const NO_SIGN = 'no sign of a slowdown'
export const SUSPECT = 'suspect: to be measured again'

/** Of the history's MDE over the threshold: beyond it, history cannot tell what the gate is about. */
const NOISY_FACTOR = 2

/**
 * Fewest and most rounds of a re-measurement. Ten find a slowdown of twice the threshold at s_d = 3 % in 94.5 % of
 * simulated cases, twelve in 98 %; 95 % is the promise. An exact test of n rounds cannot go below 2^-n.
 */
const FEWEST_ROUNDS = 12
const MOST_ROUNDS = 20
/** Rounds beyond the smallest number that could reach alpha, so that not every round must agree. */
const SPARE_ROUNDS = 3

/**
 * Rounds in which `suspects` series are measured again: max(12, ceil(log2(m / alpha)) + 3), made even, at most 20;
 * fixed once m is known. 0 where there are none. At alpha 0.01 that is 12 for up to 5, 14 for 20, 16 for 80, 18 for 320, 20 beyond.
 */
export function suspectRounds(suspects: number, alpha: number): number {
  if (suspects < 1) return 0
  const needed = Math.max(FEWEST_ROUNDS, Math.ceil(Math.log2(suspects / alpha)) + SPARE_ROUNDS)
  return Math.min(MOST_ROUNDS, needed + (needed % 2))
}

/**
 * Whether stored runs are too few or too noisy to screen a row: what the screen would pass on 8 times in 10 exceeds
 * twice the threshold, or fewer than 7 runs are stored. Such a row needs six paired rounds instead.
 *
 * @param mde relative, or a difference on that scale; undefined where the row was not tested
 */
export function tooNoisy(
  { method, baselineRuns = 0, scale, threshold, floor }: Comparison,
  mde?: number,
): boolean {
  if (method === 'exact') return false
  if (method !== 'history-tail' || baselineRuns < RUNS_TO_GATE) return true
  const limit = scale === 'difference' ? (floor ?? 0) : threshold
  return mde !== undefined && mde > NOISY_FACTOR * limit
}

/** The rows that the screen passed on, in their order. */
export function suspectsOf(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter(({ suspect, stage }) => suspect === true && stage === 'screened')
}
