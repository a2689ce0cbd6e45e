import type { Comparison } from '../model/report.js'
import { seriesKey } from '../model/series-key.js'
import { mean, median } from '../stats/center.js'
import { isSuspect } from './fit-history.js'
import type { HistoryTest, SuiteJudgement } from './judge-suite.js'
import { MACHINE_EFFECT } from './machine-effect.js'
import { type ScreenCut, screenCut } from './screen-cut.js'
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
/**
 * Screens a suite by its stored runs: suspect is what `isSuspect` says at the cut that those runs calibrate; of a suite
 * that moved as a whole five representative series besides. Exact metrics that are worse than at base are suspects
 * too, so that nothing fails without fresh rounds.
 */
export function screenHistory(judgement: SuiteJudgement): HistoryScreen {
  const { comparisons, tests, history } = judgement
  const cut = history?.fit.cut ?? screenCut([])
  const gates = (row: Comparison) => judgement.gatedKeys.has(seriesKey(row))
  const testOf = new Map(
    tests.map((test, index) => [
      test.comparison,
      { test, mde: mdeOf(test, history!.fit.screenReach(index)) },
    ]),
  )
  const isUnscreened = (row: Comparison) =>
    gates(row) && row.verdict !== 'missing' && tooNoisy(row, testOf.get(row)?.mde)
  const unscreened = comparisons.filter(isUnscreened)
  const rest = comparisons.filter((row) => !unscreened.includes(row))
  const representatives = new Set(
    judgement.shift === undefined ? [] : representing(rest.filter(gates), testOf),
  )
  const screened = rest.map((row) => {
    const tested = testOf.get(row)
    if (tested === undefined || !gates(row)) return withoutTest(row)
    return screenTested({ row, ...tested, cut, represents: representatives.has(row) })
  })
  return { comparisons: screened, unscreened, cut }
}

interface TestedRow {
  readonly row: Comparison
  readonly test: HistoryTest
  /** What the screen passes on with probability 0.8: relative, or a difference on that scale. */
  readonly mde: number
  readonly cut: ScreenCut
  readonly represents: boolean
}

function screenTested({ row, test, mde, cut, represents }: TestedRow): Comparison {
  const suspect = represents || (row.reason !== 'below floor' && isSuspect(test.evidence, cut))
  const screened = { ...row, pScreen: 10 ** -Math.max(0, test.evidence.score), mde }
  // What moved with its suite is neither fine nor suspect: the representatives speak for it (settle-shifts.ts).
  if (!suspect && row.reason === MACHINE_EFFECT) return { ...screened, stage: 'screened' }
  return screenedRow(screened, { suspect })
}

function mdeOf({ sample }: HistoryTest, reach: number): number {
  return sample.scale === 'log' ? Math.expm1(reach) : reach
}

/** The series that moved most clearly in the direction of worse, measured in what they do by themselves. */
function representing(
  rows: readonly Comparison[],
  testOf: ReadonlyMap<Comparison, { readonly test: HistoryTest }>,
): Comparison[] {
  const clearness = (row: Comparison) => {
    const { sample, evidence } = testOf.get(row)!.test
    // The whole movement, not the own one: what the suite shares is the question here.
    const moved = mean(sample.candidate) - median(sample.baseline)
    return evidence.noise === 0 ? moved * Number.MAX_VALUE : moved / evidence.noise
  }
  return rows
    .filter((row) => testOf.has(row))
    .sort((first, second) => clearness(second) - clearness(first))
    .slice(0, REPRESENTATIVES)
}

/** Exact metrics keep their verdict unless it is bad news; what does not gate is reported as it is. */
function withoutTest(row: Comparison): Comparison {
  if (row.gated && row.method === 'exact' && row.verdict === 'regressed')
    return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: SUSPECT }
  return row.method === 'history-tail' ? { ...row, stage: 'screened' } : row
}
