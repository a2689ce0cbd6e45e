import type { Comparison } from '../model/report.js'
import { seriesKey } from '../model/series-key.js'
import { studentTQuantile } from '../stats/student-t.js'
import type { HistoryTest, SuiteJudgement } from './judge-suite.js'
import { MACHINE_EFFECT } from './machine-effect.js'
import {
  isHistorySuspect,
  type ScreenCut,
  type ScreenStatistic,
  screenCut,
  screenStatistics,
} from './screen-cut.js'
import { screenedRow } from './screened-row.js'
import { SUSPECT, tooNoisy } from './stages.js'

export interface HistoryScreen {
  /** Every row that history could screen, suspects flagged, and those that need no screen. */
  readonly comparisons: readonly Comparison[]
  /** Gated rows that need six paired rounds: too few stored runs, too noisy, or not stored at all. */
  readonly unscreened: readonly Comparison[]
  readonly cut: ScreenCut
}

/** Series that stand for a suite which moved as a whole; measuring all of it again would cost what the screen saves. */
const REPRESENTATIVES = 5
/** Chance with which the MDE of a screened row would have been passed on. */
const POWER = 0.8

/**
 * Screens a suite by its stored runs. Suspect: theta > Delta / 2 and p of "theta <= 0" below the cut, both after
 * what the whole suite shares is taken out; of a suite that moved as a whole five representative series besides.
 * Exact metrics that are worse than at base are suspects too, so that nothing fails without fresh rounds.
 */
export function screenHistory(judgement: SuiteJudgement): HistoryScreen {
  const { comparisons, tests } = judgement
  const samples = tests.map(({ sample }) => sample)
  const cut = screenCut(samples)
  const statistics = screenStatistics(
    samples,
    tests.map(({ evidence }) => evidence),
  )
  const gates = (row: Comparison) => judgement.gatedKeys.has(seriesKey(row))
  const statisticOf = new Map(
    tests.map((test, index) => [test.comparison, { test, statistic: statistics[index]! }]),
  )
  const unscreened = comparisons.filter((row) => gates(row) && row.verdict !== 'missing' && tooNoisy(row))
  const rest = comparisons.filter((row) => !unscreened.includes(row))
  const representatives = new Set(
    judgement.shift === undefined ? [] : representing(rest.filter(gates), statisticOf),
  )
  const screened = rest.map((row) => {
    const tested = statisticOf.get(row)
    if (tested === undefined || !gates(row)) return withoutTest(row)
    return screenTested({ row, ...tested, cut, represents: representatives.has(row) })
  })
  return { comparisons: screened, unscreened, cut }
}

interface TestedRow {
  readonly row: Comparison
  readonly test: HistoryTest
  readonly statistic: ScreenStatistic
  readonly cut: ScreenCut
  readonly represents: boolean
}

function screenTested({ row, test, statistic, cut, represents }: TestedRow): Comparison {
  const suspect =
    represents || (row.reason !== 'below floor' && isHistorySuspect(statistic, test.sample.limit, cut))
  const shift = screenReach(test, cut)
  const mde = test.sample.scale === 'log' ? Math.expm1(shift) : shift
  const screened = { ...row, pScreen: statistic.pValue, mde }
  // What moved with its suite is neither fine nor suspect: the representatives speak for it (settle-shifts.ts).
  if (!suspect && row.reason === MACHINE_EFFECT) return { ...screened, stage: 'screened' }
  return screenedRow(screened, { suspect })
}

/** The effect that both conditions of the screen pass on with probability 0.8; below Delta nothing is red later. */
function screenReach({ sample, evidence }: HistoryTest, { cut }: ScreenCut): number {
  const power = studentTQuantile(POWER, evidence.df)
  const byTest = (studentTQuantile(1 - cut, evidence.df) + power) * evidence.standardError
  const byEffect = sample.limit / 2 + power * evidence.standardError
  return Math.max(byTest, byEffect, sample.limit)
}

/** The series that moved most clearly in the direction of worse, by their share of their own noise. */
function representing(
  rows: readonly Comparison[],
  statisticOf: ReadonlyMap<Comparison, { readonly test: HistoryTest }>,
): Comparison[] {
  const clearness = (row: Comparison) => {
    const { effect, noise } = statisticOf.get(row)!.test.evidence
    return noise === 0 ? effect * Number.MAX_VALUE : effect / noise
  }
  return rows
    .filter((row) => statisticOf.has(row))
    .sort((first, second) => clearness(second) - clearness(first))
    .slice(0, REPRESENTATIVES)
}

/** Exact metrics keep their verdict unless it is bad news; what does not gate is reported as it is. */
function withoutTest(row: Comparison): Comparison {
  if (row.gated && row.method === 'exact' && row.verdict === 'regressed')
    return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: SUSPECT }
  return row.method === 'history-moderated-t' ? { ...row, stage: 'screened' } : row
}
