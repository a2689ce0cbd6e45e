import type { Parameters } from './measurement.js'

/** The identity of a series inside one suite. */
export interface SeriesIdentity {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
}

/**
 * A string equal for two series exactly when benchmark, parameters (in any key order) and metric are equal.
 * JSON of a sorted array, so that no name can imitate another's separators; with at most one parameter, which is nearly
 * always, the lengths do the same in a fifth of the time: a window asks for tens of thousands of keys.
 */
export function seriesKey({ benchmark, parameters, metric }: SeriesIdentity): string {
  const entries = Object.entries(parameters)
  if (entries.length === 0) return `${benchmark.length} ${metric.length} ${benchmark}${metric}`
  if (entries.length === 1 && entries[0] !== undefined) {
    const [name, value] = entries[0]
    return `=${benchmark.length} ${metric.length} ${name.length} ${benchmark}${metric}${name}${value}`
  }
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return JSON.stringify([benchmark, metric, ...sorted])
}
