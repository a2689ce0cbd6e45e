import { median } from '../stats/center.js'

/** Nearer to an end than this, a split is placed by one value. */
const MARGIN = 3

/**
 * Where a segment that holds one step is split: the place with the least sum of absolute deviations from the medians of its
 * two sides, the first of several. Ranks say best whether there is a step, but see no distances, and put it one run off
 * where the last run before it is the highest of its level; squares would follow single wild runs. O(n^2 log n), once a step.
 *
 * @param segment at least 7 values
 */
export function splitPlace(segment: readonly number[]): number {
  let place = MARGIN
  let least = Number.POSITIVE_INFINITY
  for (let k = MARGIN; k <= segment.length - MARGIN; k++) {
    const deviation = deviationOf(segment.slice(0, k)) + deviationOf(segment.slice(k))
    if (deviation < least) {
      place = k
      least = deviation
    }
  }
  return place
}

function deviationOf(values: readonly number[]): number {
  const center = median(values)
  return values.reduce((sum, value) => sum + Math.abs(value - center), 0)
}
