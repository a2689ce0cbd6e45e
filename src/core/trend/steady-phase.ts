import type { LoadPoint } from './load-point.js'

/** A load within a tenth of the highest one is the plateau that a soak holds; users come and go by a few. */
const PLATEAU = 0.9

/**
 * The longest stretch of consecutive windows at the plateau of the load; every window where the tool tells no load.
 * Windows without any request stay in: a system that stopped answering is part of its soak.
 */
export function steadyPhase(points: readonly LoadPoint[]): readonly LoadPoint[] {
  const loads = points.flatMap(({ load }) => (load === undefined ? [] : [load]))
  if (loads.length === 0) return points
  const plateau = PLATEAU * loads.reduce((most, load) => Math.max(most, load), 0)
  let longest: readonly LoadPoint[] = []
  let from = 0
  points.forEach((point, index) => {
    if ((point.load ?? 0) < plateau) from = index + 1
    else if (index + 1 - from > longest.length) longest = points.slice(from, index + 1)
  })
  return longest
}
