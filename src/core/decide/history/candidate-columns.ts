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

/** The same runs with every log series moved. */
export function movedColumns(
  columns: CandidateColumns,
  move: (value: number, at: number) => number,
): CandidateColumns {
  return { ...columns, ...withSorted(columns.log.map((column) => column.map(move))) }
}

/** The same runs with one series worse by `amount`, on its own scale. */
export function movedOne(
  { place, series }: FittedSuite,
  columns: CandidateColumns,
  { index, amount }: { readonly index: number; readonly amount: number },
): CandidateColumns {
  const at = place.get(index)
  if (at !== undefined)
    return movedColumns(columns, (value, other) => (other === at ? value + amount : value))
  const { own, runs } = columns.differences.get(index)!
  const moved = own + amount / series[index]!.unit
  const entry = { own: moved, suiteless: moved, measured: moved, runs }
  return { ...columns, differences: new Map(columns.differences).set(index, entry) }
}

/** What one series did in the candidate runs, taken apart like its stored runs; means over the runs that have it. */
export function deviationOf(
  { place, shared, companions }: FittedSuite,
  columns: CandidateColumns,
  index: number,
): CandidateDeviation {
  const at = place.get(index)
  if (at === undefined) return columns.differences.get(index)!
  const sum = { own: 0, suiteless: 0, measured: 0, runs: 0 }
  for (const [run, column] of columns.log.entries()) {
    if (Number.isNaN(column[at]!)) continue
    const left = (other: number) => shared.restAt(columns.sorted[run]!, other, column[other]!)
    sum.own += companions.restAt(at, left)
    sum.suiteless += left(at)
    sum.measured += column[at]!
    sum.runs++
  }
  const { own, suiteless, measured, runs } = sum
  return { own: own / runs, suiteless: suiteless / runs, measured: measured / runs, runs }
}

function withSorted(log: readonly Float64Array[]): Pick<CandidateColumns, 'log' | 'sorted'> {
  return { log, sorted: log.map((column) => sortedValues(column.length, (at) => column[at]!)) }
}
