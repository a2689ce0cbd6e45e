import type { Direction } from '../model/measurement.js'

/** A value made worse by `size` (0.1 is a tenth): larger where lower is better, smaller where higher is. */
export function injectedValue(value: number, direction: Direction, size: number): number {
  return direction === 'lower' ? value * (1 + size) : value / (1 + size)
}
