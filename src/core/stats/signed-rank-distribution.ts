/**
 * Upper tail of the signed-rank statistic when every sign is a fair coin: element k is P(2 T+ >= k),
 * k = 0 .. sum of `doubledRanks` (+ 1, where it is 0). Mid-ranks are halves, so ranks come doubled.
 *
 * Dynamic programming over the ranks: O(n x sum), 4,000 additions for n = 20; exact binary fractions up to
 * n = 50 and 15 digits beyond.
 */
export function signedRankTail(doubledRanks: readonly number[]): Float64Array {
  const sum = doubledRanks.reduce((total, rank) => total + rank, 0)
  const tail = new Float64Array(sum + 2)
  tail[0] = 1
  let reached = 0
  for (const rank of doubledRanks) {
    for (let k = reached; k >= 0; k--) {
      const half = tail[k]! / 2
      tail[k] = half
      tail[k + rank] = tail[k + rank]! + half
    }
    reached += rank
  }
  for (let k = sum - 1; k >= 0; k--) tail[k] = tail[k]! + tail[k + 1]!
  return tail
}

/** Doubled ranks 2, 4, .. 2n: no ties. */
export function untiedDoubledRanks(n: number): number[] {
  return Array.from({ length: n }, (_, index) => 2 * (index + 1))
}
