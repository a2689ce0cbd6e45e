import { midpoint } from './midpoint.js'

/** One value of a list that became another one, before the list was sorted again. */
export interface MovedValue {
  readonly from: number
  readonly to: number
}

/**
 * The median of a list without one of its values: which values are in the middle without it depends only on the side that
 * it is on. O(1).
 *
 * @param sorted ascending; at least two values
 * @param own one of them, which is not checked; where it occurs several times, one is left out
 */
export function medianBeside(sorted: ArrayLike<number>, own: number): number {
  const others = sorted.length - 1
  const half = others >> 1
  const middle = sorted[half]!
  if (others % 2 === 1) return own <= middle ? sorted[half + 1]! : middle
  const before = sorted[half - 1]!
  if (own <= before) return midpoint(middle, sorted[half + 1]!)
  return midpoint(before, own <= middle ? sorted[half + 1]! : middle)
}

/**
 * The same where another value than the own one has moved, so that the list need not be sorted once a movement. O(log n).
 *
 * @param moved `from` is in the list beside `own`, `to` takes its place
 */
export function medianOfOthersMoved(
  sorted: ArrayLike<number>,
  own: number,
  { from, to }: MovedValue,
): number {
  const ownAt = placeOf(sorted, own)
  const fromAt = from === own ? ownAt + 1 : placeOf(sorted, from)
  if (sorted[ownAt] !== own || sorted[fromAt] !== from)
    throw new RangeError(`the list does not hold ${own} and ${from}`)
  const [first, second] = ownAt < fromAt ? [ownAt, fromAt] : [fromAt, ownAt]
  const rest = (index: number) => {
    const skipped = index < first ? index : index + 1
    return sorted[skipped < second ? skipped : skipped + 1]!
  }
  // Where `to` belongs among the values that stay.
  const below = to > sorted[sorted.length - 1]! ? sorted.length : placeOf(sorted, to)
  const toAt = below - (first < below ? 1 : 0) - (second < below ? 1 : 0)
  return middleOf(sorted.length - 1, (index) =>
    index < toAt ? rest(index) : index === toAt ? to : rest(index - 1),
  )
}

function middleOf(count: number, valueAt: (index: number) => number): number {
  const half = count >> 1
  return count % 2 === 1 ? valueAt(half) : midpoint(valueAt(half - 1), valueAt(half))
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
