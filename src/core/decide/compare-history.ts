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
}

/**
 * Judges the series of one suite against their stored runs: the moderated prediction t of "theta <= Delta", the
 * variance of each shrunk towards what is usual in the suite (limma). Several candidate runs narrow the
 * prediction to s~ sqrt(1/r + 1/K). See decision.md, "History".
 *
 * @returns one entry a sample, same order
 */
export function compareHistory(samples: readonly HistorySample[], alpha: number): HistoryEvidence[] {
  const logarithmic = samples.filter((sample) => sample.scale === 'log')
  const prior = variancePrior(
    logarithmic.map(({ baseline }) => ({ variance: varianceOf(baseline), runs: baseline.length })),
  )
  return samples.map((sample) => compareSample(sample, prior, alpha))
}

function compareSample(sample: HistorySample, prior: VariancePrior, alpha: number): HistoryEvidence {
  const { baseline, candidate, limit: delta } = sample
  const runs = baseline.length
  const own = { variance: varianceOf(baseline), runs }
  // A difference in bytes or seconds has no common unit with the rest of the suite, so it stands on its own runs.
  const moderated =
    sample.scale === 'log'
      ? moderatedVariance(own, prior)
      : { variance: own.variance, df: Math.max(1, runs - 1) }
  const noise = Math.sqrt(moderated.variance)
  const standardError = noise * Math.sqrt(1 / candidate.length + 1 / runs)
  const estimate = mean(candidate) - mean(baseline)
  const { lower, upper, pValue, df } = tResult({ estimate, standardError, df: moderated.df, delta, alpha })
  return {
    effect: estimate,
    lower,
    upper,
    pValue,
    noise,
    detectable: detectableShift({ standardError, df, delta, alpha }),
  }
}

function varianceOf(values: readonly number[]): number {
  return values.length < 2 ? 0 : standardDeviation(values) ** 2
}
