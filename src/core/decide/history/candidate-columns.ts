import { requireFinite, requireSample } from '../../stats/finite-values.js'
import type { FittedSuite } from './fitted-suite.js'
import type { CandidateDeviation } from './series-evidence.js'
import { sortedValues } from './shared-movement.js'

/** Candidate runs as deviations from the centers of the stored runs. */
export interface CandidateColumns {
  /** One column a candidate run over the log series; NaN where it has no value. */
  readonly log: readonly Float64Array[]
  /** The same columns ascending, without what is missing. */
  readonly sorted: readonly Float64Array[]
  /** Of the series on the difference scale, by position in the suite. */
  readonly differences: ReadonlyMap<number, CandidateDeviation>
}

/**
 * @param candidates one list a series, the n-th values of all being one run's
 * @throws RangeError where a series has no value or one that is not finite
 */
export function columnsOf(
  { series, logSeries, place }: FittedSuite,
  candidates: readonly (readonly number[])[],
): CandidateColumns {
  for (const index of series.keys()) requireSample(candidates[index] ?? [], `candidate ${index}`, 1)
  const runs = candidates.reduce((most, { length }) => Math.max(most, length), 0)
  const log = Array.from({ length: runs }, (_, run) =>
    Float64Array.from(logSeries, (index) => (candidates[index]![run] ?? Number.NaN) - series[index]!.center),
  )
  const differences = new Map<number, CandidateDeviation>()
  for (const [index, { unit, center }] of series.entries()) {
    if (place.has(index)) continue
    const values = candidates[index]!.map((value) => value / unit - center)
    requireFinite(values, `candidate ${index}`)
    const mean = values.reduce((sum, value) => sum + value / values.length, 0)
    differences.set(index, { own: mean, suiteless: mean, measured: mean, runs: values.length })
  }
  return { ...withSorted(log), differences }
}

/** The same runs with every log series worse by `amount`. Adding keeps the order, so nothing is sorted again. */
export function movedColumns(
  { log, sorted, differences }: CandidateColumns,
  amount: number,
): CandidateColumns {
  const moved = (column: Float64Array) => column.map((value) => value + amount)
  return { log: log.map(moved), sorted: sorted.map(moved), differences }
}

/** What one series did in the candidate runs, taken apart like its stored runs; means over the runs that have it. */
export function deviationOf(
  { place, shared, companions }: FittedSuite,
  columns: CandidateColumns,
  index: number,
): CandidateDeviation {
  const at = place.get(index)
  if (at === undefined) return columns.differences.get(index)!
  const sum = newSum()
  for (let run = 0; run < columns.log.length; run++) {
    const column = columns.log[run]!
    const sorted = columns.sorted[run]!
    if (Number.isNaN(column[at]!)) continue
    const left = (other: number) => shared.restAt(sorted, other, column[other]!)
    add(sum, companions.restAt(at, left), left(at), column[at]!)
  }
  return meansOf(sum)
}

/** The same with that series alone worse by `amount`, on its own scale. Nothing is sorted again. */
export function deviationOfMoved(
  { place, series, shared, companions }: FittedSuite,
  columns: CandidateColumns,
  { index, amount }: { readonly index: number; readonly amount: number },
): CandidateDeviation {
  const at = place.get(index)
  if (at === undefined) {
    const { own, runs } = columns.differences.get(index)!
    const moved = own + amount / series[index]!.unit
    return { own: moved, suiteless: moved, measured: moved, runs }
  }
  const sum = newSum()
  for (let run = 0; run < columns.log.length; run++) {
    const column = columns.log[run]!
    const sorted = columns.sorted[run]!
    const from = column[at]!
    if (Number.isNaN(from)) continue
    const moved = { from, to: from + amount }
    // The others of the moved series are where they were.
    const suiteless = shared.restAt(sorted, at, moved.to, from)
    const left = (other: number) =>
      other === at ? suiteless : shared.restAtMoved(sorted, other, column[other]!, moved)
    add(sum, companions.restAt(at, left), suiteless, moved.to)
  }
  return meansOf(sum)
}

interface Sum {
  own: number
  suiteless: number
  measured: number
  runs: number
}

function newSum(): Sum {
  return { own: 0, suiteless: 0, measured: 0, runs: 0 }
}

function add(sum: Sum, own: number, suiteless: number, measured: number): void {
  sum.own += own
  sum.suiteless += suiteless
  sum.measured += measured
  sum.runs++
}

function meansOf({ own, suiteless, measured, runs }: Sum): CandidateDeviation {
  return { own: own / runs, suiteless: suiteless / runs, measured: measured / runs, runs }
}

function withSorted(log: readonly Float64Array[]): Pick<CandidateColumns, 'log' | 'sorted'> {
  return { log, sorted: log.map((column) => sortedValues(column.length, (at) => column[at]!)) }
}
