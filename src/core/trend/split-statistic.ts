import type { Random } from '../stats/random.js'

/** The best place to split a segment in two. */
export interface Split {
  /** Values before the split. */
  readonly index: number
  /** Largest |rank sum| x weight; comparable only between orders of the same values. */
  readonly statistic: number
}

/** Room for the order of a window, kept because it is asked for with every series of every run. */
const KEPT = new Uint32Array(64)

/** Mid-ranks of the values minus their mean, so that they sum to zero. By insertion: a window has 51 values at most. */
export function centeredRanks(values: readonly number[]): Float64Array {
  const count = values.length
  const order = count <= KEPT.length ? KEPT : new Uint32Array(count)
  order[0] = 0
  for (let at = 1; at < count; at++) {
    const value = values[at]!
    let place = at
    for (; place > 0 && values[order[place - 1]!]! > value; place--) order[place] = order[place - 1]!
    order[place] = at
  }
  const ranks = new Float64Array(count)
  let start = 0
  while (start < count) {
    let end = start
    while (end + 1 < count && values[order[end + 1]!] === values[order[start]!]) end++
    for (let at = start; at <= end; at++) ranks[order[at]!] = (start + end - count + 1) / 2
    start = end + 1
  }
  return ranks
}

/** The split with the largest |rank sum| x weight: the Mann-Whitney U of every split (Pettitt 1979). O(n). */
export function bestSplit(ranks: Float64Array, weights: Float64Array): Split {
  let index = 0
  let statistic = 0
  let sum = 0
  for (let k = 1; k < ranks.length; k++) {
    sum += ranks[k - 1]!
    const weighted = Math.abs(sum) * weights[k]!
    if (weighted > statistic) {
      index = k
      statistic = weighted
    }
  }
  return { index, statistic }
}

/** The statistic of the best split of the same ranks in a random order, which is drawn while it is summed. Permutes `ranks`. */
export function randomStatistic(ranks: Float64Array, weights: Float64Array, random: Random): number {
  const count = ranks.length
  let statistic = 0
  let sum = 0
  for (let k = 1; k < count; k++) {
    const drawn = k - 1 + random.integer(count - k + 1)
    const rank = ranks[drawn]!
    ranks[drawn] = ranks[k - 1]!
    ranks[k - 1] = rank
    sum += rank
    const weighted = Math.abs(sum) * weights[k]!
    if (weighted > statistic) statistic = weighted
  }
  return statistic
}
