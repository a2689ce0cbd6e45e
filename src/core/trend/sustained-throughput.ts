import type { LoadPoint } from './load-point.js'

/** A burst out of a queue that was full is over within this many seconds. */
const SHORTEST_SECONDS = 5

/** A peak is sustained when it lasts a tenth of the test. */
const SHARE = 0.1

/**
 * Peak sustained throughput: the most successful requests per second over any stretch of consecutive windows that lasts
 * at least a tenth of the test and at least 5 seconds. Requests are counted over the stretch, never averaged from rates.
 * Undefined for a test shorter than that. O(n).
 */
export function sustainedThroughput(points: readonly LoadPoint[]): number | undefined {
  const last = points.at(-1)
  if (last === undefined) return undefined
  const needed = Math.max(SHORTEST_SECONDS, SHARE * (last.time + last.duration - points[0]!.time))
  let best: number | undefined
  let from = 0
  let succeeded = 0
  for (const point of points) {
    succeeded += point.requests - point.errors
    const end = point.time + point.duration
    // The shortest stretch that ends here and is long enough: longer ones hold a shorter one that does at least as well.
    while (from < points.length - 1 && end - points[from + 1]!.time >= needed) {
      succeeded -= points[from]!.requests - points[from]!.errors
      from += 1
    }
    const seconds = end - points[from]!.time
    if (seconds >= needed) best = Math.max(best ?? 0, succeeded / seconds)
  }
  return best
}
