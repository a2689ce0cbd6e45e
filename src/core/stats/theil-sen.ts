import { median } from './center.js'
import { requireSample } from './finite-values.js'

export interface TheilSen {
  /** Median of the slopes through all pairs of points, in units of value per unit of time. */
  readonly slope: number
  /** Median of the values minus slope times median of the times. */
  readonly intercept: number
}

/**
 * Theil-Sen line through points: up to 29 % of them may be wild without moving it far (Theil 1950, Sen 1968). Pairs at
 * the same time have no slope and are left out. O(n^2) space and O(n^2 log n) time.
 *
 * @throws RangeError when the lists differ in length, hold fewer than two different times, or a value is not finite.
 */
export function theilSen({
  times,
  values,
}: {
  readonly times: readonly number[]
  readonly values: readonly number[]
}): TheilSen {
  requireSample(times, 'times', 2)
  requireSample(values, 'values', 2)
  if (times.length !== values.length) {
    throw new RangeError(`${times.length} times and ${values.length} values; expected as many of both`)
  }
  const slope = middle(pairSlopes(times, values))
  return { slope, intercept: median(values) - slope * median(times) }
}

function pairSlopes(times: readonly number[], values: readonly number[]): Float64Array {
  const slopes = new Float64Array((times.length * (times.length - 1)) / 2)
  let count = 0
  for (let later = 1; later < times.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const elapsed = times[later]! - times[earlier]!
      if (elapsed !== 0) slopes[count++] = (values[later]! - values[earlier]!) / elapsed
    }
  }
  if (count === 0) throw new RangeError('all times are equal; expected at least two different ones')
  return slopes.subarray(0, count).sort()
}

/** Median of an ascending list. */
function middle(sorted: Float64Array): number {
  const half = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}
