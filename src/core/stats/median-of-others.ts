import { midpoint } from './midpoint.js'

/**
 * The median of a list without one of its values. O(log n).
 *
 * @param sorted ascending; at least two values
 * @param own one of them; where it occurs several times, one is left out
 * @throws RangeError when the list is shorter than two or does not hold `own`.
 */
export function medianOfOthers(sorted: ArrayLike<number>, own: number): number {
  if (sorted.length < 2) throw new RangeError(`the list holds ${sorted.length} value(s); expected at least 2`)
  const at = placeOf(sorted, own)
  if (sorted[at] !== own) throw new RangeError(`the list does not hold ${own}`)
  const other = (index: number) => sorted[index < at ? index : index + 1]!
  const others = sorted.length - 1
  const half = others >> 1
  return others % 2 === 1 ? other(half) : midpoint(other(half - 1), other(half))
}

/** First place with a value of at least `own`. */
function placeOf(sorted: ArrayLike<number>, own: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < own) low = middle + 1
    else high = middle
  }
  return low
}
