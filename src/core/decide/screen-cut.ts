import { type Expectation, tailOf } from './history/expectation.js'

/** The p of the screen below which history passes a series on. */
export interface ScreenCut {
  readonly cut: number
  /** `calibrated` on the store's own runs, `nominal` where those are too few. */
  readonly source: 'calibrated' | 'nominal'
  /** Past comparisons that it was calibrated on. */
  readonly comparisons: number
}

/** Share of unchanged comparisons that may become suspects: the price of the screen (decision.md, "Screen"). */
const SUSPECT_SHARE = 0.05
/**
 * Share of stored comparisons that the cut lets through. Stored runs took part in the fit that judges them and fresh ones did
 * not, so those turn out more often suspicious on real histories: 0.035 gave 5.1 % of what is screened on unchanging code.
 */
const STORED_SHARE = 0.032
/** Fewer comparisons do not resolve a share of 5 %. */
const FEWEST_COMPARISONS = 100
/** A calm history would allow any cut; beyond this a p means nothing, and the effect alone would decide. */
const LARGEST_CUT = 0.2

/**
 * The cut with which somewhat less than 5 % of the store's own comparisons would have become suspects. Nominal 0.05 where fewer
 * than 100 of them exist, because nominal p-values do not hold on real histories but nothing else is known.
 *
 * @param pValues of stored runs, each judged by the runs before it
 */
export function screenCut(pValues: ArrayLike<number>): ScreenCut {
  if (pValues.length < FEWEST_COMPARISONS)
    return { cut: SUSPECT_SHARE, source: 'nominal', comparisons: pValues.length }
  const allowed = Math.floor(STORED_SHARE * pValues.length)
  const cut = Float64Array.from(pValues).sort()[allowed]!
  return { cut: Math.min(cut, LARGEST_CUT), source: 'calibrated', comparisons: pValues.length }
}

/** What the screen asks of one series: its own deviation, and the one that only lacks what the whole suite shares. */
export interface ScreenInput {
  readonly own: Expectation
  readonly suiteless: Expectation
  readonly ownValue: number
  readonly suitelessValue: number
  readonly limit: number
  /** Candidate runs. */
  readonly runs?: number
}

/**
 * Of the p that still sees what a group of series shares, which the own deviation does not: it counts double, because
 * two looks at one series are twice the chance of an alarm.
 */
const GROUP_PENALTY = 2

/**
 * One-sided p of "theta <= Delta / 2", 1 where the effect does not exceed Delta: whatever is measured again must be
 * able to be red.
 */
export function screenP({ own, suiteless, ownValue, suitelessValue, limit, runs = 1 }: ScreenInput): number {
  const byItself = leaningP(own, ownValue, limit, runs)
  const withGroup = GROUP_PENALTY * leaningP(suiteless, suitelessValue, limit, runs)
  return Math.min(1, byItself, withGroup)
}

function leaningP(expected: Expectation, value: number, limit: number, runs: number): number {
  return value - expected.center > limit ? tailOf(expected, value - limit / 2, runs) : 1
}
