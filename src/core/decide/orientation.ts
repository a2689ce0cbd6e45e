import type { Direction } from '../model/measurement.js'

/** s of decision.md: +1 where lower is better, -1 where higher is better, so that positive effects are worse. */
export function orientation(direction: Direction): 1 | -1 {
  return direction === 'lower' ? 1 : -1
}
