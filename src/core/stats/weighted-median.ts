/**
 * The smallest value with at least half of all weight at or below it. Half the weight may be wild without moving it far.
 * O(n log n).
 *
 * @param weights one a value, above 0
 * @throws RangeError on an empty list, a value that is not finite or a weight that is not positive.
 */
export function weightedMedian(values: Float64Array, weights: Float64Array): number {
  if (values.length === 0) throw new RangeError('the list is empty; expected at least one value')
  let total = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    const weight = weights[index]!
    if (!Number.isFinite(value)) throw new RangeError(`a value is ${value}; expected a finite number`)
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(`a weight is ${weight}; expected a positive number`)
    total += weight
  }
  const sorted = values.slice().sort()
  const ordered = inOrder(values, sorted, weights)
  let below = 0
  for (let place = 0; place < sorted.length; place++) {
    below += ordered[place]!
    if (below >= total / 2) return sorted[place]!
  }
  return sorted.at(-1)!
}

/** The weights in the order of the sorted values, those of equal values as they came. Pairs need not be sorted for that. */
function inOrder(values: Float64Array, sorted: Float64Array, weights: Float64Array): Float64Array {
  const ordered = new Float64Array(values.length)
  const taken = new Uint32Array(values.length)
  for (let index = 0; index < values.length; index++) {
    let low = 0
    let high = values.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < values[index]!) low = middle + 1
      else high = middle
    }
    ordered[low + taken[low]!++] = weights[index]!
  }
  return ordered
}
