import type { BacktestReport, BacktestSettings } from '../model/backtest-report.js'
import type { Warning } from '../model/measurement.js'
import type { Run } from '../model/run.js'
import { createGroupTally, type GroupRest } from './group-tally.js'
import { percentOf } from './power-tally.js'
import { replayPoints } from './replay-points.js'
import type { ReplaySettings } from './replay-settings.js'
import type { ReplayedPoint } from './replayed-point.js'
import { createRunTally, type RunCounts } from './run-tally.js'
import { createScreenTally, type ScreenCounts } from './screen-tally.js'
import { createVerdictTally, type VerdictCounts } from './verdict-tally.js'

/** A replay being summed up. */
export interface Backtest {
  /** Comparisons that counted so far, runs replayed, and runs of the longest series among them. */
  readonly comparisons: number
  readonly runs: number
  readonly longest: number
  /** Points of one branch, suite and stratum come one after the other, oldest first. */
  add(point: ReplayedPoint): void
  /**
   * Continues by the points that another one, begun as `rest`, was given: those that come next. False, and nothing changed,
   * where the sum would not be that of all points added here.
   */
  absorb(rest: BacktestRest): boolean
  /** Ends one that was begun as `rest`. */
  rest(): BacktestRest
  /** @throws RangeError where nothing counted: rates of nothing are no rates */
  report(found?: Found): BacktestReport
}

/** What a later part of a replay summed up to: plain data, which can come from another thread. */
export interface BacktestRest {
  readonly runs: RunCounts
  readonly verdicts: VerdictCounts
  readonly screen: ScreenCounts
  readonly series: GroupRest
}

/** What reading the history found. */
export interface Found {
  readonly unknownUnits: readonly string[]
  readonly warnings: readonly Warning[]
}

/**
 * Replays a history and sums it up.
 * @throws RangeError where no series is long enough to be judged
 */
export function backtest(runs: Iterable<Run>, settings: ReplaySettings): BacktestReport {
  const sum = createBacktest(settings)
  for (const point of replayPoints(runs, settings)) sum.add(point)
  return sum.report()
}

/**
 * Starts empty. Keeps counts for each series of the group that is being added, one number a comparison of that group, and
 * numbers of fixed size besides.
 *
 * @param part `rest`: for the later part of a replay, to be absorbed by that of the earlier one
 */
export function createBacktest(settings: ReplaySettings, part: 'whole' | 'rest' = 'whole'): Backtest {
  const runs = createRunTally()
  const verdicts = createVerdictTally(settings.sizes)
  const screen = createScreenTally(settings.sizes)
  const series = createGroupTally(settings, part)
  return {
    get comparisons() {
      return verdicts.counted.count.comparisons
    },
    get runs() {
      return runs.counted.replayed
    },
    get longest() {
      return runs.counted.longest
    },
    add(point) {
      const counted = point.comparisons.filter((comparison) => comparison.counted)
      runs.add(point, counted)
      verdicts.add(point, counted)
      series.add(point.run, counted)
      for (const { tested } of counted) if (tested !== undefined) screen.add(tested)
    },
    absorb(rest) {
      if (!series.canAbsorb(rest.series)) return false
      runs.absorb(rest.runs)
      verdicts.absorb(rest.verdicts)
      screen.absorb(rest.screen)
      series.absorb(rest.series)
      return true
    },
    rest: () => ({
      runs: runs.counted,
      verdicts: verdicts.counted,
      screen: screen.counted,
      series: series.rest(),
    }),
    report({ unknownUnits, warnings } = { unknownUnits: [], warnings: [] }) {
      if (verdicts.counted.count.comparisons === 0) throw new RangeError('nothing was judged')
      return {
        schema: 'noisegate.backtest/1',
        settings: shownSettings(settings),
        comparisons: verdicts.counted.count.comparisons,
        ...runs.summary(),
        ...verdicts.rates(),
        ...screen.summary(),
        series: series.summaries(),
        unknownUnits,
        warnings,
      }
    },
  }
}

function shownSettings({ policy, level, window, sizes }: ReplaySettings): BacktestSettings {
  const { threshold, alpha } = policy.gate
  return { threshold, alpha, level, window, sizes: sizes.map((size) => Number(percentOf(size))) }
}
