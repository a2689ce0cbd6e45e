import { requireFinite } from './finite-values.js'
import { normalSurvival } from './normal.js'

/** Below this many values without ties the exact distribution is cheap; above, the normal is right to 1e-3. */
const EXACT_UP_TO = 60

export interface MannKendall {
  /** Kendall's tau between value and order, -1 to 1; positive means rising. */
  readonly tau: number
  /** Two-sided, of "no monotone trend"; in (0, 1]. */
  readonly pValue: number
  readonly method: 'exact' | 'normal'
}

/**
 * Mann-Kendall test for a monotone trend along a sequence: does the machine warm up or slow down over the rounds?
 * Exact without ties up to 60 values; else normal with tie and continuity correction. O(n^2), exact O(n^3).
 * Fewer than 2 values, or only equal ones, give tau 0 and p 1.
 *
 * @throws RangeError when a value is not finite.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  requireFinite(values, 'values')
  const n = values.length
  let score = 0
  for (let later = 1; later < n; later++) {
    for (let earlier = 0; earlier < later; earlier++)
      score += Math.sign(compare(values[later]!, values[earlier]!))
  }
  const pairs = (n * (n - 1)) / 2
  const tau = pairs === 0 ? 0 : score / pairs
  const isExact = n <= EXACT_UP_TO && new Set(values).size === n
  if (isExact) return { tau, pValue: exactP(n, Math.abs(score)), method: 'exact' }
  return { tau, pValue: normalP(values, Math.abs(score)), method: 'normal' }
}

/** The sign of a difference, without computing one that could overflow. */
function compare(later: number, earlier: number): number {
  return later > earlier ? 1 : later < earlier ? -1 : 0
}

/** P(|S| >= score) from the distribution of the number of inversions of a random permutation. */
function exactP(n: number, score: number): number {
  const pairs = (n * (n - 1)) / 2
  let shares = Float64Array.of(1)
  for (let size = 2; size <= n; size++) shares = withElement(shares, size)
  let tail = 0
  // S = pairs - 2 inversions, so the largest S have the fewest inversions.
  for (let inversions = 0; pairs - 2 * inversions >= score && inversions <= pairs; inversions++) {
    tail += shares[inversions]!
  }
  return score === 0 ? 1 : Math.min(1, 2 * tail)
}

/** A new largest element adds 0 .. size - 1 inversions, each equally likely. */
function withElement(shares: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const next = new Float64Array(shares.length + size - 1)
  shares.forEach((share, inversions) => {
    for (let added = 0; added < size; added++) next[inversions + added]! += share / size
  })
  return next
}

function normalP(values: readonly number[], score: number): number {
  const n = values.length
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  const ties = [...sizes.values()].reduce((sum, size) => sum + size * (size - 1) * (2 * size + 5), 0)
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18
  if (variance <= 0 || score === 0) return 1
  return Math.min(1, Math.max(2 * normalSurvival((score - 1) / Math.sqrt(variance)), Number.MIN_VALUE))
}
