import { type Collapse, metricRow } from '../model/metric-registry.js'
import type { Series } from '../model/run.js'
import { mean, median } from '../stats/center.js'

/**
 * One number for each round of a series: its values collapsed as the metric's registry row says. Iterations inside a
 * process are not replicates, so no test ever sees them.
 */
export function roundValues(series: Pick<Series, 'metric' | 'rounds'>): number[] {
  const collapse = COLLAPSES[metricRow(series.metric)?.collapse ?? 'median']
  return series.rounds.map((values) => collapse(values))
}

/** One number for a run: the median over its rounds, for a ratio their mean. Base unit. */
export function runValue(series: Pick<Series, 'metric' | 'rounds'>): number {
  const { rounds } = series
  // One value is the median, the mean and the maximum of itself; histories hold millions of such runs.
  if (rounds.length === 1 && rounds[0]!.length === 1 && Number.isFinite(rounds[0]![0])) return rounds[0]![0]!
  const values = roundValues(series)
  return metricRow(series.metric)?.collapse === 'ratio' ? mean(values) : median(values)
}

const COLLAPSES: Readonly<Record<Collapse, (values: readonly number[]) => number>> = {
  median,
  max: (values) => values.reduce((largest, value) => Math.max(largest, value)),
  // Errors over requests of repetitions of equal length. A median would show no error while fewer than half of them fail.
  ratio: mean,
}
