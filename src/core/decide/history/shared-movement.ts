import { type MovedValue, medianBeside, medianOfOthersMoved } from '../../stats/median-of-others.js'
import type { Deviations } from './deviations.js'

/** Fewer other series in a run do not tell what moved it. */
const FEWEST_OTHERS = 4

/** What the suite shares run by run, and how much of it each series takes part in. */
export interface SharedMovement {
  /** One a series, in [0, 1]: 0 does not move with the others, 1 moves as they do. */
  readonly shares: Float64Array
  /** Deviations less the shared movement, by series and run; NaN where a run has no value. */
  readonly rest: readonly Float64Array[]
  /**
   * The same for one series in one more run: `sorted` are the deviations of all series in it, ascending, with the one
   * `listed` that is its own there; by default `value`.
   */
  restAt(sorted: Float64Array, index: number, value: number, listed?: number): number
  /** The same where another series of that run has moved. */
  restAtMoved(sorted: Float64Array, index: number, value: number, moved: MovedValue): number
}

/**
 * Fits what the series of a suite share: in each run the median deviation of the others, times a coefficient in
 * [0, 1] fitted over the runs by least squares. A run's machine moves most of a suite alike, and the median does not
 * follow the few series that changed by themselves; leaving out the own one, no series explains itself away.
 * O(series x runs x log series).
 */
export function fitSharedMovement(series: readonly Deviations[], window: number): SharedMovement {
  const columns = Array.from({ length: window }, (_, run) =>
    sortedValues(series.length, (index) => series[index]!.byRun[run]!),
  )
  const moved = series.map(({ byRun, runs }) => {
    const movement = new Float64Array(window)
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index]!
      movement[run] = othersOf(columns[run]!, byRun[run]!)
    }
    return movement
  })
  const shares = Float64Array.from(series, ({ byRun, runs }, index) => shareOf(byRun, moved[index]!, runs))
  // In place: the movements are not needed any more, and each list is memory outside the heap.
  const rest = moved.map((movement, index) => {
    const { byRun } = series[index]!
    const share = shares[index]!
    for (let run = 0; run < window; run++) movement[run] = byRun[run]! - share * movement[run]!
    return movement
  })
  return {
    shares,
    rest,
    restAt: (sorted, index, value, listed = value) =>
      Number.isNaN(value) ? value : value - shares[index]! * othersOf(sorted, listed),
    restAtMoved(sorted, index, value, moved) {
      if (Number.isNaN(value)) return value
      const others = sorted.length <= FEWEST_OTHERS ? 0 : medianOfOthersMoved(sorted, value, moved)
      return value - shares[index]! * others
    },
  }
}

/** Least squares without intercept of `values` on `movement`, kept in [0, 1]; 0 where nothing moved. */
export function shareOf(values: Float64Array, movement: Float64Array, runs: readonly number[]): number {
  let products = 0
  let squares = 0
  for (let index = 0; index < runs.length; index++) {
    const moved = movement[runs[index]!]!
    products += values[runs[index]!]! * moved
    squares += moved * moved
  }
  return squares > 0 ? Math.min(1, Math.max(0, products / squares)) : 0
}

/** The values that are there, ascending; NaN is not. */
export function sortedValues(count: number, valueAt: (index: number) => number): Float64Array {
  const values = new Float64Array(count)
  let there = 0
  for (let index = 0; index < count; index++) {
    const value = valueAt(index)
    if (!Number.isNaN(value)) values[there++] = value
  }
  return values.subarray(0, there).sort()
}

function othersOf(sorted: Float64Array, own: number): number {
  return sorted.length <= FEWEST_OTHERS ? 0 : medianBeside(sorted, own)
}
