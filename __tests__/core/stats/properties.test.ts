import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg.js'
import { hodgesLehmann, hodgesLehmannShift } from '../../../src/core/stats/hodges-lehmann.js'
import { holm } from '../../../src/core/stats/holm.js'
import { mannWhitneyU } from '../../../src/core/stats/mann-whitney-u.js'
import { oneSampleT } from '../../../src/core/stats/one-sample-t.js'
import { medianBound } from '../../../src/core/stats/order-statistic-bound.js'
import { shiftBounds } from '../../../src/core/stats/shift-bounds.js'
import { signedRank } from '../../../src/core/stats/signed-rank.js'
import { studentTCdf, studentTQuantile, studentTSurvival } from '../../../src/core/stats/student-t.js'
import { walshAverages } from '../../../src/core/stats/walsh-averages.js'
import { walshBounds } from '../../../src/core/stats/walsh-bounds.js'

/** Continuous values, and multiples of 1/8, which tie often and stay exact under sums and powers of two. */
const continuous = fc.double({ min: -1, max: 1, noNaN: true })
const quantised = fc.integer({ min: -6, max: 6 }).map((eighths) => eighths / 8)

/** Frozen, so that a function that sorts or shifts its input fails. */
function sample(
  least: number,
  most: number,
  ...kinds: fc.Arbitrary<number>[]
): fc.Arbitrary<readonly number[]> {
  const lists = kinds.map((kind) => fc.array(kind, { minLength: least, maxLength: most }))
  return fc.oneof(...lists).map((values) => Object.freeze(values))
}

const values = (least: number, most: number) => sample(least, most, continuous, quantised)
const level = fc.constantFrom(0.001, 0.01, 0.05, 0.1)

const reversed = (list: readonly number[]) => list.toReversed()
const negated = (list: readonly number[]) => list.map((value) => -value)

describe('signed rank and its bounds', () => {
  it('p is in (0, 1] and never below the smallest attainable', () => {
    fc.assert(
      fc.property(values(1, 14), quantised, (differences, delta) => {
        const { pValue, pSmallest } = signedRank({ differences, delta })
        expect(pValue).toBeLessThanOrEqual(1)
        expect(pValue).toBeGreaterThanOrEqual(pSmallest)
      }),
    )
  })

  it('p never falls as delta rises, with ties and zeros too', () => {
    fc.assert(
      fc.property(values(1, 12), continuous, continuous, (differences, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const p = (delta: number) => signedRank({ differences, delta }).pValue
        expect(p(low)).toBeLessThanOrEqual(p(high))
      }),
    )
  })

  it('p <= alpha exactly when the lower bound is above delta, even at a Walsh average', () => {
    fc.assert(
      fc.property(values(1, 14), level, fc.nat(), continuous, (differences, alpha, pick, offset) => {
        const averages = walshAverages(differences)
        const { lower } = walshBounds(differences, alpha)
        for (const delta of [averages[pick % averages.length]!, offset]) {
          const rejects = signedRank({ differences, delta }).pValue <= alpha
          // An absent bound goes with a test that cannot reach alpha.
          expect(rejects).toBe(lower !== undefined && lower > delta)
        }
      }),
    )
  })

  it('lower <= estimate <= upper, and inverting the direction swaps them', () => {
    fc.assert(
      fc.property(values(1, 14), level, (differences, alpha) => {
        const bounds = walshBounds(differences, alpha)
        const mirrored = walshBounds(negated(differences), alpha)
        const estimate = hodgesLehmann(differences)
        expect(hodgesLehmann(negated(differences)) + estimate).toBe(0)
        expect(bounds.lower === undefined).toBe(2 ** -differences.length > alpha)
        if (bounds.lower === undefined || bounds.upper === undefined) return
        expect(bounds.lower).toBeLessThanOrEqual(estimate)
        expect(bounds.upper).toBeGreaterThanOrEqual(estimate)
        expect(mirrored.lower! + bounds.upper).toBe(0)
        expect(mirrored.upper! + bounds.lower).toBe(0)
      }),
    )
  })

  it('depends on neither order nor unit', () => {
    fc.assert(
      fc.property(sample(2, 12, quantised), quantised, (differences, delta) => {
        const p = signedRank({ differences, delta }).pValue
        expect(signedRank({ differences: reversed(differences), delta }).pValue).toBe(p)
        const scaled = differences.map((value) => value * 1024)
        expect(signedRank({ differences: scaled, delta: delta * 1024 }).pValue).toBe(p)
        expect(hodgesLehmann(scaled)).toBe(hodgesLehmann(differences) * 1024)
      }),
    )
  })
})

describe('Mann-Whitney U and its bounds', () => {
  const pair = fc.tuple(values(1, 8), values(1, 8))

  it('p is in (0, 1] and never below the smallest attainable', () => {
    fc.assert(
      fc.property(pair, ([baseline, candidate]) => {
        const { pValue, pSmallest, u } = mannWhitneyU({ baseline, candidate })
        expect(pValue).toBeLessThanOrEqual(1)
        expect(pValue).toBeGreaterThanOrEqual(pSmallest * (1 - 1e-12))
        expect(u + mannWhitneyU({ baseline: candidate, candidate: baseline }).u).toBe(
          baseline.length * candidate.length,
        )
      }),
    )
  })

  it('depends on neither order, unit nor, mirrored, direction', () => {
    fc.assert(
      fc.property(pair, ([baseline, candidate]) => {
        const { pValue } = mannWhitneyU({ baseline, candidate })
        const near = (other: { pValue: number }) => expect(other.pValue).toBeCloseTo(pValue, 12)
        near(mannWhitneyU({ baseline: reversed(baseline), candidate: reversed(candidate) }))
        near(mannWhitneyU({ baseline: baseline.map((x) => x * 64), candidate: candidate.map((x) => x * 64) }))
        near(mannWhitneyU({ baseline: negated(candidate), candidate: negated(baseline) }))
      }),
    )
  })

  it('p <= alpha exactly when the lower bound is above the shift, without ties', () => {
    fc.assert(
      fc.property(
        sample(3, 8, continuous),
        sample(3, 8, continuous),
        level,
        continuous,
        (baseline, candidate, alpha, shift) => {
          fc.pre(
            new Set([...candidate, ...baseline.map((value) => value + shift)]).size ===
              candidate.length + baseline.length,
          )
          const { lower } = shiftBounds({ baseline, candidate, alpha })
          // Sums and differences round apart within a few units of the last place.
          fc.pre(lower === undefined || Math.abs(lower - shift) > 1e-12)
          const rejects = mannWhitneyU({ baseline, candidate, shift }).pValue <= alpha
          expect(rejects).toBe(lower !== undefined && lower > shift)
        },
      ),
    )
  })

  it('lower <= estimate <= upper', () => {
    fc.assert(
      fc.property(pair, level, ([baseline, candidate], alpha) => {
        const { lower, upper } = shiftBounds({ baseline, candidate, alpha })
        const estimate = hodgesLehmannShift({ baseline, candidate })
        if (lower !== undefined) expect(lower).toBeLessThanOrEqual(estimate)
        if (upper !== undefined) expect(upper).toBeGreaterThanOrEqual(estimate)
      }),
    )
  })
})

describe('t-type tests', () => {
  it('p <= alpha exactly when the lower bound is above delta, p rises with delta, bounds are ordered', () => {
    fc.assert(
      fc.property(values(2, 10), continuous, level, (differences, delta, alpha) => {
        const test = (at: number) => oneSampleT({ values: differences, delta: at, alpha })
        const { pValue, lower, upper, estimate } = test(delta)
        expect(pValue).toBeGreaterThan(0)
        expect(pValue).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(estimate)
        expect(upper).toBeGreaterThanOrEqual(estimate)
        expect(test(delta + 0.25).pValue).toBeGreaterThanOrEqual(pValue)
        // At the bound itself p and alpha differ by rounding only.
        if (Math.abs(lower - delta) > 1e-9) expect(pValue <= alpha).toBe(lower > delta)
      }),
    )
  })

  it('inverting the direction mirrors the bounds', () => {
    fc.assert(
      fc.property(values(2, 10), level, (differences, alpha) => {
        const straight = oneSampleT({ values: differences, delta: 0, alpha })
        const mirrored = oneSampleT({ values: negated(differences), delta: 0, alpha })
        // Without any variance either side is certain, and p has no mirror.
        if (straight.standardError < 1e-12) return
        expect(mirrored.lower).toBeCloseTo(-straight.upper, 12)
        expect(mirrored.pValue).toBeCloseTo(1 - straight.pValue, 12)
      }),
    )
  })

  it('the quantile inverts the distribution', () => {
    const p = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
    fc.assert(
      fc.property(p, fc.double({ min: 0.5, max: 400, noNaN: true }), (probability, df) => {
        const t = studentTQuantile(probability, df)
        expect(Math.abs(studentTCdf(t, df) / probability - 1)).toBeLessThan(1e-10)
        expect(studentTSurvival(-t, df)).toBeCloseTo(studentTCdf(t, df), 14)
      }),
    )
  })
})

describe('families and medians', () => {
  it('adjusting never lowers a p, keeps its order and exceeds 1 nowhere; Holm is the stricter', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
        const [adjusted, q] = [holm(Object.freeze(pValues) as number[]), benjaminiHochberg(pValues)]
        expect(adjusted.length).toBe(pValues.length)
        pValues.forEach((p, index) => {
          expect(q[index]).toBeGreaterThanOrEqual(p)
          expect(adjusted[index]).toBeGreaterThanOrEqual(q[index]! * (1 - 1e-12))
          expect(adjusted[index]).toBeLessThanOrEqual(1)
          pValues.forEach((other, at) => {
            if (p < other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[at]!)
          })
        })
      }),
    )
  })

  it('the lower bound of a median is at most the upper one', () => {
    fc.assert(
      fc.property(values(2, 30), level, (rounds, alpha) => {
        const lower = medianBound(rounds, { alpha, side: 'lower' })
        expect(lower).toBeLessThanOrEqual(medianBound(rounds, { alpha, side: 'upper' }))
      }),
    )
  })
})
