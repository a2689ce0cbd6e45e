import type { Run, Series } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'

/**
 * Lets the runs of a history share their names: every run brings its own copy of each, and a window of fifty would hold and
 * compare them character by character.
 */
export function createSharing(): (run: Run) => Run {
  const names = new Map<string, Pick<Series, 'benchmark' | 'parameters' | 'metric'>>()
  return (run) => ({ ...run, series: run.series.map((series) => ({ ...series, ...nameOf(series, names) })) })
}

function nameOf(series: Series, names: Map<string, Pick<Series, 'benchmark' | 'parameters' | 'metric'>>) {
  const key = seriesKey(series)
  const known = names.get(key)
  if (known !== undefined) return known
  const { benchmark, parameters, metric } = series
  const name = { benchmark, parameters, metric }
  names.set(key, name)
  return name
}
