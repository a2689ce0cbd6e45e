/**
 * @typedef {object} Past what a rule may know of one benchmark before the run that it judges
 * @property {readonly number[]} values one positive number a run, oldest first, at least one
 * @property {'lower' | 'higher'} direction which is better
 * @property {readonly number[]} [samples] the values inside the last of these runs, where the source keeps them
 *
 * @typedef {object} Judge
 * @property {boolean} enough whether the rule as published would judge after so few runs; it does not alarm where not
 * @property {(candidate: number, samples?: readonly number[]) => number} score larger is worse; -Infinity never alarms
 *
 * @typedef {object} Rule
 * @property {string} name
 * @property {string} tool
 * @property {string} source address of the documentation or source that it was written from
 * @property {string} version of that source
 * @property {string} knob what an equal alarm rate is reached by turning
 * @property {readonly { label: string, cut: number }[]} published settings; alarm when the score is above the cut
 * @property {boolean} [samples] whether it needs the values inside each run
 * @property {(past: Past) => Judge} judge
 */

/** What no rule alarms on. */
export const SILENT = Number.NEGATIVE_INFINITY

/** +1 where smaller is better, -1 where larger is, so that a positive change is worse. */
export function worse(direction) {
  return direction === 'higher' ? -1 : 1
}

/** Mean and sample standard deviation (n - 1; 0 for one value). */
export function moments(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) }
}

/** Quantile of sorted values by linear interpolation (type 7). */
export function quantile(sorted, p) {
  const rank = p * (sorted.length - 1)
  const below = Math.floor(rank)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (rank - below)
}

export function sorted(values) {
  return [...values].sort((one, other) => one - other)
}

/** |relative change| from each value to the next, sorted. */
export function sortedChanges(values) {
  return sorted(values.slice(1).map((value, index) => Math.abs((value - values[index]) / values[index])))
}

/** How many spreads a distance is; without any spread every distance in the bad direction is beyond all limits. */
export function inSpreads(distance, spread) {
  if (spread > 0) return distance / spread
  return distance > 0 ? Number.POSITIVE_INFINITY : SILENT
}
