import { midpoint } from './midpoint.js'

/**
 * The n(n+1)/2 averages (v_i + v_j) / 2, i <= j, ascending: what the signed-rank test counts and the
 * Hodges-Lehmann estimate takes the median of. O(n^2 log n) time, O(n^2) space.
 */
export function walshAverages(values: readonly number[]): Float64Array {
  const averages = new Float64Array((values.length * (values.length + 1)) / 2)
  let at = 0
  for (let i = 0; i < values.length; i++) {
    // The average with itself is the value itself, not a rounded sum.
    averages[at++] = values[i]!
    for (let j = 0; j < i; j++) averages[at++] = midpoint(values[i]!, values[j]!)
  }
  return averages.sort()
}
