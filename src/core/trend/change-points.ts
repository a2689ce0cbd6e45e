import { median } from '../stats/center.js'
import { requireFinite, requireLevel } from '../stats/finite-values.js'
import { type Random, seededRandom } from '../stats/random.js'
import { bestSplit, centeredRanks, randomOrderReaches, splitWeights } from './split-statistic.js'

/** Level at which a step is believed: a series of hundreds of runs is searched at hundreds of places. */
const ALPHA = 0.001

/** Shorter stretches of runs are outliers, not levels. */
const MIN_SEGMENT = 5

export interface StepOptions {
  /** Integer; the same seed gives the same steps. */
  readonly seed: number
  /** Smallest |change| worth reporting, on the scale of the values: ln(1.03) for 3 % of log centers. */
  readonly magnitude: number
  /** Level of each permutation test; default 0.001. */
  readonly alpha?: number
  /** Fewest runs on either side of a step; default 5. */
  readonly minSegment?: number
}

/** A lasting change of level between two runs of a series. */
export interface Step {
  /** Position of the first run at the new level. */
  readonly index: number
  /** Median of the level after minus median of the level before, up to the neighbouring steps. */
  readonly change: number
  /** Permutation p-value (b + 1) / (B + 1) with which the step was accepted. */
  readonly pValue: number
}

/**
 * Finds the steps of one series: `values` are one log center a run, oldest first. Newest step first.
 *
 * Binary segmentation: the split with the largest standardised rank sum is accepted when random orders of the segment
 * do as well with p <= alpha; then both halves are searched. Ranks, so that one wild run is no step. The permutation
 * test accounts for the split having been searched for. p is never 0. Steps below `magnitude` are merged
 * away, smallest first. Never part of the gate: a step is known only several runs after it happened.
 *
 * Cost: B = 2 / alpha - 1 permutations of O(n) for every step found, few where there is none, because the test ends
 * as soon as p <= alpha is out of reach.
 *
 * @throws RangeError when a value is not finite, the seed no integer, alpha outside (0, 1) or minSegment below 1.
 */
export function findSteps(values: readonly number[], options: StepOptions): Step[] {
  const { seed, magnitude, alpha = ALPHA, minSegment = MIN_SEGMENT } = options
  requireFinite(values, 'values')
  requireLevel(alpha)
  if (!(minSegment >= 1)) throw new RangeError(`minSegment is ${minSegment}; expected at least 1`)
  const accepted = splitsOf(values, { from: 0, alpha, minSegment, random: seededRandom(seed) })
  return mergeSmall(values, accepted, magnitude).reverse()
}

/** An accepted split before its change is known. */
interface AcceptedSplit {
  readonly index: number
  readonly pValue: number
}

interface Search {
  /** Position of the segment's first value in the series. */
  readonly from: number
  readonly alpha: number
  readonly minSegment: number
  readonly random: Random
}

function splitsOf(segment: readonly number[], search: Search): AcceptedSplit[] {
  const { from, minSegment } = search
  if (segment.length < 2 * minSegment) return []
  const ranks = centeredRanks(segment)
  const weights = splitWeights(segment.length, minSegment)
  const { index, statistic } = bestSplit(ranks, weights)
  if (statistic === 0) return []
  const pValue = permutationP(ranks, { weights, statistic, search })
  if (pValue === undefined) return []
  return [
    ...splitsOf(segment.slice(0, index), search),
    { index: from + index, pValue },
    ...splitsOf(segment.slice(index), { ...search, from: from + index }),
  ]
}

/** (b + 1) / (B + 1), or undefined as soon as it must exceed alpha. */
function permutationP(
  ranks: Float64Array,
  { weights, statistic, search }: { weights: Float64Array; statistic: number; search: Search },
): number | undefined {
  const { alpha, random } = search
  // Enough that one random order as good as the real one does not yet refuse a step.
  const permutations = Math.ceil(2 / alpha) - 1
  const order = ranks.slice()
  let reached = 0
  for (let count = 0; count < permutations; count++) {
    if (!randomOrderReaches(order, { weights, statistic, random })) continue
    reached++
    if ((reached + 1) / (permutations + 1) > alpha) return undefined
  }
  return (reached + 1) / (permutations + 1)
}

/** Removes the step of smallest change until all reach `magnitude`; a removal moves the levels of its neighbours. */
function mergeSmall(
  values: readonly number[],
  accepted: readonly AcceptedSplit[],
  magnitude: number,
): Step[] {
  const steps = withChanges(values, accepted)
  if (steps.length === 0) return steps
  const smallest = steps.reduce((least, step) =>
    Math.abs(step.change) < Math.abs(least.change) ? step : least,
  )
  if (Math.abs(smallest.change) >= magnitude) return steps
  return mergeSmall(
    values,
    accepted.filter(({ index }) => index !== smallest.index),
    magnitude,
  )
}

function withChanges(values: readonly number[], accepted: readonly AcceptedSplit[]): Step[] {
  const ends = [0, ...accepted.map(({ index }) => index), values.length]
  return accepted.map(({ index, pValue }, at) => {
    const before = median(values.slice(ends[at], index))
    const after = median(values.slice(index, ends[at + 2]))
    return { index, change: after - before, pValue }
  })
}
