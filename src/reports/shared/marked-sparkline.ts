import { sparkline } from './sparkline.js'

/** Between the last bar of one level and the first of the next. */
const MARK = '\u2502'

/** The last `width` values as bars, with a line before each position in `steps`: `▂▂▁▂│▇▆▇`. All bars share one scale. */
export function markedSparkline(values: readonly number[], steps: readonly number[], width: number): string {
  const first = Math.max(0, values.length - width)
  const bars = sparkline(values, width)
  const places = steps.map((step) => step - first).filter((place) => place > 0 && place < bars.length)
  const ends = [0, ...places.toSorted((one, next) => one - next), bars.length]
  return ends
    .slice(1)
    .map((end, at) => bars.slice(ends[at], end))
    .join(MARK)
}
