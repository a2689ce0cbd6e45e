/** Exact null distribution of the U statistic. */
export interface UDistribution {
  /** Element k is P(U = k x step). */
  readonly shares: Float64Array
  /** 1 without ties, 1/2 with them. */
  readonly step: number
}

/**
 * Exact null distribution of U, given which pooled values are tied.
 *
 * `tieSizes` are the sizes of the groups of equal pooled values, ascending by value (all 1 without ties);
 * `chosen` is how many pooled values belong to the candidate. Under exchangeability every choice of `chosen`
 * out of the pool is equally likely.
 *
 * Dynamic programming over the groups (the "shift algorithm", Streitberg and Roehmel 1986): taking c of a group
 * of t, with j chosen and b - j others below it, adds c (b - j) + c (t - c) / 2 to U. Cost O(N x chosen^2 x others)
 * at most: a few milliseconds for 30 + 30 values. All terms are positive, so doubles keep 13 digits.
 */
export function uDistribution(tieSizes: readonly number[], chosen: number): UDistribution {
  const pooled = tieSizes.reduce((sum, size) => sum + size, 0)
  const stepsPerPair = tieSizes.some((size) => size > 1) ? 2 : 1
  const width = stepsPerPair * chosen * (pooled - chosen) + 1
  // weights[j][k]: number of choices with j chosen so far and U = k / stepsPerPair.
  let weights: Float64Array[] = Array.from({ length: chosen + 1 }, () => new Float64Array(width))
  weights[0]![0] = 1
  let below = 0
  for (const size of tieSizes) {
    weights = withGroup(weights, { size, below, stepsPerPair })
    below += size
  }
  const last = weights[chosen]!
  const total = last.reduce((sum, weight) => sum + weight, 0)
  return { shares: last.map((weight) => weight / total), step: 1 / stepsPerPair }
}

function withGroup(
  weights: readonly Float64Array[],
  { size, below, stepsPerPair }: { size: number; below: number; stepsPerPair: number },
): Float64Array[] {
  const chosen = weights.length - 1
  const next = weights.map((row) => row.slice())
  for (let before = 0; before <= Math.min(chosen, below); before++) {
    const reached = weights[before]!.subarray(0, stepsPerPair * before * (below - before) + 1)
    let ways = 1
    for (let taken = 1; taken <= Math.min(size, chosen - before); taken++) {
      ways *= (size - taken + 1) / taken
      const gained = taken * (below - before) + (taken * (size - taken)) / 2
      addShifted(next[before + taken]!, reached, stepsPerPair * gained, ways)
    }
  }
  return next
}

/** A prefix that reaches beyond the target belongs to choices that can no longer be completed. */
function addShifted(target: Float64Array, source: Float64Array, shift: number, factor: number): void {
  const end = Math.min(source.length, target.length - shift)
  for (let k = 0; k < end; k++) target[k + shift] = target[k + shift]! + source[k]! * factor
}
