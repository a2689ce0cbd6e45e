import { requireFinite, requireSample } from './finite-values.js'
import { logChoose } from './log-gamma.js'
import { normalSurvival } from './normal.js'
import { uDistribution } from './u-distribution.js'

/** Largest pool whose exact distribution is computed; at 30 + 30 it takes milliseconds and the normal is off by 1e-4. */
export const EXACT_U_UP_TO = 60

export interface MannWhitneyU {
  /** Pairs in which the candidate is greater, an equal pair counting one half. */
  readonly u: number
  /** One-sided, of "the candidate is not greater"; in (0, 1]. */
  readonly pValue: number
  /** The smallest p these sample sizes and ties could have given. */
  readonly pSmallest: number
  readonly method: 'exact' | 'normal'
  /** Share of the pooled values that equal another one, 0 to 1. */
  readonly tiedShare: number
}

/**
 * One-sided Mann-Whitney U test: are the candidate's values greater than the baseline's plus `shift` (default 0)?
 *
 * Mid-ranks, with the exact distribution conditional on the ties for up to 60 pooled values (see `uDistribution`
 * for its cost); above that the normal approximation with tie correction and continuity correction. Exact means:
 * if all values are exchangeable, P(p <= alpha) <= alpha whatever their shape. It is no test of medians.
 * Invariant under any increasing transformation of both samples when `shift` is 0.
 *
 * @throws RangeError when a side is empty or a value is not finite.
 */
export function mannWhitneyU({
  baseline,
  candidate,
  shift = 0,
}: {
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  readonly shift?: number
}): MannWhitneyU {
  requireSample(baseline, 'baseline', 1)
  requireSample(candidate, 'candidate', 1)
  const shifted = baseline.map((value) => value + shift)
  requireFinite(shifted, 'baseline + shift')
  const groups = tieGroups(shifted, candidate)
  const n = candidate.length
  const pooled = baseline.length + n
  const tieSizes = groups.map(({ size }) => size)
  const doubledU = doubledUOf(groups)
  const isExact = pooled <= EXACT_U_UP_TO
  return {
    u: doubledU / 2,
    pValue: isExact ? exactP(tieSizes, n, doubledU) : normalP(tieSizes, n, doubledU / 2),
    pSmallest: smallestP(tieSizes, n),
    method: isExact ? 'exact' : 'normal',
    tiedShare: tieSizes.reduce((sum, size) => sum + (size > 1 ? size : 0), 0) / pooled,
  }
}

/** One group of equal pooled values: its size, and how many of them are the candidate's. */
interface TieGroup {
  readonly size: number
  readonly candidates: number
}

function tieGroups(baseline: readonly number[], candidate: readonly number[]): TieGroup[] {
  const counts = new Map<number, { size: number; candidates: number }>()
  const add = (value: number, isCandidate: 0 | 1) => {
    const group = counts.get(value) ?? { size: 0, candidates: 0 }
    counts.set(value, { size: group.size + 1, candidates: group.candidates + isCandidate })
  }
  for (const value of baseline) add(value, 0)
  for (const value of candidate) add(value, 1)
  return [...counts.entries()].sort(([first], [second]) => first - second).map(([, group]) => group)
}

function doubledUOf(groups: readonly TieGroup[]): number {
  let baselinesBelow = 0
  let doubled = 0
  for (const { size, candidates } of groups) {
    doubled += candidates * (2 * baselinesBelow + (size - candidates))
    baselinesBelow += size - candidates
  }
  return doubled
}

function exactP(tieSizes: readonly number[], n: number, doubledU: number): number {
  const { shares, step } = uDistribution(tieSizes, n)
  let tail = 0
  for (let k = shares.length - 1; 2 * k * step >= doubledU; k--) tail += shares[k]!
  return Math.min(1, tail)
}

function normalP(tieSizes: readonly number[], n: number, u: number): number {
  const pooled = tieSizes.reduce((sum, size) => sum + size, 0)
  const pairs = n * (pooled - n)
  const ties = tieSizes.reduce((sum, size) => sum + (size ** 3 - size), 0)
  const variance = (pairs / 12) * (pooled + 1 - ties / (pooled * (pooled - 1)))
  if (variance <= 0) return 1
  return Math.max(normalSurvival((u - pairs / 2 - 0.5) / Math.sqrt(variance)), Number.MIN_VALUE)
}

/** P(U is largest): the candidates take the top n values, choosing freely inside the group at the boundary. */
function smallestP(tieSizes: readonly number[], n: number): number {
  const pooled = tieSizes.reduce((sum, size) => sum + size, 0)
  let needed = n
  for (const size of tieSizes.toReversed()) {
    if (needed <= size) return Math.min(1, Math.exp(logChoose(size, needed) - logChoose(pooled, n)))
    needed -= size
  }
  return 1
}
