import type { SharedMode, Verdict } from '../model/report.js'
import { lagOneAutocorrelation } from '../stats/autocorrelation.js'
import { median } from '../stats/center.js'
import { mannKendall } from '../stats/mann-kendall.js'
import { findModes } from '../stats/modes.js'

/** From here on neighbouring rounds resemble each other too much to count as replicates (decision.md, "Drift"). */
const LARGEST_AUTOCORRELATION = 0.5
/** Level of the trend test: it costs one unchanged row in a hundred, which is what alpha costs by default. */
const TREND_LEVEL = 0.01
/** Fewer rounds an arm do not show a shape (decision.md, "Two modes"). */
const ROUNDS_FOR_MODES = 12

/** Where a verdict puts the effect relative to the limit. */
type Side = (effect: number) => boolean

/** What a verdict claims of an effect; undefined for verdicts that claim nothing. */
function claimOf(verdict: Verdict, limit: number): Side | undefined {
  if (verdict === 'regressed') return (effect) => effect > limit
  if (verdict === 'improved') return (effect) => effect < -limit
  if (verdict === 'unchanged') return (effect) => effect < limit
  return undefined
}

/**
 * Why the rounds are no replicates: they resemble their neighbours, or move in one direction. Undefined where
 * they do neither, or where every single round is on the verdict's side, so that no drift can change it.
 *
 * @param differences in order of measurement, oriented
 */
export function driftDoubt(
  differences: readonly number[],
  verdict: Verdict,
  limit: number,
): string | undefined {
  const claims = claimOf(verdict, limit)
  if (claims !== undefined && differences.every(claims)) return undefined
  const autocorrelation = lagOneAutocorrelation(differences)
  if (autocorrelation !== undefined && autocorrelation > LARGEST_AUTOCORRELATION)
    return `drift: neighbouring rounds resemble each other (autocorrelation ${autocorrelation.toFixed(2)})`
  const { tau, pValue } = mannKendall(differences)
  if (pValue > TREND_LEVEL) return undefined
  return `drift: the ratio ${tau > 0 ? 'rises' : 'falls'} over the rounds (trend p = ${pValue.toPrecision(1)})`
}

export interface ModesInput {
  /** One value a pair, oriented, on the scale of the effect. */
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  readonly effect: number
}

/** A mode with the shift of the candidate in it; without one where only one arm visits it. */
export interface ShiftedMode {
  readonly baseline?: number
  readonly candidate?: number
  readonly share: number
  readonly shift?: number
}

/**
 * The modes that the values of both arms fall into, from 12 pairs on: the candidate is moved back by the effect and
 * pooled with the baseline, so that the effect itself makes no second mode. Empty where there is one mode.
 */
export function sharedModes({ baseline, candidate, effect }: ModesInput): readonly ShiftedMode[] {
  if (baseline.length < ROUNDS_FOR_MODES) return []
  const aligned = candidate.map((value) => value - effect)
  const found = findModes([...baseline, ...aligned])?.modes ?? []
  if (found.length < 2) return []
  const nearest = (value: number) =>
    found.reduce((best, mode) =>
      Math.abs(mode.center - value) < Math.abs(best.center - value) ? mode : best,
    )
  return found.map((mode) => {
    const before = baseline.filter((value) => nearest(value) === mode)
    const after = aligned.filter((value) => nearest(value) === mode)
    const share = (before.length + after.length) / (baseline.length + aligned.length)
    const low = before.length === 0 ? {} : { baseline: median(before) }
    const high = after.length === 0 ? {} : { candidate: median(after) + effect }
    const both = before.length > 0 && after.length > 0
    const shift = both ? { shift: median(after) + effect - median(before) } : {}
    return { share, ...low, ...high, ...shift }
  })
}

/** Why modes leave a verdict in doubt: not each of them moved to where the verdict says. */
export function modesDoubt(
  modes: readonly ShiftedMode[],
  verdict: Verdict,
  limit: number,
): string | undefined {
  const claims = claimOf(verdict, limit)
  if (modes.length === 0 || claims === undefined) return undefined
  const agrees = modes.every(({ shift }) => shift !== undefined && claims(shift))
  return agrees ? undefined : `${modes.length} modes, and not all of them moved alike`
}

/** Modes back in base units for the report. */
export function reportedModes(
  modes: readonly ShiftedMode[],
  back: (value: number) => number,
): readonly SharedMode[] {
  return modes
    .map(({ share, baseline, candidate }) => ({
      ...(baseline === undefined ? {} : { baseline: back(baseline) }),
      ...(candidate === undefined ? {} : { candidate: back(candidate) }),
      share,
    }))
    .sort((first, second) => place(first) - place(second))
}

function place({ baseline, candidate }: SharedMode): number {
  return baseline ?? candidate ?? 0
}
