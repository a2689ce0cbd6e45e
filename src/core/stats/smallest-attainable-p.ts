import { logChoose } from './log-gamma.js'

/** Smallest one-sided p of an exact two-sample rank test without ties: 1 / C(n + m, n). */
export function smallestUnpairedP(baselineCount: number, candidateCount: number): number {
  return Math.exp(-logChoose(baselineCount + candidateCount, candidateCount))
}

/** Smallest one-sided p of an exact signed-rank test of n pairs: 2^-n. */
export function smallestSignedRankP(n: number): number {
  return 2 ** -n
}
