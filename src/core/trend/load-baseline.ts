import { median } from '../stats/center.js'
import type { LoadLevel } from './load-levels.js'

/** How a system answers while it is lightly loaded. */
export interface LoadBaseline {
  /** Seconds: median of the p99 of the lowest levels. */
  readonly latency: number
  /** Share of failed requests. */
  readonly errorRate: number
}

/** A quarter of the ramp is light load wherever the knee is worth knowing; at least one level. */
const LIGHT_SHARE = 0.25

/** The baseline of a ramp: its lowest quarter of levels. Undefined without a ramp. */
export function loadBaseline(levels: readonly LoadLevel[]): LoadBaseline | undefined {
  if (levels.length === 0) return undefined
  const light = levels.slice(0, Math.max(1, Math.floor(levels.length * LIGHT_SHARE)))
  return {
    latency: median(light.map(({ p99 }) => p99)),
    errorRate: median(light.map(({ errorRate }) => errorRate)),
  }
}
