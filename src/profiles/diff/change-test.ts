import { mean, median } from '../../core/stats/center.js'
import { chiSquaredMedian } from '../../core/stats/chi-squared-median.js'
import { studentTQuantile } from '../../core/stats/student-t.js'

/** Costs of one function or path in each round of both sides. */
export interface RoundCosts {
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
}

/** Bounds of a difference of means that hold for all rows at once. */
export type Interval = readonly [low: number, high: number]

/** Weight of the common dispersion, in degrees of freedom; the value that moderated t has everywhere here. */
const PRIOR_DF = 4

/** A row below this share of the total has too few samples to tell how rows vary. */
const TELLING_SHARE = 0.002

/** Least dispersion: a deterministic count must not make a test divide by zero. Relative to the total. */
const SMALLEST_DISPERSION = 1e-12

/**
 * Intervals of candidate minus baseline for every row: Student's t with pooled variance, Bonferroni over `family` rows.
 * The variance of a row is moderated (Smyth 2004) towards what its share makes expect: a sampler that hits a function with
 * probability p varies like p (1 - p), times a dispersion that all rows share and that is learned from them by the median.
 * So neither a row that five rounds happened to show alike nor one with few samples is named by accident.
 * Undefined for all rows where a side has fewer than two rounds. O(rows x rounds).
 */
export function changeIntervals(
  rows: readonly RoundCosts[],
  { total, alpha, family }: { readonly total: number; readonly alpha: number; readonly family: number },
): readonly (Interval | undefined)[] {
  const [first] = rows
  if (first === undefined || first.baseline.length < 2 || first.candidate.length < 2)
    return rows.map(() => undefined)
  const df = first.baseline.length + first.candidate.length - 2
  const sized = rows.map((row) => ({
    row,
    variance: pooledVariance(row, df),
    expected: expectedVariance(row, total),
  }))
  const ratios = sized
    .filter(({ expected }) => expected > TELLING_SHARE * (1 - TELLING_SHARE) * total * total)
    .map(({ variance, expected }) => variance / expected)
  const usual = ratios.length === 0 ? 0 : median(ratios) / (chiSquaredMedian(df) / df)
  const dispersion = Math.max(usual, SMALLEST_DISPERSION)
  const t = studentTQuantile(1 - alpha / (2 * Math.max(1, family)), df + PRIOR_DF)
  const spread = Math.sqrt(1 / first.baseline.length + 1 / first.candidate.length)
  return sized.map(({ row, variance, expected }): Interval => {
    const moderated = (PRIOR_DF * dispersion * expected + df * variance) / (PRIOR_DF + df)
    const change = mean(row.candidate) - mean(row.baseline)
    const width = t * spread * Math.sqrt(moderated)
    return [change - width, change + width]
  })
}

function pooledVariance({ baseline, candidate }: RoundCosts, df: number): number {
  return (squares(baseline) + squares(candidate)) / df
}

function squares(values: readonly number[]): number {
  const center = mean(values)
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0)
}

/** p (1 - p) of the total squared, p the mean share of both sides. */
function expectedVariance({ baseline, candidate }: RoundCosts, total: number): number {
  const share = Math.min(1, Math.max(0, (mean(baseline) + mean(candidate)) / 2 / total))
  return share * (1 - share) * total * total
}
