import { median } from '../stats/center.js'
import { errorRateOf, type LoadPoint } from './load-point.js'

export interface Recovery {
  /** From the end of the spike to the first window of lasting normality; to the end of the test where there is none. */
  readonly seconds: number
  /** False: the system had not recovered when the test ended, so it takes longer than `seconds`. */
  readonly isRecovered: boolean
}

/** A spike is a load at least this many times the usual one, and it ends below that. */
const SPIKE_FACTOR = 2

/** Windows before the spike that tell what is normal, and windows in a row that are recovery rather than luck. */
const NORMAL_WINDOWS = 3

/** Slower than any window before the spike and than half again the usual p99 is not yet normal. */
const LATENCY_FACTOR = 1.5

/** More failures than before by one in a hundred are not yet normal. */
const ERROR_RATE = 0.01

/**
 * Time to recover from a spike of load: from the moment the load is back until three windows in a row have the p99 and the
 * error rate of before the spike. The usual load is the median one, so a spike fills less than half of the test.
 * Undefined where there is no such spike, fewer than three windows before it, or none after it.
 */
export function recoveryTime(points: readonly LoadPoint[]): Recovery | undefined {
  const loads = points.map(({ load }) => load ?? 0)
  if (loads.length === 0) return undefined
  const spike = SPIKE_FACTOR * median(loads)
  if (spike === 0) return undefined
  const first = loads.findIndex((load) => load >= spike)
  const before = points.slice(0, Math.max(0, first))
  const after = points.slice(loads.findLastIndex((load) => load >= spike) + 1)
  const isNormal = normality(before)
  if (first < 0 || after.length === 0 || isNormal === undefined) return undefined
  const start = after[0]!.time
  const normal = after.map(isNormal)
  const at = normal.findIndex((_, index) => {
    const next = normal.slice(index, index + NORMAL_WINDOWS)
    return next.length === NORMAL_WINDOWS && next.every(Boolean)
  })
  if (at >= 0) return { seconds: after[at]!.time - start, isRecovered: true }
  const last = after.at(-1)!
  return { seconds: last.time + last.duration - start, isRecovered: false }
}

function normality(before: readonly LoadPoint[]): ((point: LoadPoint) => boolean) | undefined {
  const p99s = before.flatMap(({ p99 }) => (p99 === undefined ? [] : [p99]))
  const errorRate = errorRateOf(before)
  if (p99s.length < NORMAL_WINDOWS || errorRate === undefined) return undefined
  const latency = p99s.reduce((most, p99) => Math.max(most, p99), LATENCY_FACTOR * median(p99s))
  return ({ p99, errors, requests }) =>
    p99 !== undefined && p99 <= latency && errors <= (errorRate + ERROR_RATE) * requests
}
