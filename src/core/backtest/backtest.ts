import { SMALLEST_SUITE } from '../decide/machine-effect.js'
import type { BacktestReport, BacktestSettings } from '../model/backtest-report.js'
import type { Warning } from '../model/measurement.js'
import type { Run } from '../model/run.js'
import { createGroupTally } from './group-tally.js'
import { createPowerTally, percentOf } from './power-tally.js'
import { replayPoints } from './replay-points.js'
import type { ReplaySettings } from './replay-settings.js'
import type { ReplayedComparison, ReplayedPoint } from './replayed-point.js'
import { createScreenTally } from './screen-tally.js'

/** A replay being summed up. */
export interface Backtest {
  /** Comparisons that counted so far, runs replayed, and runs of the longest series among them. */
  readonly comparisons: number
  readonly runs: number
  readonly longest: number
  /** Points of one branch, suite and stratum come one after the other, oldest first. */
  add(point: ReplayedPoint): void
  /** @throws RangeError where nothing counted: rates of nothing are no rates */
  report(found?: Found): BacktestReport
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

/** Starts empty. Keeps counts for each series of the group that is being added, and numbers of fixed size besides. */
export function createBacktest(settings: ReplaySettings): Backtest {
  const runs = createRunTally()
  const verdicts = createVerdictTally(settings.sizes)
  const screen = createScreenTally(settings.sizes)
  const series = createGroupTally(settings)
  return {
    get comparisons() {
      return verdicts.count.comparisons
    },
    get runs() {
      return runs.count.replayed
    },
    get longest() {
      return runs.count.longest
    },
    add(point) {
      const counted = point.comparisons.filter((comparison) => comparison.counted)
      runs.add(point, counted)
      verdicts.add(point, counted)
      series.add(point.run, counted)
      for (const { tested } of counted) if (tested !== undefined) screen.add(tested)
    },
    report({ unknownUnits, warnings } = { unknownUnits: [], warnings: [] }) {
      if (verdicts.count.comparisons === 0) throw new RangeError('nothing was judged')
      return {
        schema: 'noisegate.backtest/1',
        settings: shownSettings(settings),
        comparisons: verdicts.count.comparisons,
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

const DAY = 24 * 3600 * 1000

/** Runs, and the time that they span. */
function createRunTally() {
  const count = { replayed: 0, counted: 0, longest: 0, red: 0, shifted: 0 }
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  return {
    count,
    add({ run, comparisons, shift }: ReplayedPoint, counted: readonly ReplayedComparison[]) {
      count.replayed++
      count.shifted += shift === undefined ? 0 : 1
      for (const { row } of comparisons) count.longest = Math.max(count.longest, (row.baselineRuns ?? 0) + 1)
      if (counted.length === 0) return
      count.counted++
      count.red += counted.some(({ alarm }) => alarm) ? 1 : 0
      const time = Date.parse(run.startedAt)
      from = Math.min(from, time)
      to = Math.max(to, time)
    },
    summary: () => ({
      runs: count.counted,
      runsReplayed: count.replayed,
      span: {
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        days: Number(((to - from) / DAY).toFixed(1)),
      },
      runsWithAlarm: count.red,
      runAlarmRate: count.red / count.counted,
      machineEffectRuns: count.shifted,
    }),
  }
}

/** Final verdicts, with the slowdown in one series and in all of them. */
function createVerdictTally(sizes: readonly number[]) {
  const [alone, together, reported] = [
    createPowerTally(sizes),
    createPowerTally(sizes),
    createPowerTally(sizes),
  ]
  const count = { comparisons: 0, alarms: 0, exact: 0, exactAlarms: 0 }
  const addOne = (shiftFound: readonly boolean[], { alarm, tested, found }: ReplayedComparison) => {
    count.comparisons++
    count.alarms += alarm ? 1 : 0
    count.exact += tested === undefined ? 1 : 0
    count.exactAlarms += alarm && tested === undefined ? 1 : 0
    alone.add(found)
    const red = tested?.togetherFound ?? found
    together.add(red.map((isRed, index) => isRed || shiftFound[index]!))
  }
  return {
    count,
    add({ shiftFound }: ReplayedPoint, counted: readonly ReplayedComparison[]) {
      const tested = counted.filter((comparison) => comparison.tested !== undefined).length
      if (tested >= SMALLEST_SUITE) reported.add(shiftFound)
      for (const comparison of counted) addOne(shiftFound, comparison)
    },
    rates: () => ({
      alarms: count.alarms,
      alarmRate: count.alarms / count.comparisons,
      power: alone.power(),
      exact: { comparisons: count.exact, alarms: count.exactAlarms },
      suiteShift: { power: together.power(), reported: reported.power() },
    }),
  }
}

function shownSettings({ policy, level, window, sizes }: ReplaySettings): BacktestSettings {
  const { threshold, alpha } = policy.gate
  return { threshold, alpha, level, window, sizes: sizes.map((size) => Number(percentOf(size))) }
}
