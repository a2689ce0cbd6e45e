import {
  medianAbsoluteDeviation,
  mean as plainMean,
  quantile as plainQuantile,
  quantileSorted,
  sampleStandardDeviation,
} from 'simple-statistics'
import { requireSample } from './finite-values.js'

/** Makes the median absolute deviation of normal data estimate the standard deviation: 1 / quantile_.75 of the normal. */
const MAD_SCALE = 1.482602218505602

/** Above this magnitude sums or squares of values can leave the range of doubles, so they are scaled down first. */
const HEADROOM = 1e150

/** Power of two, so that scaling is exact: brings any double below `HEADROOM`. */
const SCALE = 2 ** -600

/** Applies a statistic that is equivariant under scale without overflowing on the way. */
function scaled(values: readonly number[], statistic: (values: readonly number[]) => number): number {
  const isHuge = values.some((value) => Math.abs(value) > HEADROOM)
  return isHuge ? statistic(values.map((value) => value * SCALE)) / SCALE : statistic(values)
}

/** Arithmetic mean. Throws RangeError on an empty list or values that are not finite. */
export function mean(values: readonly number[]): number {
  requireSample(values, 'values', 1)
  return scaled(values, plainMean)
}

/** Median; the mean of the middle two for even counts. Throws RangeError on an empty list or values that are not finite. */
export function median(values: readonly number[]): number {
  requireSample(values, 'values', 1)
  const [only] = values
  // By far the most frequent list: a window holds one value a run for tens of thousands of series and runs.
  return values.length === 1 && only !== undefined ? only : scaled(values, sortedMedian)
}

/** Sorting numbers natively is faster than selecting from a list of them, and a list kept for it faster than a new one. */
function sortedMedian(values: readonly number[]): number {
  const count = values.length
  const list = count <= KEPT.length ? KEPT.subarray(0, count) : new Float64Array(count)
  for (let index = 0; index < count; index++) list[index] = values[index]!
  return quantileSorted(list.sort() as ArrayLike<number> as number[], 0.5)
}

/** As many as a window and its candidates hold. */
const KEPT = new Float64Array(64)

/** Quantile of type 7 (R's default) at p in [0, 1]. Throws RangeError on an empty list, p outside [0, 1] or values that are not finite. */
export function quantile(values: readonly number[], p: number): number {
  requireSample(values, 'values', 1)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}; expected a number from 0 to 1`)
  return scaled(values, (list) => plainQuantile(list, p))
}

/** Median absolute deviation times 1.4826. Throws RangeError on an empty list or values that are not finite. */
export function scaledMad(values: readonly number[]): number {
  requireSample(values, 'values', 1)
  return MAD_SCALE * scaled(values, medianAbsoluteDeviation)
}

/** Sample standard deviation (n - 1). Throws RangeError on fewer than 2 values or values that are not finite. */
export function standardDeviation(values: readonly number[]): number {
  requireSample(values, 'values', 2)
  return scaled(values, sampleStandardDeviation)
}

/**
 * The larger of the standard deviation and the scaled median absolute deviation: neither one outlier nor a
 * majority of equal values makes the data look quieter than they are.
 * Throws RangeError on fewer than 2 values or values that are not finite.
 */
export function cautiousDeviation(values: readonly number[]): number {
  return Math.max(standardDeviation(values), scaledMad(values))
}
