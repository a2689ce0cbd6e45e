import type { PairedSeries } from '../../../src/core/model/paired-series.js'
import type { Random } from '../../../src/core/stats/random.js'
import { normal } from '../stats/simulate.js'

/** A series of metric time with one value a round and arm. */
export function paired(
  benchmark: string,
  baseline: readonly number[],
  candidate: readonly number[],
  overrides: Partial<PairedSeries> = {},
): PairedSeries {
  return {
    suite: 'suite',
    benchmark,
    parameters: {},
    metric: 'time',
    unit: 's',
    direction: 'lower',
    assume: 'noisy',
    primary: true,
    baseline: baseline.map((value) => [value]),
    candidate: candidate.map((value) => [value]),
    ...overrides,
  }
}

/** What a simulated series does. */
export interface Simulated {
  readonly rounds: number
  /** candidate / baseline - 1. */
  readonly change: number
  /** Standard deviation of one round's log ratio. */
  readonly deviation: number
}

/** A series whose log ratios are normal; both arms of a round share a shock of 5 %, as on a machine of others. */
export function simulated(
  benchmark: string,
  random: Random,
  { rounds, change, deviation }: Simulated,
): PairedSeries {
  const shocks = Array.from({ length: rounds }, () => 0.05 * normal(random))
  const arm = (center: number) =>
    shocks.map((shock) => 1e-3 * Math.exp(center + shock + (deviation / Math.SQRT2) * normal(random)))
  return paired(benchmark, arm(0), arm(Math.log1p(change)))
}
