import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median } from '../../../src/core/stats/center.js'
import { medianBeside, medianOfOthersMoved } from '../../../src/core/stats/median-of-others.js'
import { RECENCY, recencyWeights } from '../../../src/core/stats/recency-weights.js'
import { weightedMedian } from '../../../src/core/stats/weighted-median.js'
import { goldenCases } from './golden-cases.js'

const quantised = fc.integer({ min: -9, max: 9 }).map((eighths) => eighths / 8)

describe('weighted median', () => {
  interface Row {
    readonly values: number[]
    readonly weights: number[]
    readonly median: number
  }
  const weighted = (values: readonly number[], weights: readonly number[]) =>
    weightedMedian(Float64Array.from(values), Float64Array.from(weights))

  it.each(goldenCases<Row>('weighted-median'))('agrees with NumPy, case %#', (row) => {
    expect(weighted(row.values, row.weights)).toBe(row.median)
  })

  it('with equal weights is the lower median, in any order', () => {
    fc.assert(
      fc.property(fc.array(quantised, { minLength: 1, maxLength: 15 }), (values) => {
        const sorted = values.toSorted((first, second) => first - second)
        const equal = values.map(() => 2)
        const lower = sorted[Math.ceil(sorted.length / 2) - 1]
        expect(weighted(values, equal)).toBe(lower)
        expect(weighted(values.toReversed(), equal)).toBe(lower)
      }),
    )
  })

  it('does not follow wild values of less than half the weight, and refuses no weight', () => {
    expect(weighted([1, 1e9, 1e9, 1e9], [3.1, 1, 1, 1])).toBe(1)
    expect(() => weighted([], [])).toThrow(RangeError)
    expect(() => weighted([1], [0])).toThrow(RangeError)
    expect(() => weighted([Number.NaN], [1])).toThrow(RangeError)
  })
})

describe('median of the others', () => {
  it('is the median of the list without one of its values, ties and all', () => {
    fc.assert(
      fc.property(fc.array(quantised, { minLength: 2, maxLength: 12 }), fc.nat(), (values, pick) => {
        const sorted = Object.freeze(values.toSorted((first, second) => first - second))
        const own = sorted[pick % sorted.length]!
        const at = sorted.indexOf(own)
        expect(medianBeside(sorted, own)).toBe(median(sorted.toSpliced(at, 1)))
      }),
    )
  })

  it('is that of the sorted list where another value has moved', () => {
    const list = fc.array(quantised, { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), quantised, (values, pick, step, to) => {
        const own = pick % values.length
        const other = (own + 1 + (step % (values.length - 1))) % values.length
        const ascending = (numbers: readonly number[]) => numbers.toSorted((first, second) => first - second)
        const moved = medianOfOthersMoved(ascending(values), values[own]!, { from: values[other]!, to })
        expect(moved).toBe(medianBeside(ascending(values.with(other, to)), values[own]!))
      }),
    )
  })

  it('refuses a movement of values that are not in the list', () => {
    expect(() => medianOfOthersMoved([1, 2, 3], 2.5, { from: 1, to: 9 })).toThrow(RangeError)
    expect(() => medianOfOthersMoved([1, 2, 3], 2, { from: 7, to: 9 })).toThrow(RangeError)
  })
})

describe('recency weights', () => {
  it.each([1, 2, 7, 50, 400])('of %i runs fall by a constant factor into the past and sum to 1', (count) => {
    const weights = recencyWeights(count)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    for (let k = 1; k < count; k++) expect(weights[k - 1]! / weights[k]!).toBeCloseTo(RECENCY, 12)
  })

  it('refuse a count that is none', () => {
    for (const count of [0, -1, 2.5, Number.NaN]) expect(() => recencyWeights(count)).toThrow(RangeError)
  })
})
