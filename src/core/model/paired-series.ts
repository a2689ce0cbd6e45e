import type { Assumption, Direction, Location, Parameters } from './measurement.js'

/** One series measured in both arms, round by round: entry i of both lists is the same round. */
export interface PairedSeries {
  readonly suite: string
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly unit: string
  readonly direction: Direction
  readonly assume?: Assumption
  readonly primary?: boolean
  readonly location?: Location
  /** One array a round, base unit. Empty: this arm has no such series (`new` or `missing`). */
  readonly baseline: readonly (readonly number[])[]
  readonly candidate: readonly (readonly number[])[]
}
