import { SMALLEST_SUITE } from '../decide/machine-effect.js'
import type { BacktestReport } from '../model/backtest-report.js'
import { createPowerTally, type PowerCounts } from './power-tally.js'
import type { ReplayedComparison, ReplayedPoint } from './replayed-point.js'

/** What was counted of verdicts: plain data. */
export interface VerdictCounts {
  readonly count: {
    readonly comparisons: number
    readonly alarms: number
    readonly exact: number
    readonly exactAlarms: number
  }
  /** Slowdowns of one series, of all of them, and those of all that were reported as such. */
  readonly power: readonly PowerCounts[]
}

/** Final verdicts, with the slowdown in one series and in all of them. */
export interface VerdictTally {
  readonly counted: VerdictCounts
  add(point: ReplayedPoint, counted: readonly ReplayedComparison[]): void
  absorb(later: VerdictCounts): void
  rates(): Pick<BacktestReport, 'alarms' | 'alarmRate' | 'power' | 'exact' | 'suiteShift'>
}

/** Starts empty. */
export function createVerdictTally(sizes: readonly number[]): VerdictTally {
  const [alone, together, reported] = [
    createPowerTally(sizes),
    createPowerTally(sizes),
    createPowerTally(sizes),
  ]
  const powers = [alone, together, reported]
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
    get counted() {
      return { count, power: powers.map(({ counted }) => counted) }
    },
    add({ shiftFound }, counted) {
      let tested = 0
      for (const comparison of counted) {
        tested += comparison.tested === undefined ? 0 : 1
        addOne(shiftFound, comparison)
      }
      if (tested >= SMALLEST_SUITE) reported.add(shiftFound)
    },
    absorb(later) {
      count.comparisons += later.count.comparisons
      count.alarms += later.count.alarms
      count.exact += later.count.exact
      count.exactAlarms += later.count.exactAlarms
      for (const [index, tally] of powers.entries()) tally.absorb(later.power[index]!)
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
