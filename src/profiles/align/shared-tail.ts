/**
 * How many segments two paths share at their end, `Infinity` where they are equal; the work trees of two arms differ only at
 * the beginning. Two unknown paths are equal, one unknown shares nothing.
 */
export function sharedTail(baseline: string | undefined, candidate: string | undefined): number {
  if (baseline === candidate) return Number.POSITIVE_INFINITY
  if (baseline === undefined || candidate === undefined) return 0
  const left = baseline.split('/')
  const right = candidate.split('/')
  let shared = 0
  while (shared < Math.min(left.length, right.length) && left.at(-1 - shared) === right.at(-1 - shared))
    shared += 1
  return shared
}
