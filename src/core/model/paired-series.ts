import type { SeriesFacts } from './measurement.js'

/** One series measured in both arms, round by round: entry i of both lists is the same round. */
export interface PairedSeries extends SeriesFacts {
  readonly suite: string
  /** One array a round, base unit. Empty: this arm has no such series (`new` or `missing`). */
  readonly baseline: readonly (readonly number[])[]
  readonly candidate: readonly (readonly number[])[]
}
