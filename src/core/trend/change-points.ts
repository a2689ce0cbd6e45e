import { median } from '../stats/center.js'
import { requireFinite, requireLevel } from '../stats/finite-values.js'
import { splitPlace } from './split-place.js'
import { bestSplit, centeredRanks } from './split-statistic.js'
import { type SplitTest, splitTest } from './split-test.js'

/**
 * Newest values that a step is looked for in: the stored window of 50 runs and the new one. Older ones would find smaller
 * steps a little sooner, at the price of reading them whenever a run is recorded.
 */
export const STEP_WINDOW = 51

/** Level at which a step is believed: hundreds of series are tested at every run. */
const ALPHA = 0.001

/** Shorter stretches of runs are outliers, not levels. */
export const MIN_SEGMENT = 5

/** One for all, so that the same values have the same steps whoever computes them, and when. */
const SEED = 1

export interface StepOptions {
  /** Smallest |change| worth reporting, on the scale of the values: ln(1.03) for 3 % of log centers. */
  readonly magnitude: number
  /** Integer; the same seed gives the same steps. Default: one constant. */
  readonly seed?: number
  /** Level of each permutation test; default 0.001. */
  readonly alpha?: number
  /** Fewest runs on either side of the split that is tested; default 5. */
  readonly minSegment?: number
}

/** A lasting change of level between two runs of a series. */
export interface Step {
  /** Position of the first run at the new level. */
  readonly index: number
  /** Median of the level after minus median of the level before, as far as they were known and looked at. */
  readonly change: number
  /** Permutation p-value (b + 1) / (B + 1) with which the step was accepted. */
  readonly pValue: number
}

/** The part of a series that is looked at. */
export interface StepTail {
  /** Position of the last known step, where the present level begins; 0 without one. */
  readonly since: number
  /** Position behind the newest value that counts. */
  readonly until: number
}

/**
 * The step that the newest value makes known, if any: `values` are one log center a run, oldest first, of which
 * `values[since .. until - 1]` are looked at, at most the newest 51. Called once for every new run with `since` moved to
 * each step found, it never needs the rest of the history, and what it found once is never moved.
 *
 * The rank sums of all splits are compared on one scale (`splitWeights`). The best is a step when random orders of the values
 * do as well with p <= alpha (which accounts for the split having been searched for) and the medians of both sides differ by
 * `magnitude`. Ranks, so that one wild run is no step. p is never 0. Where it happened is estimated apart (`splitPlace`). Never
 * part of the gate: a step is known with the fourth run of the new level at the earliest.
 *
 * Cost: O(n log n), some microseconds. A step found, and a run with ties that nearly is one, cost up to 1 ms.
 *
 * @throws RangeError when a value is not finite, the seed no integer, alpha outside (0, 1) or minSegment below 1.
 */
export function nextStep(
  values: readonly number[],
  { since, until }: StepTail,
  options: StepOptions,
): Step | undefined {
  const { magnitude, seed = SEED, alpha = ALPHA, minSegment = MIN_SEGMENT } = options
  const test = testFor({ alpha, minSegment, seed })
  const from = Math.max(since, until - STEP_WINDOW)
  const segment = values.slice(from, until)
  requireFinite(segment, 'segment')
  const ranks = centeredRanks(segment)
  const split = bestSplit(ranks, test.weights(segment.length))
  if (split.statistic === 0 || Math.abs(changeAt(segment, split.index)) < magnitude) return undefined
  const pValue = test.pValue(ranks, split.statistic)
  if (pValue === undefined) return undefined
  const place = splitPlace(segment)
  const change = changeAt(segment, place)
  return Math.abs(change) < magnitude ? undefined : { index: from + place, change, pValue }
}

/**
 * Every step of a series as recording run after run finds them, newest first: `nextStep` at each value in turn. A change of
 * each step is the one known when it was found.
 *
 * @throws RangeError as `nextStep`
 */
export function findSteps(values: readonly number[], options: StepOptions): Step[] {
  requireFinite(values, 'values')
  const steps: Step[] = []
  for (let until = 1; until <= values.length; until++) {
    const step = nextStep(values, { since: steps[0]?.index ?? 0, until }, options)
    if (step !== undefined) steps.unshift(step)
  }
  return steps
}

type Level = Required<Pick<StepOptions, 'alpha' | 'minSegment' | 'seed'>>

/** The test used last: making one costs more than using it, and in practice there is one. */
let latest: { readonly level: Level; readonly test: SplitTest } | undefined

function testFor(level: Level): SplitTest {
  const { alpha, minSegment, seed } = level
  const known = latest?.level
  if (known?.alpha === alpha && known.minSegment === minSegment && known.seed === seed) return latest!.test
  requireLevel(alpha)
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; expected an integer`)
  if (!(Number.isInteger(minSegment) && minSegment >= 1))
    throw new RangeError(`minSegment is ${minSegment}; expected an integer of at least 1`)
  const test = splitTest({ ...level, largest: STEP_WINDOW })
  latest = { level, test }
  return test
}

function changeAt(segment: readonly number[], index: number): number {
  return median(segment.slice(index)) - median(segment.slice(0, index))
}
