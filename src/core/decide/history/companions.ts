import { SMALLEST_SUITE } from '../machine-effect.js'
import { type Deviations, spreadOf } from './deviations.js'
import { shareOf } from './shared-movement.js'

/** The companions of one series: other series that moved like it in the stored runs. */
export interface Companions {
  /** Positions in the suite, most alike first, at most five. */
  readonly series: readonly number[]
  /** Fourth power of their shrunk correlations. */
  readonly weights: readonly number[]
  /** How much of their movement the series takes part in, in [0, 1]. */
  readonly share: number
}

export interface CompanionMovement {
  readonly companions: readonly Companions[]
  /** Own deviations: less what the suite shares and less what the companions share; by series and run. */
  readonly rest: readonly Float64Array[]
  /** The same for one series in one more run, from what the shared movement left of each; NaN where it has no value. */
  restAt(index: number, left: (other: number) => number): number
}

/** More of them add little: three to twenty are within noise of each other (docs/adr/0011-history-screen.md). */
const MOST_COMPANIONS = 5
/** Runs that no correlation weighs as much as: with ten runs in common it is shrunk to a third. */
const SHRINKING_RUNS = 20
/** Shrunk correlations below are those of series that have nothing in common. */
const LEAST_CORRELATION = 0.3
/** Fewer common runs show no correlation. */
const FEWEST_COMMON = 5
/** In deviations: beyond it a companion has changed by itself, and must not pull. */
const CLIP = 4
/** Quantised series have none; on the log scale, half of the smallest step that matters. */
const LEAST_SPREAD = 5e-4
/** Series this far apart in the order of the suite are not looked at: keeps a suite of 10,000 series linear. */
const FARTHEST = 250

/**
 * Takes out what small groups of a suite share beyond what all of it does: benchmarks of one kind react alike to a
 * processor, a toolchain or a neighbour. Correlations of the clipped standardised deviations are shrunk by their number
 * of runs; the weighted mean of the nearest five enters with a coefficient in [0, 1] fitted over the runs.
 * O(series x min(series, 500) x runs).
 */
export function fitCompanions(
  series: readonly Deviations[],
  rest: readonly Float64Array[],
): CompanionMovement {
  const spreads = Float64Array.from(
    series,
    ({ runs }, index) => spreadOf({ byRun: rest[index]!, runs }) + LEAST_SPREAD,
  )
  const standard = rest.map((values, index) => standardised(values, spreads[index]!))
  // Of a suite too small for a verdict of its own, what all of it does would be taken out and reported nowhere.
  const nearest = series.length < SMALLEST_SUITE ? series.map(() => ALONE) : nearestOf(series, standard)
  const companions: Companions[] = []
  const own = series.map(({ runs }, index) => {
    const weighted = nearest[index]!
    if (weighted.series.length === 0) {
      companions.push({ ...weighted, share: 0 })
      return rest[index]!
    }
    const movement = movementOf(weighted, standard, spreads[index]!)
    const share = shareOf(rest[index]!, movement, runs)
    companions.push({ ...weighted, share })
    for (let run = 0; run < movement.length; run++)
      movement[run] = rest[index]![run]! - share * movement[run]!
    return movement
  })
  return {
    companions,
    rest: own,
    restAt(index, left) {
      const entry = companions[index]!
      const movement = meanOf(entry, (other) => clipped(left(other) / spreads[other]!))
      return left(index) - entry.share * spreads[index]! * movement
    },
  }
}

/** What the companions of a series did in each run, weighted, in deviations of the series; 0 where none has a value. */
function movementOf(
  { series, weights }: Nearest,
  standard: readonly Float64Array[],
  spread: number,
): Float64Array {
  const movement = new Float64Array(standard[0]!.length)
  for (let run = 0; run < movement.length; run++) {
    let sum = 0
    let total = 0
    for (let k = 0; k < series.length; k++) {
      const value = standard[series[k]!]![run]!
      if (Number.isNaN(value)) continue
      sum += weights[k]! * value
      total += weights[k]!
    }
    movement[run] = total > 0 ? spread * (sum / total) : 0
  }
  return movement
}

function standardised(values: Float64Array, spread: number): Float64Array {
  const standard = new Float64Array(values.length)
  for (let run = 0; run < values.length; run++) standard[run] = clipped(values[run]! / spread)
  return standard
}

function clipped(value: number): number {
  return value > CLIP ? CLIP : value < -CLIP ? -CLIP : value
}

type Nearest = Pick<Companions, 'series' | 'weights'>

const ALONE: Nearest = { series: [], weights: [] }

/** Weighted mean of those that are there; 0 where none is. */
function meanOf({ series, weights }: Nearest, movementOf: (other: number) => number): number {
  let sum = 0
  let total = 0
  for (let k = 0; k < series.length; k++) {
    const value = movementOf(series[k]!)
    if (Number.isNaN(value)) continue
    sum += weights[k]! * value
    total += weights[k]!
  }
  return total > 0 ? sum / total : 0
}

function nearestOf(series: readonly Deviations[], standard: readonly Float64Array[]): readonly Nearest[] {
  const found = series.map(() => ({ series: [] as number[], correlations: [] as number[] }))
  const squares = standard.map(sumOfSquares)
  for (let one = 0; one < series.length; one++) {
    const last = Math.min(series.length - 1, one + FARTHEST)
    for (let other = one + 1; other <= last; other++) {
      // NaN, where a run is missing in either, is no number of the whole.
      const whole = squares[one]! * squares[other]!
      const correlation = Number.isNaN(whole)
        ? shrunkCorrelation(standard[one]!, standard[other]!)
        : shrunkCorrelationOfWhole(standard[one]!, standard[other]!, whole)
      if (correlation <= LEAST_CORRELATION) continue
      insert(found[one]!, other, correlation)
      insert(found[other]!, one, correlation)
    }
  }
  return found.map(({ series: others, correlations }) => ({
    series: others,
    weights: correlations.map((correlation) => correlation ** 4),
  }))
}

/** NaN where a run has no value. */
function sumOfSquares(values: Float64Array): number {
  let squares = 0
  for (let run = 0; run < values.length; run++) squares += values[run]! * values[run]!
  return squares
}

function insert(
  list: { readonly series: number[]; readonly correlations: number[] },
  series: number,
  correlation: number,
): void {
  const { correlations } = list
  if (correlations.length === MOST_COMPANIONS && correlation <= correlations.at(-1)!) return
  let at = correlations.length
  while (at > 0 && correlations[at - 1]! < correlation) at--
  correlations.splice(at, 0, correlation)
  list.series.splice(at, 0, series)
  if (correlations.length <= MOST_COMPANIONS) return
  correlations.pop()
  list.series.pop()
}

/** As `shrunkCorrelation` for series that have every run: a third of its work, and nearly all pairs are such. */
function shrunkCorrelationOfWhole(one: Float64Array, other: Float64Array, squares: number): number {
  const runs = one.length
  if (runs < FEWEST_COMMON || squares === 0) return 0
  let products = 0
  for (let run = 0; run < runs; run++) products += one[run]! * other[run]!
  return (products / Math.sqrt(squares)) * (runs / (runs + SHRINKING_RUNS))
}

/** Correlation about zero over the runs that both have, times n / (n + 20). */
function shrunkCorrelation(one: Float64Array, other: Float64Array): number {
  let products = 0
  let squaresOne = 0
  let squaresOther = 0
  let common = 0
  for (let run = 0; run < one.length; run++) {
    const first = one[run]!
    const second = other[run]!
    const product = first * second
    // One test for both: the product is NaN where either is missing.
    if (Number.isNaN(product)) continue
    products += product
    squaresOne += first * first
    squaresOther += second * second
    common++
  }
  if (common < FEWEST_COMMON || squaresOne === 0 || squaresOther === 0) return 0
  return (products / Math.sqrt(squaresOne * squaresOther)) * (common / (common + SHRINKING_RUNS))
}
