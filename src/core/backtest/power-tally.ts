import type { PowerBySize } from '../model/backtest-report.js'

/** How often a slowdown of each size was found. */
export interface PowerTally {
  /** One entry a size. */
  add(found: readonly boolean[]): void
  power(): PowerBySize
}

/** @param sizes relative */
export function createPowerTally(sizes: readonly number[]): PowerTally {
  const found = sizes.map(() => 0)
  let count = 0
  return {
    add(answers) {
      count++
      for (const [index, answer] of answers.entries()) if (answer) found[index]!++
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
