import { type KernelMixture, mixtureSurvival, mixtureUpperQuantile } from '../../stats/kernel-mixture.js'
import { moderatedVariance, type VariancePrior, variancePrior } from '../../stats/moderated-variance.js'
import { recencyWeights } from '../../stats/recency-weights.js'

/** What the stored runs let expect of one more run: their smoothed distribution, recent runs weighing more. */
export interface Expectation {
  readonly mixture: KernelMixture
  /** Weighted mean of the stored values. */
  readonly center: number
  /** Moderated deviation between runs. */
  readonly noise: number
  /** Upper quantiles that were asked for, by their probability. */
  readonly quantiles: Map<number, number>
}

/** One list of values, oldest first, with what is known of its scale. */
export interface ExpectedSeries {
  readonly values: readonly number[]
  /** Only logarithms share the prior of their suite. */
  readonly scale: 'log' | 'difference'
}

/** Of the bandwidth s n^(-1/5): the rate of Scott and Silverman; its factor matters little between 0.5 and 2. */
const BANDWIDTH_POWER = -0.2

/** What to expect of each series of a suite. */
export interface Expectations {
  readonly expected: readonly Expectation[]
  /** What deviation is usual in the suite. */
  readonly prior: VariancePrior
}

/** What to expect of each series, their deviations shrunk towards what is usual among them (limma). O(values). */
export function expectations(series: readonly ExpectedSeries[]): Expectations {
  const variances = series.map(({ values }) => varianceOf(values))
  const prior = variancePrior(
    series.flatMap(({ values, scale }, index) =>
      scale === 'log' ? [{ variance: variances[index]!, runs: values.length }] : [],
    ),
  )
  const expected = series.map((one, index) => expectation(one, { variance: variances[index]!, prior }))
  return { expected, prior }
}

/** The same of one series. */
export function expectation(
  { values, scale }: ExpectedSeries,
  { variance, prior }: { readonly variance: number; readonly prior: VariancePrior },
): Expectation {
  const runs = values.length
  const noise = Math.sqrt(scale === 'log' ? moderatedVariance({ variance, runs }, prior).variance : variance)
  const weights = recencyWeights(runs)
  // A difference has no smallest deviation of its own: equal values expect exactly themselves.
  const width = Math.max(noise * runs ** BANDWIDTH_POWER, Number.MIN_VALUE)
  let center = 0
  for (let k = 0; k < runs; k++) center += weights[k]! * values[k]!
  return { mixture: { values, weights, width }, center, noise, quantiles: new Map() }
}

/** Sample variance of deviations, which are small enough to be squared; 0 of a single value. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  let sum = 0
  for (let run = 0; run < values.length; run++) sum += values[run]!
  const mean = sum / values.length
  let squares = 0
  for (let run = 0; run < values.length; run++) squares += (values[run]! - mean) * (values[run]! - mean)
  return squares / (values.length - 1)
}

/**
 * P(a run as bad as y, or worse); never 0, because a p-value is not. Of the mean of several runs, whose distribution is
 * narrower by the root of their number.
 */
export function tailOf(expected: Expectation, y: number, runs = 1): number {
  const { center, mixture } = expected
  const single = runs === 1 ? y : center + (y - center) * Math.sqrt(runs)
  return Math.max(mixtureSurvival(mixture, single), Number.MIN_VALUE)
}

/** The y with `tailOf` = p. */
export function quantileOf({ center, mixture, quantiles }: Expectation, p: number, runs = 1): number {
  const known = quantiles.get(p)
  const single = known ?? mixtureUpperQuantile(mixture, p)
  if (known === undefined) quantiles.set(p, single)
  return runs === 1 ? single : center + (single - center) / Math.sqrt(runs)
}
