import type { Direction } from '../model/measurement.js'

/** A spelling of a unit, understood: value x `factor` is in the base `unit`. */
export interface UnitSpelling {
  /** `s`, `B`, `1`, `B/s`, `1/s`, or the spelling itself when it is a custom unit (factor 1). */
  readonly unit: string
  readonly factor: number
  /** Absent where the spelling does not tell. */
  readonly direction?: Direction
}
