import { variancePrior } from '../../stats/moderated-variance.js'
import { weightedMedian } from '../../stats/weighted-median.js'
import { type CommonShift, SMALLEST_SUITE } from '../machine-effect.js'
import { type Deviations, present, spreadOf } from './deviations.js'
import { type Expectation, expectation, quantileOf, varianceOf } from './expectation.js'

/** Added to every spread, so that a series quantised to one value does not outweigh a suite: 0.1 %. */
const LEAST_SPREAD = 1e-3
/** Fewer stored movements of the suite tell nothing of the next. */
const FEWEST_RUNS = 3

/** What is known of how a suite moves as a whole. */
export interface SuiteMovement {
  /** Undefined where too few series or runs are stored. */
  readonly expected: Expectation | undefined
  readonly weights: Float64Array
  /** Root mean square deviation of each series between the stored runs. */
  readonly spreads: readonly number[]
}

/**
 * How the suite moved in its stored runs: one weighted median of deviations a run, quiet series weighing more, which is
 * judged like a series of its own. O(series x runs x log series).
 */
export function fitSuiteMovement(series: readonly Deviations[], window: number): SuiteMovement {
  const spreads = series.map(spreadOf)
  const weights = Float64Array.from(spreads, (spread) => 1 / (spread + LEAST_SPREAD))
  const values: number[] = []
  const column = new Float64Array(series.length)
  for (let run = 0; run < window; run++) {
    for (let index = 0; index < series.length; index++) column[index] = series[index]!.byRun[run]!
    const movement = movementOf(column, weights)
    if (movement !== undefined) values.push(movement)
  }
  if (values.length < FEWEST_RUNS) return { expected: undefined, weights, spreads }
  // A suite has no suite to learn a prior from.
  const prior = variancePrior([])
  const expected = expectation({ values, scale: 'log' }, { variance: varianceOf(values), prior })
  return { expected, weights, spreads }
}

/** Undefined where fewer than five series have a value. */
function movementOf(column: Float64Array, weights: Float64Array): number | undefined {
  if (!column.includes(Number.NaN))
    return column.length < SMALLEST_SUITE ? undefined : weightedMedian(column, weights)
  const there = (_: number, index: number) => !Number.isNaN(column[index]!)
  const values = column.filter(there)
  return values.length < SMALLEST_SUITE ? undefined : weightedMedian(values, weights.filter(there))
}

/**
 * Whether a suite moved as a whole, for better or worse: its own one-sided bound at `alpha` is beyond half the threshold.
 * The shift is a verdict of its own, because what the suite shares is taken out of every row.
 *
 * @param columns deviations of the log series, one column a candidate run, NaN where it has no value
 */
export function suiteShift(
  { expected, weights, spreads }: SuiteMovement,
  columns: readonly Float64Array[],
  { alpha, limit }: { readonly alpha: number; readonly limit: number },
): CommonShift | undefined {
  const movements = columns.map((column) => movementOf(column, weights)).filter((one) => one !== undefined)
  if (expected === undefined || movements.length === 0) return undefined
  const moved = movements.reduce((sum, one) => sum + one, 0) / movements.length
  const lower = moved - quantileOf(expected, alpha, movements.length)
  const upper = moved - quantileOf(expected, 1 - alpha, movements.length)
  if (lower <= limit / 2 && upper >= -limit / 2) return undefined
  const effect = moved - expected.center
  const means = spreads.map((_, index) => meanOver(columns, index))
  const along = means.filter(
    (value, index) => Math.sign(value) === Math.sign(effect) && Math.abs(value) > spreads[index]!,
  )
  const series = present(means).length
  return { effect, series, share: along.length / series }
}

/** Mean of one series over the candidate runs that have it. */
export function meanOver(columns: readonly Float64Array[], index: number): number {
  let sum = 0
  let count = 0
  for (const column of columns) {
    if (Number.isNaN(column[index]!)) continue
    sum += column[index]!
    count++
  }
  return sum / count
}
