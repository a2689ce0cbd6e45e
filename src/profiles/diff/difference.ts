import type { Warning } from '../../core/model/measurement.js'
import type { Frame } from '../frame.js'
import type { ProfileUnit } from '../profile.js'

/** A quantity of a function on both sides, means over rounds. */
export interface Sides {
  readonly baseline: number
  readonly candidate: number
}

/** What happened to a function, as far as the rounds allow to say. */
export type ChangeVerdict =
  /** Beyond noise and at least one point of the baseline's total. */
  | 'grew'
  | 'shrank'
  /** Several rounds on both sides, and the change is one that the same program shows. */
  | 'within-noise'
  /** Fewer than two rounds on a side: a ratio and nothing more. */
  | 'untested'

export interface CostChange {
  /** Cost for a unit of work, in the unit of the difference. */
  readonly cost: Sides
  /** Of the side's total, from 0 to 1. */
  readonly share: Sides
  /** Candidate minus baseline cost. */
  readonly change: number
  /** Bounds of `change` that hold for all functions at once; absent with fewer than two rounds on a side. */
  readonly interval?: readonly [low: number, high: number]
}

export interface FunctionChange {
  readonly frame: Frame
  /** Where the function stands in the baseline, where that differs. */
  readonly baselineFrame?: Frame
  readonly presence: 'both' | 'new' | 'vanished'
  readonly verdict: ChangeVerdict
  /** What the verdict is about: the function itself; with what it calls where the format does not tell the function alone. */
  readonly judged: 'self' | 'total'
  readonly self?: CostChange
  readonly total?: CostChange
  /** Change as points: per cent of the baseline's total. */
  readonly points: number
  /** Its part of the change of the whole, 1 is all of it; absent where the whole did not change by a point. */
  readonly explains?: number
}

export interface StackChange {
  /** Outermost first. */
  readonly frames: readonly Frame[]
  readonly verdict: ChangeVerdict
  /** What the innermost function itself cost on this path. */
  readonly self: CostChange
  readonly points: number
}

/** A function that vanished and a new one that may be the same under another name. */
export interface RenameSuggestion {
  readonly baseline: Frame
  readonly candidate: Frame
  /** Why: `same file, similar name`. */
  readonly because: string
}

export interface SideSummary {
  readonly rounds: number
  /** Mean cost of a round for a unit of work. */
  readonly total: number
  /** Mean of samples in a round, where the format tells. */
  readonly samples?: number
}

/** How costs of the two sides were made comparable. */
export type CostBasis =
  /** Each profiled round did the same work. */
  | { readonly kind: 'round' }
  /** Divided by the units of work that each side did. */
  | { readonly kind: 'work'; readonly baseline: number; readonly candidate: number }
  /** Shares times the measured change of the benchmark (0.11: 11 % more), whose unit of work is one iteration. */
  | { readonly kind: 'measured'; readonly change: number }

/** Two sets of profiles compared; `schema/explain.schema.json` describes it as JSON. */
export interface ProfileDifference {
  readonly schema: 'noisegate.explain/1'
  readonly quantity: string
  readonly unit: ProfileUnit
  readonly basis: CostBasis
  readonly baseline: SideSummary
  readonly candidate: SideSummary
  /** Relative change of the total cost: 0.11 is 11 % more. */
  readonly change: number
  /** Chance that any function of an unchanged program is named. */
  readonly alpha: number
  /** Changed ones first, then by size of change. */
  readonly functions: readonly FunctionChange[]
  /** Largest changes first; empty where the format keeps no stacks. */
  readonly stacks: readonly StackChange[]
  readonly renames: readonly RenameSuggestion[]
  readonly warnings: readonly Warning[]
}
