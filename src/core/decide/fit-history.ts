import type { Verdict } from '../model/report.js'
import { answer, type BoundedEffect } from './answer.js'
import {
  type CandidateColumns,
  columnsOf,
  deviationOf,
  deviationOfMoved,
  movedColumns,
} from './history/candidate-columns.js'
import { type FittedSuite, fitSuite } from './history/fitted-suite.js'
import { pastPValues } from './history/past-comparisons.js'
import { screenReach, seriesEvidence } from './history/series-evidence.js'
import { suiteShift } from './history/suite-shift.js'
import type { CommonShift } from './machine-effect.js'
import { type ScreenCut, screenCut } from './screen-cut.js'

/** The stored runs of one series; values oriented (larger is worse) and on one scale, one a run. */
export interface HistoryBaseline {
  /** Oldest first, at least one. */
  readonly baseline: readonly number[]
  /** Which run of the window each value is from: rising positions from any start, the same for every series of the suite. */
  readonly runs: readonly number[]
  /**
   * The same of runs before the level of the baseline began. They tell what the series shares with others, which a
   * short level does not, and how far it goes by itself unless the step stands out. On the difference scale they say nothing.
   */
  readonly earlier?: { readonly values: readonly number[]; readonly runs: readonly number[] }
  /** Delta on that scale. */
  readonly limit: number
  /** Only logarithms are comparable between series. */
  readonly scale: 'log' | 'difference'
}

/** One series with what is to be judged. */
export interface HistorySample extends HistoryBaseline {
  /** One value a candidate run, at least one. */
  readonly candidate: readonly number[]
}

/** What history says of the candidate of one series; all on the scale of the series. */
export interface HistoryEvidence extends BoundedEffect {
  /** What was expected of this series in this run: candidate = expected + effect. */
  readonly expected: number
  /** One-sided, of theta <= Delta; in (0, 1]. */
  readonly pValue: number
  /** Smallest effect called regressed with probability 0.8. */
  readonly detectable: number
  /** Moderated deviation between runs of what the series does by itself. */
  readonly noise: number
  /** The screen's: -log10 of its p. Larger is more suspicious, in any series and repository; -Infinity does not lean. */
  readonly score: number
}

/** What history says of the candidates of one suite. */
export interface HistoryJudgement {
  /** One entry a series, in the order of `fitHistory`. */
  readonly evidence: readonly HistoryEvidence[]
  /** Set where the suite moved as a whole. */
  readonly shift?: CommonShift
  /** What would have been said of one series if it alone had been `amount` worse (its scale). O(runs + series). */
  shiftOne(index: number, amount: number): HistoryEvidence
  /** What would have been said of all if every logarithmic series had been `amount` worse. */
  shiftAll(amount: number): HistoryJudgement
}

/** One suite's stored runs, made ready once to judge any number of candidates. */
export interface HistoryFit {
  /** The p of the screen below which a series is a suspect, calibrated on these stored runs when first asked for. */
  readonly cut: ScreenCut
  /**
   * @param candidates one list a series, at least one value each; the n-th values of all are one run's
   * @throws RangeError where a series has no value or one that is not finite
   */
  judge(candidates: readonly (readonly number[])[]): HistoryJudgement
  /** The effect of one series that the screen would pass on with probability 0.8, its scale. */
  screenReach(index: number): number
}

/**
 * Fits a suite's stored runs: what its series share, and what is left to expect of each (docs/decision.md, "History").
 * O(series x min(series, 500) x runs).
 *
 * @param alpha one-sided level of the bounds
 * @throws RangeError on an empty baseline, or values that are not finite
 */
export function fitHistory(series: readonly HistoryBaseline[], alpha: number): HistoryFit {
  const suite = fitSuite(series)
  let cut: ScreenCut | undefined
  const fit = {
    get cut() {
      cut ??= screenCut(pastPValues(suite.past, suite.priors))
      return cut
    },
    judge: (candidates: readonly (readonly number[])[]) => judged(suite, columnsOf(suite, candidates), alpha),
    screenReach: (index: number) => screenReach(suite.series[index]!, fit.cut.cut),
  }
  return fit
}

function judged(suite: FittedSuite, columns: CandidateColumns, alpha: number): HistoryJudgement {
  const shift =
    suite.usualLimit === undefined
      ? undefined
      : suiteShift(suite.movement, columns.log, { alpha, limit: suite.usualLimit })
  return {
    evidence: suite.series.map((one, index) =>
      seriesEvidence(one, deviationOf(suite, columns, index), alpha),
    ),
    ...(shift === undefined ? {} : { shift }),
    shiftOne: (index, amount) =>
      seriesEvidence(suite.series[index]!, deviationOfMoved(suite, columns, { index, amount }), alpha),
    shiftAll: (amount) => judged(suite, movedColumns(columns, amount), alpha),
  }
}

/** The screen's question: is this series to be measured again? */
export function isSuspect({ score }: HistoryEvidence, { cut }: ScreenCut): boolean {
  return score > -Math.log10(cut)
}

/** The verdict of `compare: history`: steps 3 to 5 of docs/decision.md on the bounds of the evidence. */
export function historyVerdict(evidence: HistoryEvidence, limit: number): Verdict {
  return answer(evidence, limit)
}
