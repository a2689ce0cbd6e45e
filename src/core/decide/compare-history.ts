import { mean, standardDeviation } from '../stats/center.js'
import { detectableShift } from '../stats/minimum-detectable-effect.js'
import { moderatedVariance, type VariancePrior, variancePrior } from '../stats/moderated-variance.js'
import { tResult } from '../stats/prediction-t.js'
import type { BoundedEffect } from './answer.js'

/** One series as history sees it; values oriented and on one scale, one a run. */
export interface HistorySample {
  /** Oldest first, at least one. */
  readonly baseline: readonly number[]
  /** One a candidate run, at least one. */
  readonly candidate: readonly number[]
  /** Delta on that scale. */
  readonly limit: number
  /** Only logarithms are comparable between series, so only they share their variances. */
  readonly scale: 'log' | 'difference'
}

export interface HistoryEvidence extends BoundedEffect {
  /** One-sided, of theta <= Delta; in (0, 1]. */
  readonly pValue: number
  /** Smallest effect seen with probability 0.8, same scale. */
  readonly detectable: number
  /** Between-run standard deviation after moderation, same scale. */
  readonly noise: number
  /** Of the effect, same scale, with the degrees of freedom of its t: what the screen tests "theta <= 0" with. */
  readonly standardError: number
  readonly df: number
}

/**
 * Judges the series of one suite against their stored runs: the moderated prediction t of "theta <= Delta", the
 * variance of each shrunk towards what is usual in the suite (limma). Several candidate runs narrow the
 * prediction to s~ sqrt(1/r + 1/K). See decision.md, "History".
 *
 * @returns one entry a sample, same order
 */
export function compareHistory(samples: readonly HistorySample[], alpha: number): HistoryEvidence[] {
  const moments = samples.map(momentsOf)
  const prior = suitePrior(moments)
  return samples.map(({ limit: delta }, index) => {
    const found = historyEffect(moments[index]!, prior)
    const { effect, standardError, df } = found
    const { lower, upper, pValue } = tResult({ estimate: effect, standardError, df, delta, alpha })
    const detectable = detectableShift({ standardError, df, delta, alpha })
    return { ...found, lower, upper, pValue, detectable }
  })
}

/** What the effect of one series is made of. */
export interface SampleMoments {
  readonly scale: HistorySample['scale']
  /** Stored runs, their mean and their sample variance (0 for one run). */
  readonly runs: number
  readonly mean: number
  readonly variance: number
  /** Mean of the candidate's values, and how many they are. */
  readonly candidate: number
  readonly candidates: number
}

/** The part of the evidence that no threshold enters. */
export type HistoryEffect = Pick<HistoryEvidence, 'effect' | 'noise' | 'standardError' | 'df'>

function momentsOf({ scale, baseline, candidate }: HistorySample): SampleMoments {
  return {
    scale,
    runs: baseline.length,
    mean: mean(baseline),
    variance: baseline.length < 2 ? 0 : standardDeviation(baseline) ** 2,
    candidate: mean(candidate),
    candidates: candidate.length,
  }
}

/** What variance is usual in the suite; only logarithms have a common unit. */
export function suitePrior(moments: readonly SampleMoments[]): VariancePrior {
  return variancePrior(moments.filter(({ scale }) => scale === 'log'))
}

/** The effect of one series with its moderated error. */
export function historyEffect(moments: SampleMoments, prior: VariancePrior): HistoryEffect {
  const { scale, runs, variance, candidates } = moments
  // A difference in bytes or seconds has no common unit with the rest of the suite, so it stands on its own runs.
  const moderated =
    scale === 'log' ? moderatedVariance({ variance, runs }, prior) : { variance, df: Math.max(1, runs - 1) }
  const noise = Math.sqrt(moderated.variance)
  const standardError = noise * Math.sqrt(1 / candidates + 1 / runs)
  return { effect: moments.candidate - moments.mean, noise, standardError, df: moderated.df }
}
