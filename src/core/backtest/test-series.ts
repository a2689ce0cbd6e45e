import { type HistoryEvidence, historyVerdict, isSuspect } from '../decide/fit-history.js'
import type { HistoryTest, SuiteJudgement } from '../decide/judge-suite.js'
import { historyScreens } from '../decide/screen-history.js'
import type { Comparison } from '../model/report.js'
import type { TestedSeries } from './replayed-point.js'

/** What the history test says of a replayed suite, with and without injections. */
export interface SuiteAnswers {
  readonly bySeries: ReadonlyMap<Comparison, TestedSeries>
  /** By size, injected into every series: reported as a shift for the worse. */
  readonly shiftFound: readonly boolean[]
}

/**
 * Asks the fit that judged a suite what it would have said of slower candidates. The guard against machine effects is
 * that of the suite as it was measured: one slower series among five does not move it.
 */
export function answerSuite(judgement: SuiteJudgement, sizes: readonly number[]): SuiteAnswers {
  const { tests, history } = judgement
  if (history === undefined) return { bySeries: new Map(), shiftFound: sizes.map(() => false) }
  const screen = screened(judgement)
  const together = sizes.map((size) => history.judged.shiftAll(Math.log1p(size)))
  const bySeries = new Map<Comparison, TestedSeries>()
  for (const [index, test] of tests.entries()) {
    const alone = sizes.map((size) => history.judged.shiftOne(index, amountOf(test, size)))
    const all = together.map(({ evidence }) => evidence[index]!)
    bySeries.set(
      test.comparison,
      testedSeries(test, { alone, all, screened: screen(test.comparison, alone) }),
    )
  }
  return { bySeries, shiftFound: together.map(({ shift }) => shift !== undefined && shift.effect > 0) }
}

/** A slowdown of `size` on the scale of the test. */
function amountOf({ sample, comparison }: HistoryTest, size: number): number {
  return sample.scale === 'log' ? Math.log1p(size) : Math.abs(comparison.candidate ?? 0) * size
}

type Screened = Pick<TestedSeries, 'unscreened' | 'suspect' | 'suspectFound'>

/** The screen of `auto`; a row that it passes on as it stands is passed on when it is slower, too. */
function screened(judgement: SuiteJudgement) {
  const screens = historyScreens(judgement)
  return (row: Comparison, alone: readonly HistoryEvidence[]): Screened => {
    const screen = screens.of(row)
    const suspect = screen.kind === 'tested' && screen.suspect
    const suspectFound = alone.map((evidence) => suspect || isSuspect(evidence, screens.cut))
    return { unscreened: screen.kind === 'unscreened', suspect, suspectFound }
  }
}

interface Injected {
  readonly alone: readonly HistoryEvidence[]
  readonly all: readonly HistoryEvidence[]
  readonly screened: Screened
}

function testedSeries(
  { sample, evidence }: HistoryTest,
  { alone, all, screened: { unscreened, suspect, suspectFound } }: Injected,
): TestedSeries {
  return {
    ...{ sample, unscreened, suspect, suspectFound },
    score: evidence.score,
    scores: alone.map(({ score }) => score),
    // Only studies of the screen ask for them, and each is two tails of a mixture.
    get togetherScores() {
      return all.map(({ score }) => score)
    },
    togetherFound: all.map((one) => historyVerdict(one, sample.limit) === 'regressed'),
    lower: evidence.lower,
    lowers: alone.map(({ lower }) => lower),
    noise: evidence.noise,
  }
}
