import { loadBaseline } from './load-baseline.js'
import type { LoadLevel } from './load-levels.js'

export interface LoadKnee {
  /** Load of the first level that broke; the highest load tested where none did. */
  readonly load: number
  /** False: nothing broke, so the knee is somewhere above `load`. */
  readonly isReached: boolean
}

/** Fewer levels show a step somewhere by accident. */
const FEWEST_LEVELS = 5

/** More than one request in a hundred lost beyond what light load loses is no longer service. */
const ERROR_RATE = 0.01

/** A queue with one server at two thirds of its capacity takes three times its idle time; beyond that it explodes. */
const LATENCY_FACTOR = 3

/**
 * The load at which a ramp breaks: where the error rate exceeds the baseline's by more than 1 % of the requests, or p99
 * exceeds three times the baseline's. Single levels break by accident and recover, so the knee is the split of
 * the levels into whole and broken with the fewest levels on the wrong side; the higher load on a tie. O(n).
 *
 * @param levels lowest load first; undefined is returned for fewer than 5
 */
export function loadKnee(levels: readonly LoadLevel[]): LoadKnee | undefined {
  const baseline = loadBaseline(levels)
  if (baseline === undefined || levels.length < FEWEST_LEVELS) return undefined
  const isBroken = levels.map(
    ({ errorRate, p99 }) =>
      errorRate > baseline.errorRate + ERROR_RATE || p99 > LATENCY_FACTOR * baseline.latency,
  )
  const split = fewestMisplaced(isBroken)
  const isReached = split < levels.length
  return { load: (isReached ? levels[split]! : levels.at(-1)!).load, isReached }
}

/** The position k for which the fewest levels below k are broken and the fewest from k on are whole. */
function fewestMisplaced(isBroken: readonly boolean[]): number {
  let misplaced = isBroken.filter((broken) => !broken).length
  let best = { at: 0, misplaced }
  isBroken.forEach((broken, index) => {
    misplaced += broken ? 1 : -1
    if (misplaced <= best.misplaced) best = { at: index + 1, misplaced }
  })
  return best.at
}
