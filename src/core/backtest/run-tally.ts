import type { BacktestReport } from '../model/backtest-report.js'
import type { ReplayedComparison, ReplayedPoint } from './replayed-point.js'

const DAY = 24 * 3600 * 1000

/** What was counted of runs: plain data. */
export interface RunCounts {
  /** Points replayed, and those with a comparison that counted. */
  replayed: number
  counted: number
  /** Runs of the longest series. */
  longest: number
  /** Runs with an alarm, and those that were called a machine effect. */
  red: number
  shifted: number
  /** Milliseconds of the first and the last counted run. */
  from: number
  to: number
}

type RunSummary = Pick<
  BacktestReport,
  'runs' | 'runsReplayed' | 'span' | 'runsWithAlarm' | 'runAlarmRate' | 'machineEffectRuns'
>

/** Runs, and the time that they span. */
export interface RunTally {
  readonly counted: Readonly<RunCounts>
  add(point: ReplayedPoint, counted: readonly ReplayedComparison[]): void
  absorb(later: Readonly<RunCounts>): void
  summary(): RunSummary
}

/** Starts empty. */
export function createRunTally(): RunTally {
  const zero = { replayed: 0, counted: 0, longest: 0, red: 0, shifted: 0 }
  const count: RunCounts = { ...zero, from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
  return {
    counted: count,
    add({ run, comparisons, shift }, counted) {
      count.replayed++
      count.shifted += shift === undefined ? 0 : 1
      for (const { row } of comparisons) count.longest = Math.max(count.longest, (row.baselineRuns ?? 0) + 1)
      if (counted.length === 0) return
      count.counted++
      count.red += counted.some(({ alarm }) => alarm) ? 1 : 0
      const time = Date.parse(run.startedAt)
      count.from = Math.min(count.from, time)
      count.to = Math.max(count.to, time)
    },
    absorb(later) {
      count.replayed += later.replayed
      count.counted += later.counted
      count.longest = Math.max(count.longest, later.longest)
      count.red += later.red
      count.shifted += later.shifted
      count.from = Math.min(count.from, later.from)
      count.to = Math.max(count.to, later.to)
    },
    summary: () => ({
      runs: count.counted,
      runsReplayed: count.replayed,
      span: {
        from: new Date(count.from).toISOString(),
        to: new Date(count.to).toISOString(),
        days: Number(((count.to - count.from) / DAY).toFixed(1)),
      },
      runsWithAlarm: count.red,
      runAlarmRate: count.red / count.counted,
      machineEffectRuns: count.shifted,
    }),
  }
}
