import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mixtureSurvival,
  mixtureUpperQuantile,
  studentFourSurvival,
} from '../../../src/core/stats/kernel-mixture.js'
import { recencyWeights } from '../../../src/core/stats/recency-weights.js'
import { studentTSurvival } from '../../../src/core/stats/student-t.js'
import { goldenCases, relativeError } from './golden-cases.js'

interface MixtureCase {
  readonly values: number[]
  readonly weights: number[]
  readonly width: number
  readonly ys: number[]
  readonly survivals: number[]
  readonly tails: number[]
  readonly quantiles: number[]
}

describe('kernel mixture', () => {
  it('is Student t with 4 degrees of freedom in closed form, far into the tail', () => {
    for (const t of [0, 1e-9, 0.3, 1, 4, 50, 1e4, 9e4, 1.1e5, 1e8, 1e60])
      expect(relativeError(studentFourSurvival(t), studentTSurvival(t, 4))).toBeLessThan(1e-11)
    expect(studentFourSurvival(-2)).toBeCloseTo(studentTSurvival(-2, 4), 15)
    expect([studentFourSurvival(Infinity), studentFourSurvival(-Infinity)]).toEqual([0, 1])
  })

  it.each(goldenCases<MixtureCase>('kernel-mixture'))('agrees with SciPy, case %#', (row) => {
    for (const [index, y] of row.ys.entries())
      expect(relativeError(mixtureSurvival(row, y), row.survivals[index]!)).toBeLessThan(1e-11)
    for (const [index, p] of row.tails.entries())
      expect(Math.abs(mixtureUpperQuantile(row, p) - row.quantiles[index]!) / row.width).toBeLessThan(1e-6)
  })

  const value = fc.double({ min: -2, max: 2, noNaN: true })
  const mixture = fc
    .tuple(fc.array(value, { minLength: 1, maxLength: 40 }), fc.double({ min: 1e-6, max: 10, noNaN: true }))
    .map(([values, width]) => ({
      values: Object.freeze(values),
      weights: recencyWeights(values.length),
      width,
    }))

  it('the quantile inverts the tail, and falls as the tail grows', () => {
    const level = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
    fc.assert(
      fc.property(mixture, level, level, (one, first, second) => {
        const at = mixtureUpperQuantile(one, first)
        expect(mixtureSurvival(one, at)).toBeCloseTo(first, 5)
        const [small, large] = [Math.min(first, second), Math.max(first, second)]
        const above = mixtureUpperQuantile(one, small) - mixtureUpperQuantile(one, large)
        expect(above).toBeGreaterThanOrEqual(-1e-5 * one.width)
      }),
    )
  })

  it('is a probability that never rises with y', () => {
    fc.assert(
      fc.property(mixture, value, value, (one, first, second) => {
        const [low, high] = [Math.min(first, second), Math.max(first, second)]
        expect(mixtureSurvival(one, low)).toBeGreaterThanOrEqual(mixtureSurvival(one, high) - 1e-15)
        expect(mixtureSurvival(one, low)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('gives equal values themselves, whatever the width, and refuses what has no quantile', () => {
    const weights = recencyWeights(3)
    const narrow = { values: [5, 5, 5], weights, width: Number.MIN_VALUE }
    expect(mixtureUpperQuantile(narrow, 0.01)).toBe(5)
    expect(mixtureUpperQuantile(narrow, 0.99)).toBe(5)
    const wide = { values: [0, 0, 0], weights, width: 1 }
    for (const p of [0, 1, Number.NaN]) expect(() => mixtureUpperQuantile(wide, p)).toThrow(RangeError)
    expect(() => mixtureUpperQuantile({ ...wide, width: 0 }, 0.1)).toThrow(RangeError)
    expect(() => mixtureUpperQuantile({ ...wide, values: [0, Number.NaN, 0] }, 0.1)).toThrow(RangeError)
  })
})
