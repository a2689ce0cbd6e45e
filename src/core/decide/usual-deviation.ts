import type { PairedSeries } from '../model/paired-series.js'
import { cautiousDeviation, median } from '../stats/center.js'
import { roundValues } from './collapse.js'

/** Fewer rounds than this say nothing about how much they vary. */
const FEWEST_ROUNDS = 3

/**
 * How much the round ratios of a suite usually vary: the median over its series of the deviation of ln(candidate /
 * baseline). For plans only, never for a verdict. Undefined where no series has three rounds of positive values.
 */
export function usualDeviation(series: readonly PairedSeries[]): number | undefined {
  const deviations = series.flatMap(({ metric, baseline, candidate }) => {
    if (baseline.length < FEWEST_ROUNDS || candidate.length !== baseline.length) return []
    const hasGap = [...baseline, ...candidate].some((values) => values.length === 0)
    if (hasGap) return []
    const before = roundValues({ metric, rounds: baseline })
    const after = roundValues({ metric, rounds: candidate })
    if ([...before, ...after].some((value) => value <= 0)) return []
    return [cautiousDeviation(after.map((value, round) => Math.log(value / before[round]!)))]
  })
  return deviations.length === 0 ? undefined : median(deviations)
}
