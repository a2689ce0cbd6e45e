import type { Comparison } from '../../core/model/report.js'
import { formatShare } from '../../core/units/format-change.js'
import { formatValue } from '../../core/units/format-value.js'
import { displayUnit } from './comparison-cells.js'

/** The changes of paired rounds as bars. */
export interface RatioStrip {
  /** One bar a round in order of measurement, `▄` where nothing changed: `▄▅▄█▅`. */
  readonly bars: string
  /** What the tallest bar stands for, without sign: `12 %`, `3 ms`; the shortest stands for as much less. */
  readonly top: string
}

/** Three bars each way around the middle one, so that no change has the same height in every strip. */
const BARS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2588']
const STEPS = 3
/** More rounds than this no longer fit a line; the JSON report has them. */
const MOST_BARS = 40

/** How a strip is read, said once beside them. */
export const STRIP_LEGEND = `One bar a round of base and head side by side, in order of measurement: ${BARS[STEPS]} is no change, taller is a larger value.`

/** The strip of a row, scaled to its largest change, at least the threshold; undefined for fewer than two rounds. */
export function ratioStrip(comparison: Comparison): RatioStrip | undefined {
  const ratios = (comparison.ratios ?? []).filter(Number.isFinite)
  if (ratios.length < 2) return undefined
  const least = comparison.scale === 'difference' ? (comparison.floor ?? 0) : comparison.threshold
  const size = ratios.reduce((largest, ratio) => Math.max(largest, Math.abs(ratio)), least)
  if (!(size > 0)) return undefined
  // Rounded away from zero on both sides, so that a change and its opposite have bars of one height.
  const step = (ratio: number) => Math.sign(ratio) * Math.round((Math.abs(ratio) / size) * STEPS)
  const bar = (ratio: number) => BARS[STEPS + step(ratio)]!
  const top =
    comparison.scale === 'difference' ? formatValue(size, displayUnit(comparison)) : formatShare(size)
  return { bars: ratios.slice(-MOST_BARS).map(bar).join(''), top }
}
