import { normalSurvival } from './normal.js'
import { signedRankTail, untiedDoubledRanks } from './signed-rank-distribution.js'
import { walshAverages } from './walsh-averages.js'

/** Above this many values the normal approximation is exact to three digits in the tail, and the exact sum slow. */
export const EXACT_SIGNED_RANK_UP_TO = 200

/** Above this many values the ranks of ties are not followed step by step (see `signedRankSteps`). */
const TIES_FOLLOWED_UP_TO = 30

/** From `at` up to the next step, the one-sided signed-rank p of "theta <= delta" is `pValue`. */
export interface SignedRankStep {
  readonly at: number
  /** Walsh averages above `at`. */
  readonly above: number
  readonly pValue: number
}

/** A value and how often it occurs. */
interface Group {
  readonly value: number
  readonly size: number
}

/**
 * The one-sided signed-rank p-value as a function of delta: a rising staircase whose steps are the distinct Walsh
 * averages. Below the first step p is 2^-n. Test and bounds both read this staircase, so they cannot disagree:
 * p <= alpha at delta exactly when the lower bound is above delta.
 *
 * - The statistic is the number of Walsh averages above delta, which is the sum of the positive ranks.
 * - Reference distribution: fair signs on the mid-ranks of tied values, given the magnitudes |v - delta|.
 * - A value equal to delta, and a pair balanced around it, counts against the slowdown: it keeps its rank, as with
 *   Pratt, and its sign is negative. Dropping zeros instead would let p fall when evidence disappears (Pratt 1959).
 * - "theta <= delta" contains every smaller theta, so with ties, where the distribution changes from step to step,
 *   p is the largest over all smaller deltas. Hence it never falls.
 *
 * Cost: lazy; without ties one distribution in all, with ties one of O(n^3) a step. Above 30 values the untied
 * distribution serves for ties too: valid, because breaking ties at random can only raise the statistic, and hardly weaker.
 */
export function* signedRankSteps(values: readonly number[]): Generator<SignedRankStep> {
  const averages = walshAverages(values)
  const groups = groupsOf(values)
  const isTied = groups.length < values.length && values.length <= TIES_FOLLOWED_UP_TO
  const untied = tailOf(untiedDoubledRanks(values.length))
  let pValue = 0
  for (let index = 0; index < averages.length; index++) {
    const at = averages[index]!
    if (averages[index + 1] === at) continue
    const above = averages.length - 1 - index
    const tail = isTied ? tailOf(doubledRanksAt(groups, at)) : untied
    pValue = Math.max(pValue, tail(2 * above))
    yield { at, above, pValue }
  }
}

function groupsOf(values: readonly number[]): Group[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes].map(([value, size]) => ({ value, size }))
}

/** Doubled mid-ranks of |value - delta| just above `delta`, where equal magnitudes rank the positive side first. */
function doubledRanksAt(groups: readonly Group[], delta: number): number[] {
  // Halves, because the difference of two large values of opposite sign would overflow.
  const magnitude = ({ value }: Group) => Math.abs(value / 2 - delta / 2)
  const order = groups.toSorted(
    (first, second) => magnitude(first) - magnitude(second) || second.value - first.value,
  )
  const ranks: number[] = []
  for (const { size } of order) {
    const doubledMidRank = 2 * ranks.length + size + 1
    for (let count = 0; count < size; count++) ranks.push(doubledMidRank)
  }
  return ranks
}

/** P(2 T+ >= k) as a function, exact or, for many values, normal with continuity correction. */
function tailOf(doubledRanks: readonly number[]): (doubledStatistic: number) => number {
  const n = doubledRanks.length
  if (n <= EXACT_SIGNED_RANK_UP_TO) {
    const tail = signedRankTail(doubledRanks)
    return (doubledStatistic) => tail[doubledStatistic]!
  }
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
  return (doubledStatistic) =>
    Math.max(normalSurvival((doubledStatistic / 2 - (n * (n + 1)) / 4 - 0.5) / deviation), Number.MIN_VALUE)
}
