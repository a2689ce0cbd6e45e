import { indexNextWindow } from '../decide/baseline-level.js'
import { runValue } from '../decide/collapse.js'
import { judgeSuite, type SuiteJudgement } from '../decide/judge-suite.js'
import { newSteps } from '../decide/new-steps.js'
import { recordedRun } from '../decide/recorded-run.js'
import type { Run, Series } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import { foundBySize } from './found-by-size.js'
import { createKnownRuns, type KnownRuns } from './known-runs.js'
import type { ReplaySettings } from './replay-settings.js'
import type { ReplayedComparison, ReplayedPoint } from './replayed-point.js'
import { createSharing } from './shared-names.js'
import { answerSuite } from './test-series.js'

/** The runs of one branch, suite and stratum, judged one after the other. */
export interface Replay {
  /** Judges the next run against the runs before it, then records it. Runs come in the order in which they started. */
  judge(run: Run): ReplayedPoint
  /**
   * Records the next run without judging it, for a part of a replay that begins later. What comes after is judged as if it
   * had been, because a pull request is judged by values and steps: at the accepted level verdicts count, and none are here.
   * @throws RangeError at the accepted level
   */
  skip(run: Run): void
}

/** What is kept of a series beside the window: numbers only. */
interface Past {
  readonly values: number[]
  series: Series
}

/**
 * Replays a gate that judged and recorded every run: `judgeSuite` decides, the next run knows its verdicts and steps.
 * Holds `settings.window` runs and one number for each older value.
 */
export function createReplay(settings: ReplaySettings): Replay {
  const known = createKnownRuns(settings.window)
  const { threshold } = settings.policy.gate
  const past = new Map<string, Past>()
  const shared = createSharing()
  const windowOf = indexedWindows()
  return {
    judge(stored) {
      const run = shared(stored)
      const window = windowOf(known)
      const judgement = judgeSuite(
        { suite: run.suite, baseline: window, candidate: [run], level: settings.level, pairing: 'unpaired' },
        settings.policy,
      )
      const point = replayedPoint({ run, window, judgement, past, settings })
      known.add(recordedRun(run, { comparisons: judgement.comparisons, window, threshold }))
      for (const series of run.series) remember(past, series)
      return point
    },
    skip(stored) {
      if (settings.level !== 'at-base') throw new RangeError('the accepted level needs every verdict')
      const run = shared(stored)
      known.add({ ...run, verdicts: [], steps: newSteps(run, windowOf(known), threshold) })
      for (const series of run.series) remember(past, series)
    },
  }
}

/** The windows of a replay, each indexed by what it has in common with the one before. */
function indexedWindows(): (known: KnownRuns) => readonly Run[] {
  let before: readonly Run[] = []
  return (known) => {
    const window = known.window()
    indexNextWindow(window, before)
    before = window
    return window
  }
}

function remember(past: Map<string, Past>, series: Series): void {
  const key = seriesKey(series)
  const known = past.get(key)
  if (known === undefined) past.set(key, { values: [runValue(series)], series })
  else {
    known.values.push(runValue(series))
    known.series = series
  }
}

interface Judged {
  readonly run: Run
  readonly window: readonly Run[]
  readonly judgement: SuiteJudgement
  readonly past: ReadonlyMap<string, Past>
  readonly settings: ReplaySettings
}

function replayedPoint(judged: Judged): ReplayedPoint {
  const { run, window, judgement, past, settings } = judged
  const { sizes } = settings
  const { bySeries, shiftFound } = answerSuite(judgement, sizes)
  const seriesOf = new Map(run.series.map((series) => [seriesKey(series), series]))
  const comparisons = judgement.comparisons.flatMap((row): ReplayedComparison[] => {
    const key = seriesKey(row)
    const series = seriesOf.get(key)
    const before = past.get(key)
    if (series === undefined || before === undefined) return []
    const tested = bySeries.get(row)
    const counted = row.gated && (tested !== undefined || row.method === 'exact')
    const found = counted ? foundBySize({ row, series, tested, settings }) : sizes.map(() => false)
    const compared = {
      ...{ row, series, counted, found },
      candidate: runValue(series),
      earlier: earlierOf(before.values),
      previous: before.series,
      alarm: counted && row.verdict === 'regressed',
    }
    return [tested === undefined ? compared : { ...compared, tested }]
  })
  const shift = judgement.shift === undefined ? {} : { shift: judgement.shift }
  return { run, window, comparisons, shiftFound, ...shift }
}

/** The values so far, copied only for who asks. */
function earlierOf(values: readonly number[]): () => readonly number[] {
  const count = values.length
  return () => values.slice(0, count)
}
