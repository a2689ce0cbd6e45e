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
  const screens = historyScreens(judgement)
  const screened: Comparison[] = []
  const unscreened: Comparison[] = []
  for (const row of judgement.comparisons) {
    const screen = screens.of(row)
    if (screen.kind === 'unscreened') unscreened.push(row)
    else if (screen.kind === 'untested') screened.push(withoutTest(row))
    else screened.push(screenTested(row, screen))
  }
  return { comparisons: screened, unscreened, cut: screens.cut }
}

/** What the screen says of one row. */
export type RowScreen =
  | { readonly kind: 'unscreened' }
  /** Nothing to screen it by, or it does not gate. */
  | { readonly kind: 'untested' }
  | {
      readonly kind: 'tested'
      readonly test: HistoryTest
      /** What the screen passes on with probability 0.8: relative, or a difference on that scale. */
      readonly mde: number
      readonly suspect: boolean
    }

/** The answers of the screen without the rows that are made of them: a replay asks for thousands. */
export function historyScreens(judgement: SuiteJudgement): {
  readonly cut: ScreenCut
  of(row: Comparison): RowScreen
} {
  const { comparisons, tests, history } = judgement
  const cut = history?.fit.cut ?? screenCut([])
  const indexOf = new Map(tests.map(({ comparison }, index) => [comparison, index]))
  const screens = new Map<Comparison, RowScreen>()
  for (const row of comparisons) {
    const index = indexOf.get(row)
    const gates = judgement.gatedKeys.has(seriesKey(row))
    const test = index === undefined ? undefined : tests[index]!
    const mde = test === undefined || !gates ? undefined : mdeOf(test, history!.fit.screenReach(index!))
    if (gates && row.verdict !== 'missing' && tooNoisy(row, mde)) screens.set(row, { kind: 'unscreened' })
    else if (test === undefined || mde === undefined) screens.set(row, { kind: 'untested' })
    else {
      const suspect = row.reason !== 'below floor' && isSuspect(test.evidence, cut)
      screens.set(row, { kind: 'tested', test, mde, suspect })
    }
  }
  if (judgement.shift !== undefined) {
    for (const [row, screen] of representing(screens)) screens.set(row, { ...screen, suspect: true })
  }
  return { cut, of: (row) => screens.get(row)! }
}

type TestedScreen = Extract<RowScreen, { kind: 'tested' }>

function screenTested(row: Comparison, { test, mde, suspect }: TestedScreen): Comparison {
  const screened = { ...row, pScreen: 10 ** -Math.max(0, test.evidence.score), mde }
  // What moved with its suite is neither fine nor suspect: the representatives speak for it (settle-shifts.ts).
  if (!suspect && row.reason === MACHINE_EFFECT) return { ...screened, stage: 'screened' }
  return screenedRow(screened, { suspect })
}

function mdeOf({ sample }: HistoryTest, reach: number): number {
  return sample.scale === 'log' ? Math.expm1(reach) : reach
}

/** The series that moved most clearly in the direction of worse, measured in what they do by themselves. */
function representing(screens: ReadonlyMap<Comparison, RowScreen>): [Comparison, TestedScreen][] {
  const clearness = ({ test: { sample, evidence } }: TestedScreen) => {
    // The whole movement, not the own one: what the suite shares is the question here.
    const moved = mean(sample.candidate) - median(sample.baseline)
    return evidence.noise === 0 ? moved * Number.MAX_VALUE : moved / evidence.noise
  }
  return [...screens]
    .filter((entry): entry is [Comparison, TestedScreen] => entry[1].kind === 'tested')
    .sort(([, first], [, second]) => clearness(second) - clearness(first))
    .slice(0, REPRESENTATIVES)
}

/** Exact metrics keep their verdict unless it is bad news; what does not gate is reported as it is. */
function withoutTest(row: Comparison): Comparison {
  if (row.gated && row.method === 'exact' && row.verdict === 'regressed')
    return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: SUSPECT }
  return row.method === 'history-tail' ? { ...row, stage: 'screened' } : row
}
