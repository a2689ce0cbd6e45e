/** A value with the weight it counts with, above 0. */
export interface Weighted {
  readonly value: number
  readonly weight: number
}

/**
 * The smallest value with at least half of all weight at or below it. Half the weight may be wild without moving it far.
 * O(n log n).
 *
 * @throws RangeError on an empty list, a value that is not finite or a weight that is not positive.
 */
export function weightedMedian(entries: readonly Weighted[]): number {
  if (entries.length === 0) throw new RangeError('the list is empty; expected at least one value')
  let total = 0
  for (const { value, weight } of entries) {
    if (!Number.isFinite(value)) throw new RangeError(`a value is ${value}; expected a finite number`)
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(`a weight is ${weight}; expected a positive number`)
    total += weight
  }
  const sorted = [...entries].sort((first, second) => first.value - second.value)
  let below = 0
  for (const { value, weight } of sorted) {
    below += weight
    if (below >= total / 2) return value
  }
  return sorted.at(-1)!.value
}
