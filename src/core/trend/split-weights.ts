/** What the test of a split is asked for. */
export interface SplitLevel {
  readonly alpha: number
  /** Fewest values on either side of a split. */
  readonly minSegment: number
}

/** About as many splits of 51 values are independent of each other (docs/adr/0012-steps.md). */
const SPLITS = 10

/**
 * Element [n][k] makes the rank sum of the first k of n values comparable with that of every other k: 1 / the deviation from
 * its mean that random orders reach with a probability of alpha / 10. The standard deviation would not do, because 5
 * values cannot lie as many deviations away from 45 others as 25 from 25. 0 closer than `minSegment` to an end.
 *
 * Exact without ties: the number of choices of k from n ranks by their sum follows from those of n - 1 ranks (Mann and
 * Whitney 1947). One pass for every n up to `largest`, two milliseconds for 51.
 */
export function splitWeights(largest: number, level: SplitLevel): readonly Float64Array[] {
  const weights: Float64Array[] = [new Float64Array(1)]
  // choices[k][u]: choices of k of the ranks so far whose sum exceeds the least possible one by u.
  const choices: Float64Array<ArrayBuffer>[] = [Float64Array.of(1)]
  for (let count = 1; count <= largest; count++) {
    const half = Math.min(count, Math.floor(largest / 2))
    for (let k = half; k >= 1; k--) choices[k] = withRank(choices, { k, count })
    weights.push(weightsOf(choices, count, level))
  }
  return weights
}

/** Leaves the new highest rank out (sums as before), or takes it: then the k - 1 others come from `count - 1` ranks. */
function withRank(
  choices: readonly Float64Array[],
  { k, count }: { readonly k: number; readonly count: number },
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(k * (count - k) + 1)
  if (count > k) sums.set(choices[k]!)
  const taken = choices[k - 1]!
  for (let u = 0; u < taken.length; u++) sums[u + count - k]! += taken[u]!
  return sums
}

function weightsOf(
  choices: readonly Float64Array[],
  count: number,
  { alpha, minSegment }: SplitLevel,
): Float64Array {
  const weights = new Float64Array(count + 1)
  for (let k = minSegment; k <= count / 2; k++) {
    const weight = 1 / rareDeviation(choices[k]!, alpha / SPLITS)
    weights[k] = weight
    weights[count - k] = weight
  }
  return weights
}

/**
 * Smallest deviation from the mean with a two-sided probability of at most p. Where even complete separation is more
 * probable, it is prolonged as a normal tail, whose logarithm falls with the square.
 */
function rareDeviation(sums: Float64Array, p: number): number {
  const total = sums.reduce((sum, ways) => sum + ways, 0)
  const mean = (sums.length - 1) / 2
  let tail = 0
  let rare: number | undefined
  for (let u = sums.length - 1; u > mean; u--) {
    tail += (2 * sums[u]!) / total
    if (tail > p) break
    rare = u - mean
  }
  return rare ?? mean * Math.sqrt(Math.log(1 / p) / Math.log(total / 2))
}
