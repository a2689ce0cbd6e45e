/** Lists by length; a suite has few different ones and asks for each again and again. */
const KNOWN = new Map<number, Float64Array>()
const MOST_KNOWN = 256

/**
 * How much less each run counts than the one after it: half after 4.3 runs, a hundredth after 28. The level of a series
 * drifts, and after a step the old level must fade. 0.7 to 0.95 are within noise of each other (docs/adr/0011-history-screen.md).
 */
export const RECENCY = 0.85

/**
 * Weights of `count` runs, oldest first, falling by `RECENCY` a run into the past and summing to 1. The list is shared: read it only.
 *
 * @throws RangeError unless count is a whole number of at least 1.
 */
export function recencyWeights(count: number): Float64Array {
  if (!(Number.isInteger(count) && count >= 1))
    throw new RangeError(`count is ${count}; expected a whole number of at least 1`)
  const known = KNOWN.get(count)
  if (known !== undefined) return known
  const weights = Float64Array.from({ length: count }, (_, index) => RECENCY ** (count - 1 - index))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  for (let k = 0; k < count; k++) weights[k] = weights[k]! / sum
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(count, weights)
  return weights
}
