import type { Series } from '../model/run.js'
import { quantile } from '../stats/center.js'

/**
 * Values of one round that are stored as they are. Beyond it a tool has printed its raw iterations (100,000 a series are
 * seen), which no verdict ever uses one by one and which would grow the history by megabytes a run.
 */
export const STORED_VALUES = 63

/**
 * The rounds of a series as they are stored: short ones as they are, long ones as 63 evenly spaced quantiles, smallest
 * and largest value included. The count is odd, so the median (and the maximum) of a round stays exactly what it was.
 */
export function storedRounds(series: Pick<Series, 'rounds'>): Series['rounds'] {
  return series.rounds.map((values) => {
    if (values.length <= STORED_VALUES) return values
    return Array.from({ length: STORED_VALUES }, (_, index) => quantile(values, index / (STORED_VALUES - 1)))
  })
}
