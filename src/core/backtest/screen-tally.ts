import type { BacktestReport } from '../model/backtest-report.js'
import { createPowerTally, type PowerCounts, powerBySize } from './power-tally.js'
import type { TestedSeries } from './replayed-point.js'
import { createScoreTally } from './score-tally.js'

/** Alarm rates at which the screen's statistic is read off, so that rules are compared fairly. */
const SWEPT_RATES = [0.01, 0.003]

/** What the screen of `auto` did, and what its statistic could do at a given alarm rate. */
export interface ScreenTally {
  add(tested: TestedSeries): void
  summary(): Pick<BacktestReport, 'screen' | 'sweep'>
  /** What was counted: plain data, for `absorb` of the tally of an earlier part. */
  readonly counted: ScreenCounts
  absorb(later: ScreenCounts): void
}

export interface ScreenCounts {
  readonly count: { readonly comparisons: number; readonly unscreened: number; readonly suspects: number }
  readonly power: PowerCounts
  /** Buckets of the scores as measured, then by size. */
  readonly scores: readonly Uint32Array[]
}

/** Starts empty; its memory does not grow. */
export function createScreenTally(sizes: readonly number[]): ScreenTally {
  const power = createPowerTally(sizes)
  const unchanged = createScoreTally()
  const injected = sizes.map(createScoreTally)
  const count = { comparisons: 0, unscreened: 0, suspects: 0 }
  const sweptAt = (alarmRate: number) => {
    const cut = unchanged.cutFor(alarmRate)
    const found = powerBySize(sizes, (index) => injected[index]!.above(cut) / Math.max(1, unchanged.count))
    return { alarmRate, cut, power: found }
  }
  return {
    get counted() {
      return {
        ...{ count, power: power.counted },
        scores: [unchanged, ...injected].map(({ counts }) => counts),
      }
    },
    absorb(later) {
      count.comparisons += later.count.comparisons
      count.unscreened += later.count.unscreened
      count.suspects += later.count.suspects
      power.absorb(later.power)
      for (const [index, tally] of [unchanged, ...injected].entries()) tally.absorb(later.scores[index]!)
    },
    add({ score, scores, unscreened, suspect, suspectFound }) {
      unchanged.add(score)
      for (const [index, one] of scores.entries()) injected[index]!.add(one)
      if (unscreened) {
        count.unscreened++
        return
      }
      count.comparisons++
      count.suspects += suspect ? 1 : 0
      power.add(suspectFound)
    },
    summary() {
      const { comparisons, unscreened, suspects } = count
      const suspectRate = comparisons === 0 ? 0 : suspects / comparisons
      return {
        screen: { comparisons, unscreened, suspects, suspectRate, power: power.power() },
        sweep: SWEPT_RATES.map(sweptAt),
      }
    },
  }
}
