import type { SeriesProfile } from '../profile.js'
import type { MemoryCurve } from './evidence.js'

/** A curve of bytes along seconds; undefined for any other curve, such as massif's along instructions. */
export function memoryCurve({ unit, timeUnit, points }: SeriesProfile): MemoryCurve | undefined {
  if (unit !== 'B' || timeUnit !== 's') return undefined
  return { times: points.map(({ at }) => at), values: points.map(({ value }) => value) }
}
