import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestToDecide, planRounds } from '../../../src/core/decide/plan-rounds.js'
import { planText, spanText } from '../../../src/core/decide/plan-text.js'
import { roundOrder, warmUpLaunch } from '../../../src/core/decide/round-order.js'
import { signedRankDetectableShift } from '../../../src/core/stats/signed-rank-reach.js'
import { formatShare } from '../../../src/core/units/format-change.js'

const request = { secondsPerPair: 10, timeLimit: 1_200, wanted: 16, alpha: 0.01, delta: Math.log(1.05) }

describe('the plan', () => {
  it('keeps what was asked for where it fits', () => {
    expect(planRounds(request)).toEqual({
      ...{ rounds: 16, wanted: 16, seconds: 160, timeLimit: 1_200, outcome: 'fits' },
    })
  })

  it('gives up rounds for the limit, and says what that costs in sight', () => {
    const plan = planRounds({ ...request, timeLimit: 115, deviation: 0.03 })
    expect(plan).toMatchObject({ rounds: 10, outcome: 'fewer', seconds: 100 })
    const { delta, alpha } = request
    const shift = (n: number) => signedRankDetectableShift({ deviation: 0.03, n, delta, alpha })
    expect(plan.mde).toBe(Math.expm1(shift(10)))
    expect(plan.mdeWanted).toBe(Math.expm1(shift(16)))
    expect(plan.mde).toBeGreaterThan(plan.mdeWanted!)
    expect(planText(plan)).toBe(
      `10 of 16 rounds of both arms, about 1 min 40 s, because no more fit into 1 min 55 s; would detect a slowdown of ${formatShare(plan.mde!)} (with all rounds: ${formatShare(plan.mdeWanted!)})`,
    )
  })

  it('overruns to at most twice the limit rather than measure what cannot decide', () => {
    expect(planRounds({ ...request, timeLimit: 45 })).toMatchObject({ rounds: 8, outcome: 'overruns' })
    expect(planText(planRounds({ ...request, timeLimit: 45 }))).toContain(
      'beyond the 45 s left of `time-limit`',
    )
    expect(planRounds({ ...request, timeLimit: 39 })).toMatchObject({ rounds: 6, outcome: 'undecidable' })
    expect(planRounds({ ...request, timeLimit: -5 })).toMatchObject({ rounds: 2, outcome: 'undecidable' })
    expect(planText(planRounds({ ...request, timeLimit: 1 }))).toContain('raise it, or make a round shorter')
  })

  it('knows how many rounds a level needs', () => {
    expect([0.1, 0.05, 0.01, 0.001].map(fewestToDecide)).toEqual([4, 6, 8, 10])
  })

  it('is even, never above what was asked for, and within twice the limit where it can be', () => {
    const positive = fc.double({ min: 1e-3, max: 1e4, noNaN: true })
    const property = fc.property(
      positive,
      positive,
      fc.integer({ min: 2, max: 200 }),
      (seconds, limit, wanted) => {
        const plan = planRounds({ ...request, secondsPerPair: seconds, timeLimit: limit, wanted })
        expect(plan.rounds % 2).toBe(0)
        expect(plan.rounds).toBeGreaterThanOrEqual(2)
        expect(plan.rounds).toBeLessThanOrEqual(wanted)
        if (plan.rounds > 2) expect(plan.seconds).toBeLessThanOrEqual(2 * limit * (1 + 1e-12))
        if (plan.outcome === 'fits' || plan.outcome === 'fewer') {
          expect(plan.seconds).toBeLessThanOrEqual(limit * (1 + 1e-12))
        }
      },
    )
    fc.assert(property)
  })

  it('refuses what is no plan', () => {
    for (const secondsPerPair of [0, -1, Number.NaN, Infinity]) {
      expect(() => planRounds({ ...request, secondsPerPair })).toThrow(RangeError)
    }
    expect(() => planRounds({ ...request, wanted: 1 })).toThrow(RangeError)
    expect(() => planRounds({ ...request, alpha: 1 })).toThrow(RangeError)
  })

  it('writes spans for people', () => {
    expect([0.04, 9.94, 9.96, 59.4, 60, 250, 3_600, 3_900].map(spanText)).toEqual([
      '0 s',
      '9.9 s',
      '10 s',
      '59 s',
      '1 min',
      '4 min 10 s',
      '1 h',
      '1 h 5 min',
    ])
  })
})

describe('the order of rounds', () => {
  it('is balanced, repeats for its seed, and differs between seeds', () => {
    const property = fc.property(fc.integer({ min: 0, max: 40 }), fc.maxSafeInteger(), (half, seed) => {
      const order = roundOrder({ rounds: 2 * half, seed })
      expect(order.map(({ round }) => round)).toEqual(
        Array.from({ length: 2 * half }, (_, index) => index + 1),
      )
      expect(order.filter(({ first }) => first === 'baseline')).toHaveLength(half)
      expect(order.every(({ padding }) => padding >= 0 && padding <= 4_096)).toBe(true)
      expect(roundOrder({ rounds: 2 * half, seed })).toEqual(order)
    })
    fc.assert(property)
    const orders = new Set(
      Array.from({ length: 50 }, (_, seed) =>
        roundOrder({ rounds: 16, seed })
          .map(({ first }) => first)
          .join(),
      ),
    )
    expect(orders.size).toBeGreaterThan(45)
    expect(() => roundOrder({ rounds: 7, seed: 1 })).toThrow(RangeError)
    expect(warmUpLaunch(3)).toEqual(warmUpLaunch(3))
  })
})
