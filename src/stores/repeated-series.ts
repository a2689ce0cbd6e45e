import type { Run, Series } from '../core/model/run.js'
import { seriesKey } from '../core/model/series-key.js'

/**
 * Index of the first series that stands in a run twice; undefined where each stands once. A repeated one would count as
 * two runs of the baseline. Exact keys are made only where short ones agree: over a window they cost as much as reading it.
 */
export function repeatedSeries({ series }: Pick<Run, 'series'>): number | undefined {
  if (areDistinct(series.map(({ benchmark }) => benchmark))) return undefined
  if (areDistinct(series.map(shortKey))) return undefined
  const seen = new Set<string>()
  const index = series.findIndex((one) => seen.size === seen.add(seriesKey(one)).size)
  return index < 0 ? undefined : index
}

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length
}

/** Equal for equal series; names that hold the separator may agree by chance. */
function shortKey(series: Series): string {
  const { benchmark, parameters, metric } = series
  return Object.keys(parameters).length === 0 ? `${benchmark}\0${metric}` : seriesKey(series)
}
