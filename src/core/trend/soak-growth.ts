import { median } from '../stats/center.js'
import { mannKendall } from '../stats/mann-kendall.js'
import { theilSen } from '../stats/theil-sen.js'

export interface SoakGrowth {
  /** Theil-Sen slope in units of value per second where the test finds a rise, else 0. */
  readonly slope: number
  /** The slope as estimated, significant or not; negative while something falls. */
  readonly estimate: number
  /** Mann-Kendall, two-sided. */
  readonly pValue: number
}

/** Level of the trend test: growth is looked for in every soak of every suite. */
const ALPHA = 0.01

/** Fewest points and seconds in which growth can be told from warming up. */
const FEWEST_POINTS = 20
const SHORTEST_SECONDS = 30

/**
 * Neighbouring seconds of a load test are alike and the trend test takes them for independent, so at most this many
 * medians of neighbouring points are tested. It also keeps the exact test cheap.
 */
const BLOCKS = 50

/**
 * Growth of latency or memory along a soak: the Theil-Sen slope, believed where a Mann-Kendall test finds a trend at
 * 1 %. A rise that the test cannot tell from none is a slope of 0, and so is a fall: neither is growth. Undefined for fewer
 * than 20 points or 30 seconds.
 *
 * @param times seconds, ascending
 * @throws RangeError when the lists differ in length or a value is not finite.
 */
export function soakGrowth(series: {
  readonly times: readonly number[]
  readonly values: readonly number[]
}): SoakGrowth | undefined {
  const { times, values } = series
  if (times.length < FEWEST_POINTS || times.at(-1)! - times[0]! < SHORTEST_SECONDS) return undefined
  const blocks = { times: blockMedians(times), values: blockMedians(values) }
  const { pValue } = mannKendall(blocks.values)
  const { slope: estimate } = theilSen(blocks)
  return { slope: pValue <= ALPHA ? Math.max(0, estimate) : 0, estimate, pValue }
}

function blockMedians(values: readonly number[]): readonly number[] {
  const size = Math.ceil(values.length / BLOCKS)
  return Array.from({ length: Math.ceil(values.length / size) }, (_, block) =>
    median(values.slice(block * size, (block + 1) * size)),
  )
}
