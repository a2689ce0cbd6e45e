import type { HistoryEvidence } from '../fit-history.js'
import { screenP } from '../screen-cut.js'
import { type Expectation, quantileOf, tailOf } from './expectation.js'

/** What the stored runs let expect of one series, in three ways. */
export interface SeriesFit {
  /** Size of one in the units of the series: differences too large to be squared are judged scaled down. */
  readonly unit: number
  /** Median of the stored values: what deviations count from. */
  readonly center: number
  readonly limit: number
  /** Less what the suite and its companions share: what the series does by itself. */
  readonly own: Expectation
  /** Less what the suite shares only: still sees a slowdown that a group of series has in common. */
  readonly suiteless: Expectation
  /** As measured. */
  readonly measured: Expectation
  /** Bounds that were asked for; those of one suite are nearly always asked for at one level and number of runs. */
  bounds?: Bounds
}

/** What of the evidence does not depend on the candidate. */
interface Bounds {
  readonly alpha: number
  readonly runs: number
  /** Quantiles that a deviation is held against, for L and U. */
  readonly ownLower: number
  readonly ownUpper: number
  readonly measuredLower: number
  readonly measuredUpper: number
  readonly detectable: number
}

/** Deviations of a candidate from the centers, means over its runs, in the same three ways. */
export interface CandidateDeviation {
  readonly own: number
  readonly suiteless: number
  readonly measured: number
  /** Candidate runs. */
  readonly runs: number
}

/** Chance with which an effect of the size reported would have been found. */
const POWER = 0.8
/**
 * Of alpha: the level at which the number itself, and not only its distance from what its suite explains, must be beyond what
 * was stored. On histories of unchanged code it halves the alarms for a tenth of the power (docs/adr/0011-history-screen.md).
 */
const MEASURED_FACTOR = 10

/**
 * The evidence of one series. Bounds are those of its own deviation at `alpha`, widened to those of the number as measured at ten
 * times alpha; p agrees with them. O(stored runs).
 */
export function seriesEvidence(
  fit: SeriesFit,
  candidate: CandidateDeviation,
  alpha: number,
): HistoryEvidence {
  const { own, measured, limit, unit, center } = fit
  const { own: ownValue, suiteless: suitelessValue, measured: measuredValue, runs } = candidate
  const bounds = boundsOf(fit, alpha, runs)
  const effect = ownValue - own.center
  const lower = Math.min(ownValue - bounds.ownLower, measuredValue - bounds.measuredLower)
  const upper = Math.max(ownValue - bounds.ownUpper, measuredValue - bounds.measuredUpper)
  let pValue: number | undefined
  let score: number | undefined
  return {
    effect: finite(effect * unit),
    lower: finite(lower * unit),
    upper: finite(upper * unit),
    expected: finite((center + measuredValue - effect) * unit),
    // Lazy, like the score: of a candidate that is moved by several amounts, often only the bounds are read.
    get pValue() {
      pValue ??= Math.max(
        tailOf(own, ownValue - limit, runs),
        (tailOf(measured, measuredValue - limit, runs) * alpha) / measuredLevel(alpha),
      )
      return pValue
    },
    detectable: finite(bounds.detectable * unit),
    noise: finite(own.noise * unit),
    get score() {
      score ??= scoreOf(screenP({ own, suiteless: fit.suiteless, ownValue, suitelessValue, limit, runs }))
      return score
    },
  }
}

function scoreOf(p: number): number {
  return p < 1 ? -Math.log10(p) : -Infinity
}

function boundsOf(fit: SeriesFit, alpha: number, runs: number): Bounds {
  const { own, measured, bounds } = fit
  if (bounds?.alpha === alpha && bounds.runs === runs) return bounds
  const wide = measuredLevel(alpha)
  fit.bounds = {
    ...{ alpha, runs },
    ownLower: quantileOf(own, alpha, runs),
    ownUpper: quantileOf(own, 1 - alpha, runs),
    measuredLower: quantileOf(measured, wide, runs),
    measuredUpper: quantileOf(measured, 1 - wide, runs),
    detectable: detectable(fit, alpha, runs),
  }
  return fit.bounds
}

function measuredLevel(alpha: number): number {
  return Math.min(0.5, MEASURED_FACTOR * alpha)
}

/** The effect that both conditions of `regressed` let through with probability 0.8. */
function detectable({ own, measured, limit }: SeriesFit, alpha: number, runs: number): number {
  const reach = (expected: Expectation, level: number) =>
    quantileOf(expected, level, runs) - quantileOf(expected, POWER, runs)
  return limit + Math.max(reach(own, alpha), reach(measured, measuredLevel(alpha)))
}

/** The effect that the screen passes on with probability 0.8, given the cut on its p; below Delta nothing is. */
export function screenReach({ own, limit, unit }: SeriesFit, cut: number): number {
  const unlucky = quantileOf(own, POWER)
  const byTest = limit / 2 + quantileOf(own, cut) - unlucky
  const byEffect = limit + own.center - unlucky
  return finite(Math.max(byTest, byEffect, limit) * unit)
}

/** Differences near the largest double leave its range; a report holds finite numbers only. */
function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value))
}
