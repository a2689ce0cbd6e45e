import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg.js'
import { hodgesLehmann, hodgesLehmannShift } from '../../../src/core/stats/hodges-lehmann.js'
import { holm } from '../../../src/core/stats/holm.js'
import { mannKendall } from '../../../src/core/stats/mann-kendall.js'
import { mannWhitneyU } from '../../../src/core/stats/mann-whitney-u.js'
import { minimumDetectableEffect } from '../../../src/core/stats/minimum-detectable-effect.js'
import { oneSampleT } from '../../../src/core/stats/one-sample-t.js'
import { medianBound } from '../../../src/core/stats/order-statistic-bound.js'
import { shiftBounds } from '../../../src/core/stats/shift-bounds.js'
import { signedRank } from '../../../src/core/stats/signed-rank.js'
import { theilSen } from '../../../src/core/stats/theil-sen.js'
import { walshBounds } from '../../../src/core/stats/walsh-bounds.js'
import { goldenCases, relativeError } from './golden-cases.js'

/** Exact p-values are sums of positive terms: a dozen digits survive. */
const EXACT = 1e-12

/** Estimates and bounds are one sum or difference of two inputs. */
const ROUNDING = 1e-13

interface TwoSamples {
  readonly baseline: number[]
  readonly candidate: number[]
  readonly u: number
  readonly pValue: number
  readonly pSmallest?: number
}

interface Paired {
  readonly differences: number[]
  readonly delta: number
  readonly statistic?: number
  readonly pValue: number
}

interface Bounds {
  readonly alpha: number
  readonly estimate: number
  readonly lower?: number
  readonly upper?: number
}

function expectBounds(actual: { lower?: number; upper?: number }, expected: Bounds): void {
  expect(Object.keys(actual).length).toBe(expected.lower === undefined ? 0 : 2)
  if (expected.lower === undefined) return
  expect(Math.abs(actual.lower! - expected.lower)).toBeLessThan(ROUNDING)
  expect(Math.abs(actual.upper! - expected.upper!)).toBeLessThan(ROUNDING)
}

describe('Mann-Whitney U', () => {
  it.each(goldenCases<TwoSamples>('mann-whitney-exact'))('exact p without ties, case %#', (row) => {
    const result = mannWhitneyU(row)
    expect(result.method === 'exact' || row.baseline.length + row.candidate.length > 60).toBe(true)
    expect(result.u).toBe(row.u)
    expect(relativeError(result.pValue, row.pValue)).toBeLessThan(EXACT)
    expect(result.tiedShare).toBe(0)
  })

  it.each(goldenCases<TwoSamples>('mann-whitney-ties'))('exact conditional p with ties, case %#', (row) => {
    const result = mannWhitneyU(row)
    expect(result.method).toBe('exact')
    expect(result.u).toBe(row.u)
    expect(relativeError(result.pValue, row.pValue)).toBeLessThan(EXACT)
    expect(relativeError(result.pSmallest, row.pSmallest!)).toBeLessThan(EXACT)
    expect(result.tiedShare).toBeGreaterThan(0)
  })

  it.each(goldenCases<TwoSamples>('mann-whitney-normal'))(
    'normal p with ties above 60 values, case %#',
    (row) => {
      const result = mannWhitneyU(row)
      expect(result.method).toBe('normal')
      expect(result.u).toBe(row.u)
      expect(relativeError(result.pValue, row.pValue)).toBeLessThan(EXACT)
    },
  )

  it.each(goldenCases<Bounds & TwoSamples>('shift-bounds'))('shift and its bounds, case %#', (row) => {
    expect(Math.abs(hodgesLehmannShift(row) - row.estimate)).toBeLessThan(ROUNDING)
    expectBounds(shiftBounds(row), row)
  })
})

describe('signed rank', () => {
  it.each(goldenCases<Paired>('signed-rank-exact'))('exact p, case %#', (row) => {
    const result = signedRank(row)
    expect(result.statistic).toBe(row.statistic)
    expect(relativeError(result.pValue, row.pValue)).toBeLessThan(EXACT)
    expect(result).toMatchObject({
      n: row.differences.length,
      pSmallest: 2 ** -row.differences.length,
      zeros: 0,
    })
  })

  it.each(goldenCases<Paired>('signed-rank-ties'))(
    'exact conditional p with ties and zeros, case %#',
    (row) => {
      expect(relativeError(signedRank(row).pValue, row.pValue)).toBeLessThan(EXACT)
    },
  )

  it.each(goldenCases<Bounds & Paired>('walsh-bounds'))('Hodges-Lehmann and bounds, case %#', (row) => {
    expect(Math.abs(hodgesLehmann(row.differences) - row.estimate)).toBeLessThan(ROUNDING)
    expectBounds(walshBounds(row.differences, row.alpha), row)
  })
})

describe('adjusted p-values', () => {
  it.each(goldenCases<{ pValues: number[]; holm: number[]; benjaminiHochberg: number[] }>('multiplicity'))(
    'Holm and Benjamini-Hochberg, case %#',
    (row) => {
      holm(row.pValues).forEach((p, index) => {
        expect(relativeError(p, row.holm[index]!)).toBeLessThan(ROUNDING)
      })
      benjaminiHochberg(row.pValues).forEach((q, index) => {
        expect(relativeError(q, row.benjaminiHochberg[index]!)).toBeLessThan(ROUNDING)
      })
    },
  )
})

interface TCase {
  readonly delta: number
  readonly alpha: number
  readonly pValue: number
  readonly lower: number
  readonly upper: number
  readonly minimumDetectableEffect: number
}

describe('t-type tests and MDE, relative error below 1e-11', () => {
  it.each(goldenCases<TCase & { values: number[] }>('one-sample-t'))('one-sample t, case %#', (row) => {
    const result = oneSampleT(row)
    for (const name of ['pValue', 'lower', 'upper'] as const) {
      expect(relativeError(result[name], row[name])).toBeLessThan(1e-11)
    }
    const mde = minimumDetectableEffect({ ...row, differences: row.values })
    expect(relativeError(mde, row.minimumDetectableEffect)).toBeLessThan(1e-11)
  })
})

describe('sequences and order statistics', () => {
  it.each(goldenCases<{ values: number[]; tau: number; pValue: number }>('mann-kendall'))(
    'trend, case %#',
    (row) => {
      const result = mannKendall(row.values)
      expect(relativeError(result.tau, row.tau)).toBeLessThan(ROUNDING)
      expect(relativeError(result.pValue, row.pValue)).toBeLessThan(EXACT)
    },
  )

  it.each(goldenCases<{ n: number; alpha: number; rank: number }>('order-statistic-rank'))(
    'bound of a median of $n values at $alpha',
    ({ n, alpha, rank }) => {
      const values = Array.from({ length: n }, (_, index) => index + 1)
      const [lower, upper] = (['lower', 'upper'] as const).map((side) => medianBound(values, { alpha, side }))
      if (rank > 0) expect([lower, upper]).toEqual([rank, n + 1 - rank])
      else expect(lower).toBe(oneSampleT({ values, delta: 0, alpha }).lower)
    },
  )
})

describe('Theil-Sen', () => {
  interface Line {
    readonly times: number[]
    readonly values: number[]
    readonly slope: number
    readonly intercept: number
  }
  it.each(goldenCases<Line>('theil-sen'))('slope and intercept, case %#', (row) => {
    const { slope, intercept } = theilSen(row)
    expect(relativeError(slope, row.slope)).toBeLessThan(EXACT)
    expect(Math.abs(intercept - row.intercept)).toBeLessThan(ROUNDING * 1000)
  })
  it('refuses what has no slope', () => {
    expect(() => theilSen({ times: [1, 1], values: [1, 2] })).toThrow('all times are equal')
    expect(() => theilSen({ times: [1], values: [1] })).toThrow(RangeError)
    expect(() => theilSen({ times: [1, 2], values: [1] })).toThrow(RangeError)
    expect(() => theilSen({ times: [1, 2], values: [1, Number.NaN] })).toThrow('values[1] is NaN')
  })
})
