import type { Random } from '../stats/random.js'

/** The best place to split a segment in two. */
export interface Split {
  /** Values before the split. */
  readonly index: number
  /** Largest standardised rank sum; comparable only between orders of the same values. */
  readonly statistic: number
}

/** Mid-ranks of the values minus their mean, so that they sum to zero. O(n log n). */
export function centeredRanks(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index).sort((first, second) => values[first]! - values[second]!)
  const ranks = new Float64Array(values.length)
  let start = 0
  while (start < order.length) {
    let end = start
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end++
    for (let at = start; at <= end; at++) ranks[order[at]!] = (start + end - values.length + 1) / 2
    start = end + 1
  }
  return ranks
}

/** 1 / sqrt(k (n - k)): makes rank sums of all split positions equally variable. Zero closer than `minSegment` to an end. */
export function splitWeights(count: number, minSegment: number): Float64Array {
  return Float64Array.from({ length: count }, (_, k) =>
    k < minSegment || k > count - minSegment ? 0 : 1 / Math.sqrt(k * (count - k)),
  )
}

/** The split with the largest |rank sum| x weight: the Mann-Whitney U of every split, standardised (Pettitt 1979). O(n). */
export function bestSplit(ranks: Float64Array, weights: Float64Array): Split {
  let best: Split = { index: 0, statistic: 0 }
  let sum = 0
  for (let k = 1; k < ranks.length; k++) {
    sum += ranks[k - 1]!
    const statistic = Math.abs(sum) * weights[k]!
    if (statistic > best.statistic) best = { index: k, statistic }
  }
  return best
}

/**
 * Whether a random order of the same ranks splits at least as well as `statistic`. The order is drawn while it is
 * summed, so that it stops at the first position that does. Permutes `ranks` in place.
 */
export function randomOrderReaches(
  ranks: Float64Array,
  { weights, statistic, random }: { weights: Float64Array; statistic: number; random: Random },
): boolean {
  const count = ranks.length
  let sum = 0
  for (let k = 1; k < count; k++) {
    const drawn = k - 1 + random.integer(count - k + 1)
    const rank = ranks[drawn]!
    ranks[drawn] = ranks[k - 1]!
    ranks[k - 1] = rank
    sum += rank
    if (Math.abs(sum) * weights[k]! >= statistic) return true
  }
  return false
}
