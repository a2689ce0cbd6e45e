import { metricRow } from '../model/metric-registry.js'
import type { Series } from '../model/run.js'
import { median } from '../stats/center.js'

/**
 * One number for each round of a series: its values collapsed as the metric's registry row says
 * (median; maximum for maxima). Iterations inside a process are not replicates, so no test ever sees them.
 */
export function roundValues(series: Pick<Series, 'metric' | 'rounds'>): number[] {
  const collapse = metricRow(series.metric)?.collapse ?? 'median'
  return series.rounds.map((values) =>
    collapse === 'max' ? values.reduce((largest, value) => Math.max(largest, value)) : median(values),
  )
}

/** One number for a run: the median over its rounds. Base unit. */
export function runValue(series: Pick<Series, 'metric' | 'rounds'>): number {
  return median(roundValues(series))
}
