import type { Diagnosis } from './diagnosis.js'
import type { Warning } from './measurement.js'
import type { SeriesIdentity } from './series-key.js'

/** Why one confirmed regression is one, as far as profiles of base and head tell. */
export interface Explanation {
  readonly suite: string
  /** What it explains: series of one benchmark, or of a whole suite whose command measures nothing less. */
  readonly series: readonly [SeriesIdentity, ...SeriesIdentity[]]
  /** The measured relative change of the first series that costs are scaled by, more cost positive, and the candidate's usage with them; absent where profiles stand for themselves. */
  readonly measuredChange?: number
  /** What recorded the profiles: `go test -cpuprofile`, `py-spy record`. */
  readonly profiler: string
  /** What was profiled, in the tool's word, and its base unit. */
  readonly quantity: string
  readonly unit: string
  /** Profiled rounds of each arm. */
  readonly rounds: number
  /** Relative change of the whole cost: the measured one where there is one. */
  readonly change: number
  /** Changed ones first, then by size of change; at most `MOST_EXPLAINED`. */
  readonly functions: readonly ExplainedFunction[]
  /** Functions beyond these. */
  readonly hidden: number
  readonly diagnosis: Diagnosis
  /** Path of the page with the differential flame graph; absent where it could not be written. */
  readonly page?: string
  readonly warnings: readonly Warning[]
}

/** Functions that an explanation keeps: the comment shows five, the JSON report and the page have the rest. */
export const MOST_EXPLAINED = 20

/** One function on both sides. Shares are parts of a side's total, 0 to 1; points are per cent of the baseline's total. */
export interface ExplainedFunction {
  readonly name: string
  /** `codec.go:41`; empty where the profile does not tell. */
  readonly location: string
  readonly presence: 'both' | 'new' | 'vanished'
  /** `untested`: fewer than two rounds on a side. */
  readonly verdict: 'grew' | 'shrank' | 'within-noise' | 'untested'
  /** What share and points are of: the function itself, or with what it calls where the format tells no more. */
  readonly judged: 'self' | 'total'
  readonly share: { readonly baseline: number; readonly candidate: number }
  readonly points: number
  /** Bounds of `points` that hold for all functions at once. */
  readonly interval?: readonly [low: number, high: number]
  /** Its part of the change of the whole, 1 is all of it; absent where the whole did not change by a point. */
  readonly explains?: number
  /**
   * Of a function that is not the project's own: the functions of the project, two at most, by whose calls most of its change
   * came. Absent where stacks do not tell, nobody called it, many did, or the change is within noise.
   */
  readonly callers?: readonly FunctionPlace[]
}

/** A function and where it stands, as `ExplainedFunction` has them. */
export interface FunctionPlace extends Pick<ExplainedFunction, 'name' | 'location'> {}
