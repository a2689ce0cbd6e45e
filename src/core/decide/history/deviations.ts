import { median } from '../../stats/center.js'
import type { HistoryBaseline } from '../fit-history.js'

const NONE: NonNullable<HistoryBaseline['earlier']> = { values: [], runs: [] }

/**
 * Standard errors from which on a recorded step divides a series. Recent runs weigh more anyway, and the runs before a smaller
 * step show how far such a series goes by itself: without them it alarms on its next step (docs/adr/0011-history-screen.md).
 */
const DIVIDING_STEP = 8

/** One series on the logarithmic scale: how far each run of the window was from its median. */
export interface Deviations {
  /** Median of its stored values, earlier levels included: a step is part of what moved a series. */
  readonly center: number
  /** By position of the run in the window; NaN where a run has no value. */
  readonly byRun: Float64Array
  /** Positions that have a value, ascending. */
  readonly runs: readonly number[]
  /** Those that tell what to expect of the next run. */
  readonly levelRuns: readonly number[]
}

/**
 * Spreads the values of a series over the runs of the window, less their median. Runs of earlier levels count for what to
 * expect unless the step after them stands out. O(window).
 */
export function deviationsOf(
  { baseline, runs: ownRuns, earlier = NONE }: HistoryBaseline,
  { first, length }: FitWindow,
): Deviations {
  const values = earlier.values.length === 0 ? baseline : earlier.values.concat(baseline)
  const runs: number[] = []
  for (let index = 0; index < earlier.runs.length; index++) runs.push(earlier.runs[index]! - first)
  for (let index = 0; index < ownRuns.length; index++) runs.push(ownRuns[index]! - first)
  const center = median(values)
  const byRun = new Float64Array(length).fill(Number.NaN)
  for (let index = 0; index < runs.length; index++) byRun[runs[index]!] = values[index]! - center
  const levelRuns = isDivided(earlier.values, baseline) ? runs.slice(earlier.runs.length) : runs
  return { center, byRun, runs, levelRuns }
}

/** The runs that a fit looks at: the oldest and how many places there are from it on. */
export interface FitWindow {
  readonly first: number
  readonly length: number
}

/** From the first run that any series has to the last. */
export function fitWindowOf(series: readonly HistoryBaseline[]): FitWindow {
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (const { runs, earlier } of series) {
    first = Math.min(first, earlier?.runs[0] ?? runs[0] ?? first)
    last = Math.max(last, runs.at(-1) ?? 0)
  }
  return first === Number.POSITIVE_INFINITY ? { first: 0, length: 0 } : { first, length: last - first + 1 }
}

/** Two-sample t with pooled variance, of the levels before and after. */
function isDivided(before: readonly number[], after: readonly number[]): boolean {
  const runs = before.length + after.length
  if (before.length === 0 || after.length === 0 || runs < 3) return false
  const [first, second] = [squaresOf(before), squaresOf(after)]
  const variance = (first.squares + second.squares) / (runs - 2)
  const error = Math.sqrt(variance * (1 / before.length + 1 / after.length))
  return Math.abs(second.mean - first.mean) > DIVIDING_STEP * error
}

function squaresOf(values: readonly number[]): { readonly mean: number; readonly squares: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, squares: values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) }
}

/** The values of a column that are there. */
export function present(values: Iterable<number>): number[] {
  return [...values].filter((value) => !Number.isNaN(value))
}

/**
 * Root mean square over the runs that a series has. A fit runs once a job, mostly before V8 has compiled it, and there an
 * iterator and a power take several times as long as an index and a product: so this and the loops like it.
 */
export function spreadOf({ byRun, runs }: Pick<Deviations, 'byRun' | 'runs'>): number {
  let squares = 0
  for (let index = 0; index < runs.length; index++) {
    const value = byRun[runs[index]!]!
    squares += value * value
  }
  return Math.sqrt(squares / runs.length)
}
