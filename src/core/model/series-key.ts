import type { Parameters } from './measurement.js'

/** The identity of a series inside one suite. */
export interface SeriesIdentity {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
}

/**
 * A string equal for two series exactly when benchmark, parameters (in any key order) and metric are equal.
 * JSON of a sorted array, so that no name can imitate another's separators.
 */
export function seriesKey({ benchmark, parameters, metric }: SeriesIdentity): string {
  const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return JSON.stringify([benchmark, metric, ...sorted])
}
