import { requireSample } from './finite-values.js'
import { midpoint } from './midpoint.js'
import { pairwiseDifferences } from './pairwise-differences.js'
import { walshAverages } from './walsh-averages.js'

/**
 * Hodges-Lehmann estimate of the center: the median of the Walsh averages. Tolerates 29 % of outliers, and
 * belongs to the signed-rank test as the mean belongs to t. O(n^2 log n).
 *
 * @throws RangeError on an empty list or a value that is not finite.
 */
export function hodgesLehmann(values: readonly number[]): number {
  requireSample(values, 'values', 1)
  return middle(walshAverages(values))
}

/**
 * Hodges-Lehmann estimate of the shift from baseline to candidate: the median of all differences
 * candidate_j - baseline_i. Belongs to the Mann-Whitney U test. O(nm log nm).
 *
 * @throws RangeError when a side is empty, or a value or difference is not finite.
 */
export function hodgesLehmannShift({
  baseline,
  candidate,
}: {
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
}): number {
  return middle(pairwiseDifferences({ baseline, candidate }))
}

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : midpoint(sorted[half - 1]!, sorted[half]!)
}
