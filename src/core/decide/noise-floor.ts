import type { NoiseFloor } from '../model/aa-report.js'
import type { Comparison } from '../model/report.js'
import { type SeriesIdentity, seriesKey } from '../model/series-key.js'
import { quantile } from '../stats/center.js'

/** Of the A/A effects: one in twenty comparisons of identical code goes beyond it (statistics-notes 5.9). */
const FLOOR_QUANTILE = 0.95

/** The key of a series among the noise floors of several suites. */
export function noiseFloorKey(suite: string, series: SeriesIdentity): string {
  return JSON.stringify([suite, seriesKey(series)])
}

/**
 * What identical code was seen to do, series by series: quantiles of |theta| over the trials, turned into relative
 * changes. Series without an effect on the logarithmic scale (exact ones, zero values) have no floor.
 *
 * @param trials the rows of the first stage of each trial: later stages measure again only what looked bad
 */
export function noiseFloors(trials: readonly (readonly Comparison[])[]): NoiseFloor[] {
  const effects = new Map<string, { readonly row: Comparison; readonly values: number[] }>()
  for (const row of trials.flat()) {
    if (row.effect === undefined || row.scale !== 'log') continue
    const key = noiseFloorKey(row.suite, row)
    const known = effects.get(key) ?? { row, values: [] }
    known.values.push(Math.abs(row.effect))
    effects.set(key, known)
  }
  return [...effects.values()].map(({ row: { suite, benchmark, parameters, metric }, values }) => ({
    ...{ suite, benchmark, parameters, metric },
    trials: values.length,
    median: Math.expm1(quantile(values, 0.5)),
    p95: Math.expm1(quantile(values, FLOOR_QUANTILE)),
  }))
}
