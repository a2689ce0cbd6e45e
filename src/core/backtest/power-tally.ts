import type { PowerBySize } from '../model/backtest-report.js'
import { addCounts } from './add-counts.js'

/** How often a slowdown of each size was found. */
export interface PowerTally {
  /** One entry a size. */
  add(found: readonly boolean[]): void
  power(): PowerBySize
  /** What was counted: plain data, for `absorb` of the tally of an earlier part. */
  readonly counted: PowerCounts
  absorb(later: PowerCounts): void
}

export interface PowerCounts {
  readonly answers: number
  /** By size. */
  readonly found: readonly number[]
}

/** @param sizes relative */
export function createPowerTally(sizes: readonly number[]): PowerTally {
  const found = sizes.map(() => 0)
  let count = 0
  return {
    add(answers) {
      count++
      for (let index = 0; index < answers.length; index++) if (answers[index]) found[index]!++
    },
    get counted() {
      return { answers: count, found }
    },
    absorb(later) {
      count += later.answers
      addCounts(found, later.found)
    },
    power: () => powerBySize(sizes, (index) => (count === 0 ? 0 : found[index]! / count)),
  }
}

/** Shares under the names of their sizes, in per cent. */
export function powerBySize(sizes: readonly number[], shareOf: (index: number) => number): PowerBySize {
  return Object.fromEntries(sizes.map((size, index) => [percentOf(size), shareOf(index)]))
}

/** `0.05` is `5`; rounded, because 0.07 x 100 is not 7. */
export function percentOf(size: number): string {
  return String(Number((size * 100).toPrecision(12)))
}
