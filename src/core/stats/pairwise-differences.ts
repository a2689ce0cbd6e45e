import { requireFinite, requireSample } from './finite-values.js'

/**
 * All differences candidate_j - baseline_i, ascending: what the U test counts. O(nm log nm) time, O(nm) space.
 *
 * @throws RangeError when a side is empty, or a value or difference is not finite.
 */
export function pairwiseDifferences({
  baseline,
  candidate,
}: {
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
}): Float64Array {
  requireSample(baseline, 'baseline', 1)
  requireSample(candidate, 'candidate', 1)
  const differences = candidate.flatMap((value) => baseline.map((base) => value - base))
  requireFinite(differences, 'differences')
  return Float64Array.from(differences).sort()
}
