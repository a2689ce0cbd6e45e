import { median } from './center.js'
import { chiSquaredMedian } from './chi-squared-median.js'
import { requireFinite } from './finite-values.js'

/** Weight of the prior in degrees of freedom; the value with which the power figures of docs/decision.md were simulated. */
const PRIOR_DF = 4

/** Fewer series than this do not tell what is usual for a suite. */
const FEWEST_SERIES = 10

/** Deviation assumed where a suite is too small to tell its own: 10 % between runs, typical of hosted runners. */
const DEFAULT_DEVIATION = 0.1

/**
 * From this many runs on a series of a suite too small to tell what is usual stands on its own runs. Replaying 23 real
 * histories (docs/adr/0008-small-suites.md) the assumed 10 % cost most of the power at +10 % (4 % instead of 21 %) and
 * bought no lower alarm rate.
 */
const RUNS_TO_STAND_ALONE = 7

/**
 * Smallest deviation a prior may have: the quietest benchmark seen between hosted machines varied by 0.04 %.
 * A suite in which most series show no variance is quantised rather than perfect, and a test must not divide by zero.
 */
const SMALLEST_DEVIATION = 4e-4

/** Sample variance (n - 1) of one series of a suite over `runs` runs, on the log scale. */
export interface SeriesVariance {
  readonly variance: number
  readonly runs: number
}

/** What the variance of a series is expected to be before its own runs are seen. */
export interface VariancePrior {
  /** s0^2. */
  readonly variance: number
  /** nu0: how many degrees of freedom of own data it weighs as much as. */
  readonly df: number
  /** `suite` when learned from the suite's series, `default` where there are fewer than 10. */
  readonly source: 'suite' | 'default'
}

export interface ModeratedVariance {
  readonly variance: number
  readonly df: number
}

/**
 * The variance that is usual for a suite: the median over its series of variance / (chi2_.5,K-1 / (K-1)),
 * which is unbiased for normal data and not moved by a few wild series. Series of one run say nothing and are skipped.
 *
 * For effects on the log scale. Series on an additive scale have no common unit; give them a prior of their own.
 *
 * @throws RangeError when a variance is negative or not finite.
 */
export function variancePrior(series: readonly SeriesVariance[]): VariancePrior {
  const varying = series.filter(({ runs }) => runs >= 2)
  const variances = varying.map(({ variance }) => variance)
  requireFinite(variances, 'variance')
  if (variances.some((variance) => variance < 0)) throw new RangeError('a variance is negative')
  if (varying.length < FEWEST_SERIES)
    return { variance: DEFAULT_DEVIATION ** 2, df: PRIOR_DF, source: 'default' }
  const usual = median(
    varying.map(({ variance, runs }) => variance / (chiSquaredMedian(runs - 1) / (runs - 1))),
  )
  return { variance: Math.max(usual, SMALLEST_DEVIATION ** 2), df: PRIOR_DF, source: 'suite' }
}

/**
 * Shrinks the variance of one series towards the prior: (nu0 s0^2 + (K-1) s^2) / (nu0 + K - 1) with
 * nu0 + K - 1 degrees of freedom (Smyth 2004, limma). One run gives the prior alone, and a series without any
 * variance keeps the prior's share, so that neither switches a test off. In a suite of fewer than 10 series, 7 runs of
 * one's own outweigh an assumption: the series then stands alone, its deviation at least 0.04 %.
 *
 * @throws RangeError when `runs` < 1 or the variance is negative or not finite.
 */
export function moderatedVariance(
  { variance, runs }: SeriesVariance,
  prior: VariancePrior,
): ModeratedVariance {
  if (!(runs >= 1)) throw new RangeError(`runs is ${runs}; expected at least 1`)
  const own = runs - 1
  if (own === 0) return { variance: prior.variance, df: prior.df }
  if (!(variance >= 0 && Number.isFinite(variance))) {
    throw new RangeError(`variance is ${variance}; expected a finite number of at least 0`)
  }
  if (prior.source === 'default' && runs >= RUNS_TO_STAND_ALONE) {
    return { variance: Math.max(variance, SMALLEST_DEVIATION ** 2), df: own }
  }
  const df = prior.df + own
  return { variance: (prior.df * prior.variance + own * variance) / df, df }
}
