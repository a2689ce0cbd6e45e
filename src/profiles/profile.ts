import type { Warning } from '../core/model/measurement.js'
import type { Frame } from './frame.js'
import type { StackTree } from './stacks/stack-tree.js'

/** Base unit of what a profile weighs; `samples` where the tool counts them without saying what one stands for, `1` for counted things. */
export type ProfileUnit = 'samples' | 's' | 'B' | '1'

interface ProfileHead {
  /** Registry name of the format. */
  readonly format: string
  /** What is weighed, in the tool's own word: `cpu`, `alloc_space`, `Ir`, `samples`. */
  readonly quantity: string
  readonly unit: ProfileUnit
  /** Samples behind the weights, where the tool sampled and tells. */
  readonly samples?: number
}

/** A profile of whole call stacks: everything else can be computed from it. */
export interface StackProfile extends ProfileHead {
  readonly kind: 'stacks'
  readonly tree: StackTree
}

/**
 * A profile that tells costs of functions, and perhaps who called whom, but no stacks. None are invented: what the tool
 * does not tell is absent.
 */
export interface TableProfile extends ProfileHead {
  readonly kind: 'table'
  /** What shares are taken of: the tool's own total, else the sum of what is known of each function. */
  readonly total: number
  readonly functions: readonly FunctionCost[]
  readonly lines: readonly LineCost[]
  readonly calls: readonly CallCost[]
}

/** Cost of one function; `self` and `total` are absent where the tool does not tell, not zero. */
export interface FunctionCost {
  readonly frame: Frame
  readonly self?: number
  readonly total?: number
  /** Number of calls. */
  readonly calls?: number
}

/** Cost of one source line, calls made from it included unless `self` says otherwise. */
export interface LineCost {
  /** Index into `functions`; absent where the tool does not tell the function. */
  readonly function?: number
  readonly file: string
  readonly line: number
  readonly cost: number
  readonly hits?: number
  readonly text?: string
}

/** What calls from one function to another cost. */
export interface CallCost {
  /** Indexes into `functions`. */
  readonly caller: number
  readonly callee: number
  /** With everything below the callee. */
  readonly total: number
  readonly calls?: number
}

/** A quantity of the process along time: no functions at all. */
export interface SeriesProfile extends ProfileHead {
  readonly kind: 'series'
  /** Unit of `at`: seconds, instructions (`1`), bytes allocated so far. */
  readonly timeUnit: ProfileUnit
  readonly points: readonly SeriesPoint[]
  /** Functions that ran between two moments, where the tool recorded them. */
  readonly spans: readonly SeriesSpan[]
}

export interface SeriesPoint {
  readonly at: number
  readonly value: number
}

export interface SeriesSpan {
  readonly name: string
  readonly from: SeriesPoint
  readonly to: SeriesPoint
}

export type Profile = StackProfile | TableProfile | SeriesProfile

/** A profile that says something about functions. */
export type FunctionProfile = StackProfile | TableProfile

/** What one file holds. */
export interface ReadProfiles {
  readonly format: string
  /** At least one; the first is the one that the tool itself shows by default. */
  readonly profiles: readonly [Profile, ...Profile[]]
  /** Quantities that the file knows and that nothing was recorded of, such as memory in use after all of it was given back. */
  readonly empty: readonly string[]
  readonly warnings: readonly Warning[]
}
