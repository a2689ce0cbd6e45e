import { mean } from '../../core/stats/center.js'
import type { FunctionProfile } from '../profile.js'
import { profileTotal } from '../profile-total.js'
import type { CostBasis } from './difference.js'

/** One side of a comparison: a profile for each round, all of one quantity. */
export interface ComparedSide {
  readonly rounds: readonly FunctionProfile[]
  /** Units of work that a round did (iterations, requests), where known. */
  readonly work?: number
}

/** Factors that turn what a round's profile weighs into cost for a unit of work, and into shares. */
export interface SideScale {
  readonly cost: readonly number[]
  readonly share: readonly number[]
}

export interface Scales {
  readonly basis: CostBasis
  readonly baseline: SideScale
  readonly candidate: SideScale
  /** Mean cost of a whole round for a unit of work. */
  readonly totals: { readonly baseline: number; readonly candidate: number }
}

/**
 * How the two sides are made comparable. A measured change of the benchmark is the best for time: it was tested, and a
 * profile of a fixed duration says nothing about speed. Bytes and counts do not follow time. Then units of work; else
 * each round is taken to have done the same work.
 */
export function costScales(
  baseline: ComparedSide,
  candidate: ComparedSide,
  measuredChange: number | undefined,
): Scales {
  const weights = {
    baseline: baseline.rounds.map(profileTotal),
    candidate: candidate.rounds.map(profileTotal),
  }
  const basis = basisOf(baseline, candidate, measuredChange)
  const usual = mean(weights.baseline)
  const scaleOf = (side: 'baseline' | 'candidate'): SideScale => {
    const cost = weights[side].map((weight) => {
      if (basis.kind === 'round') return 1
      if (basis.kind === 'work') return 1 / basis[side]
      return ((side === 'baseline' ? 1 : 1 + basis.change) * usual) / weight
    })
    return { cost, share: weights[side].map((weight) => 1 / weight) }
  }
  const scales = { baseline: scaleOf('baseline'), candidate: scaleOf('candidate') }
  const totalOf = (side: 'baseline' | 'candidate') =>
    mean(weights[side].map((weight, round) => weight * scales[side].cost[round]!))
  return { basis, ...scales, totals: { baseline: totalOf('baseline'), candidate: totalOf('candidate') } }
}

function basisOf(baseline: ComparedSide, candidate: ComparedSide, change: number | undefined): CostBasis {
  const unit = baseline.rounds[0]?.unit
  if (change !== undefined && (unit === 's' || unit === 'samples')) return { kind: 'measured', change }
  if (baseline.work === undefined || candidate.work === undefined) return { kind: 'round' }
  return { kind: 'work', baseline: baseline.work, candidate: candidate.work }
}
