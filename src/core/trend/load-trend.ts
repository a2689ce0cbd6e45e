import { type LoadBaseline, loadBaseline } from './load-baseline.js'
import { type LoadKnee, loadKnee } from './load-knee.js'
import { loadLevels } from './load-levels.js'
import type { LoadPoint } from './load-point.js'
import { type Recovery, recoveryTime } from './recovery-time.js'
import { type SoakGrowth, soakGrowth } from './soak-growth.js'
import { steadyPhase } from './steady-phase.js'
import { sustainedThroughput } from './sustained-throughput.js'

/** What the course of a load test tells; each part absent where the test is not of its kind. */
export interface LoadTrend {
  /** Of a load that at least doubles. */
  readonly baseline?: LoadBaseline
  readonly knee?: LoadKnee
  /** Successful requests per second; any test of at least 5 seconds. */
  readonly sustainedThroughput?: number
  /** Growth of the median latency, seconds per second; a plateau of at least 30 seconds. */
  readonly latencyGrowth?: SoakGrowth
  /** Of a load that at least doubles for less than half of the test and comes back. */
  readonly recovery?: Recovery
}

/** Ramp, stress, soak and spike figures of one load test from its windows in order of time. */
export function loadTrend(points: readonly LoadPoint[]): LoadTrend {
  const recovery = recoveryTime(points)
  // The way up to a spike is no ramp: a few seconds at each load show nothing but the spike.
  const levels = recovery === undefined ? loadLevels(points) : []
  const baseline = loadBaseline(levels)
  const knee = loadKnee(levels)
  const throughput = sustainedThroughput(points)
  const answered = steadyPhase(points).filter(
    (point): point is LoadPoint & { p50: number } => point.p50 !== undefined,
  )
  const latencyGrowth = soakGrowth({
    times: answered.map(({ time }) => time),
    values: answered.map(({ p50 }) => p50),
  })
  return {
    ...(knee === undefined || baseline === undefined ? {} : { baseline, knee }),
    ...(throughput === undefined ? {} : { sustainedThroughput: throughput }),
    ...(latencyGrowth === undefined ? {} : { latencyGrowth }),
    ...(recovery === undefined ? {} : { recovery }),
  }
}
