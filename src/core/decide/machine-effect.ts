/** A suite that moved as a whole against its stored runs; history/suite-shift.ts tests for it. */
export interface CommonShift {
  /** Against what its stored runs let expect, oriented: positive is worse. */
  readonly effect: number
  readonly series: number
  /** Share of the series that moved the same way beyond their own noise, 0..1. */
  readonly share: number
}

/** Reason of a row that history judged in a suite which moved as a whole. */
export const MACHINE_EFFECT = 'machine effect suspected'

/** Fewer series cannot tell a machine from a coincidence (decision.md, "Machine effect"). */
export const SMALLEST_SUITE = 5
/** Share of the series that must move together in paired rounds (statistics-notes 5.4: shocks hit nearly all rows at once). */
export const COMMON_SHARE = 0.6
