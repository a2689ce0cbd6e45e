import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/core/stats/random.js'
import { signedRank } from '../../../src/core/stats/signed-rank.js'
import {
  signedRankDetectableShift,
  signedRankReachFactor,
} from '../../../src/core/stats/signed-rank-reach.js'
import { goldenCases } from './golden-cases.js'
import { draws, normal, rate } from './simulate.js'

describe('signedRankReachFactor', () => {
  const cases = goldenCases<{ n: number; alpha: number; factor: number }>('signed-rank-reach')

  it('is what the script simulated, to two digits', () => {
    expect(cases.length).toBeGreaterThan(60)
    for (const { n, alpha, factor } of cases)
      expect(Math.abs(signedRankReachFactor(n, alpha) - factor)).toBeLessThanOrEqual(0.0051)
  })

  it('serves other levels by the nearest one, other sizes by the first or the limit', () => {
    expect(signedRankReachFactor(10, 0.009)).toBe(signedRankReachFactor(10, 0.01))
    expect(signedRankReachFactor(9, 0.002)).toBe(signedRankReachFactor(10, 0.001))
    expect(signedRankReachFactor(200, 0.01)).toBe(1.03)
    expect(() => signedRankReachFactor(10, 0)).toThrow(RangeError)
  })
})

describe('signedRankDetectableShift', () => {
  const delta = Math.log(1.05)

  it.each([7, 8, 10, 16])('is found 8 times in 10 by the exact test of %i rounds', (n) => {
    const random = seededRandom(601)
    const effect = signedRankDetectableShift({ deviation: 0.04, n, delta, alpha: 0.01 })
    const trials = 3000
    const found = rate(trials, () => {
      const differences = draws(n, () => effect + 0.04 * normal(random))
      return signedRank({ differences, delta }).pValue <= 0.01
    })
    expect(Math.abs(found - 0.8)).toBeLessThan(0.025)
  })

  it('needs two differences', () => {
    expect(() => signedRankDetectableShift({ deviation: 1, n: 1, delta, alpha: 0.01 })).toThrow(RangeError)
  })
})
