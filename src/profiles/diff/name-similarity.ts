/** Longest part of a name that is compared; generated names are longer and differ anywhere. */
const LONGEST = 200

/**
 * How alike two names are: the part of their pairs of neighbouring letters that both have (Dice's coefficient), 0 to 1. Upper and
 * lower case are one. O(length).
 */
export function nameSimilarity(baseline: string, candidate: string): number {
  const left = pairsOf(baseline)
  const right = pairsOf(candidate)
  const count = sizeOf(left) + sizeOf(right)
  if (count === 0) return baseline === candidate ? 1 : 0
  let shared = 0
  for (const [pair, times] of left) shared += Math.min(times, right.get(pair) ?? 0)
  return (2 * shared) / count
}

function pairsOf(name: string): ReadonlyMap<string, number> {
  const text = name.slice(0, LONGEST).toLowerCase()
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, times) => sum + times, 0)
}
