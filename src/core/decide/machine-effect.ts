import { median } from '../stats/center.js'

/** One noisy series of a suite as the history sees it; log scale, oriented. */
export interface ShiftInput {
  readonly effect: number
  /** Standard deviation between runs of this series, log scale. */
  readonly noise: number
  /** Delta = ln(1 + threshold). */
  readonly limit: number
}

export interface CommonShift {
  /** Median effect; positive is worse. */
  readonly effect: number
  readonly series: number
  /** Share of the series that moved the same way beyond their own noise, 0..1. */
  readonly share: number
}

/** Reason of a row that history judged in a suite which moved as a whole. */
export const MACHINE_EFFECT = 'machine effect suspected'

/** Fewer series cannot tell a machine from a coincidence (decision.md, "Machine effect"). */
export const SMALLEST_SUITE = 5
/** Share of the series that must move together (statistics-notes 5.4: shocks hit nearly all rows at once). */
export const COMMON_SHARE = 0.6

/**
 * Tells whether the whole suite moved together, which on stored baselines is the mark of another machine, not of
 * a change in the code: at least five noisy series, median beyond half the threshold, and 60 % of them moved the
 * same way by more than their own between-run noise. Returns undefined where it did not.
 */
export function commonShift(series: readonly ShiftInput[]): CommonShift | undefined {
  if (series.length < SMALLEST_SUITE) return undefined
  const effect = median(series.map((entry) => entry.effect))
  const limit = median(series.map((entry) => entry.limit))
  if (Math.abs(effect) <= limit / 2) return undefined
  const moved = series.filter(
    (entry) => Math.sign(entry.effect) === Math.sign(effect) && Math.abs(entry.effect) > entry.noise,
  )
  const share = moved.length / series.length
  return share < COMMON_SHARE ? undefined : { effect, series: series.length, share }
}
