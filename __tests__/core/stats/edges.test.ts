import { describe, expect, it } from 'vitest'
import { lagOneAutocorrelation } from '../../../src/core/stats/autocorrelation.js'
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg.js'
import {
  cautiousDeviation,
  mean,
  median,
  quantile,
  scaledMad,
  standardDeviation,
} from '../../../src/core/stats/center.js'
import { hodgesLehmann, hodgesLehmannShift } from '../../../src/core/stats/hodges-lehmann.js'
import { holm } from '../../../src/core/stats/holm.js'
import { mannKendall } from '../../../src/core/stats/mann-kendall.js'
import { mannWhitneyU } from '../../../src/core/stats/mann-whitney-u.js'
import {
  detectableShift,
  minimumDetectableEffect,
} from '../../../src/core/stats/minimum-detectable-effect.js'
import { moderatedVariance, variancePrior } from '../../../src/core/stats/moderated-variance.js'
import { oneSampleT } from '../../../src/core/stats/one-sample-t.js'
import { medianBound } from '../../../src/core/stats/order-statistic-bound.js'
import { roundsForEffect } from '../../../src/core/stats/rounds-for-effect.js'
import { shiftBounds } from '../../../src/core/stats/shift-bounds.js'
import { signedRank } from '../../../src/core/stats/signed-rank.js'
import { smallestSignedRankP, smallestUnpairedP } from '../../../src/core/stats/smallest-attainable-p.js'
import { walshBounds } from '../../../src/core/stats/walsh-bounds.js'

const HUGE = 1e308
const prior = { variance: 0.01, df: 4, source: 'default' } as const

describe('NaN, infinity and empty lists are refused, never counted as something', () => {
  it.each([NaN, Infinity, -Infinity])('%s', (odd) => {
    const values = [1, odd, 3]
    const refusals = [
      () => median(values),
      () => hodgesLehmann(values),
      () => signedRank({ differences: values, delta: 0 }),
      () => signedRank({ differences: [1, 2], delta: odd }),
      () => walshBounds(values, 0.01),
      () => mannWhitneyU({ baseline: values, candidate: [1] }),
      () => mannWhitneyU({ baseline: [1], candidate: values }),
      () => mannWhitneyU({ baseline: [1], candidate: [1], shift: odd }),
      () => shiftBounds({ baseline: values, candidate: [1], alpha: 0.01 }),
      () => oneSampleT({ values, delta: 0, alpha: 0.01 }),
      () => medianBound(values, { alpha: 0.01, side: 'lower' }),
      () => variancePrior([{ variance: odd, runs: 3 }]),
      () => moderatedVariance({ variance: odd, runs: 3 }, prior),
      () => holm([0.1, odd]),
      () => benjaminiHochberg([0.1, odd]),
      () => mannKendall(values),
      () => lagOneAutocorrelation(values),
    ]
    for (const refusal of refusals) expect(refusal).toThrow(RangeError)
    expect(() => signedRank({ differences: values, delta: 0 })).toThrow(`differences[1] is ${odd}`)
  })

  it('empty sides and levels outside (0, 1)', () => {
    expect(() => mannWhitneyU({ baseline: [], candidate: [1] })).toThrow(
      'baseline holds 0 values; expected at least 1',
    )
    expect(() => signedRank({ differences: [], delta: 0 })).toThrow(RangeError)
    expect(() => median([])).toThrow(RangeError)
    expect(() => oneSampleT({ values: [1], delta: 0, alpha: 0.01 })).toThrow('at least 2')
    expect(() => medianBound([1], { alpha: 0.01, side: 'upper' })).toThrow(RangeError)
    for (const alpha of [0, 1, -1, NaN]) expect(() => walshBounds([1, 2], alpha)).toThrow('alpha is')
    expect(holm([])).toEqual([])
    expect(benjaminiHochberg([])).toEqual([])
  })
})

describe('values near the end of the doubles do not overflow', () => {
  const huge = [HUGE, -HUGE, HUGE, 1.7e308, 1.6e308, 1.5e308, 1.4e308, 1.3e308]

  it('centers and deviations stay finite', () => {
    expect(median([HUGE, 1.5e308])).toBe(1.25e308)
    expect(mean([HUGE, HUGE, HUGE])).toBe(HUGE)
    expect(quantile([HUGE, 1.5e308, 1.7e308], 0.25)).toBe(1.25e308)
    expect(standardDeviation([HUGE, -HUGE])).toBeCloseTo(Math.SQRT2 * HUGE, -295)
    expect(scaledMad([HUGE, 1.1e308, 1.2e308])).toBeGreaterThan(0)
    expect(cautiousDeviation([HUGE, HUGE, 1.2e308])).toBeLessThan(HUGE)
    expect(hodgesLehmann(huge)).toBeLessThan(1.7e308)
  })

  it('rank tests count them', () => {
    expect(signedRank({ differences: huge, delta: 0 })).toMatchObject({ n: 8, method: 'exact' })
    expect(signedRank({ differences: [HUGE, HUGE, HUGE], delta: -HUGE }).pValue).toBe(0.125)
    expect(mannWhitneyU({ baseline: [1, 2, 3], candidate: [HUGE, 1.5e308, 1.7e308] }).pValue).toBeCloseTo(
      0.05,
      14,
    )
    expect(walshBounds(huge, 0.005).lower).toBe(-HUGE)
    expect(mannKendall([-HUGE, 0, HUGE]).tau).toBe(1)
    expect(lagOneAutocorrelation([HUGE, -HUGE, HUGE, -HUGE])).toBe(-0.75)
  })

  it('what cannot be represented is an error, not Infinity', () => {
    expect(() => hodgesLehmannShift({ baseline: [-HUGE], candidate: [HUGE] })).toThrow(
      'differences[0] is Infinity',
    )
    expect(() => moderatedVariance({ variance: Infinity, runs: 3 }, prior)).toThrow(RangeError)
  })
})

describe('zero variance and ties never switch a test off', () => {
  it('a deterministic metric that doubles is called by every test', () => {
    const doubled = Math.log(2)
    const suite = variancePrior(Array.from({ length: 12 }, () => ({ variance: 0, runs: 7 })))
    const stored = new Array<number>(7).fill(0)
    expect(suite).toEqual({ variance: 4e-4 ** 2, df: 4, source: 'suite' })
    expect(moderatedVariance({ variance: 0, runs: 7 }, suite).variance).toBeGreaterThan(0)
    expect(signedRank({ differences: new Array<number>(7).fill(doubled), delta: 0.05 }).pValue).toBe(2 ** -7)
    expect(walshBounds(new Array<number>(7).fill(doubled), 0.01)).toEqual({ lower: doubled, upper: doubled })
    expect(oneSampleT({ values: [1, 1, 1], delta: 0, alpha: 0.01 })).toMatchObject({
      lower: 1,
      upper: 1,
      pValue: Number.MIN_VALUE,
    })
    expect(mannWhitneyU({ baseline: stored, candidate: [1, 1, 1] }).pValue).toBeCloseTo(1 / 120, 14)
  })

  it('no difference at all is no evidence', () => {
    const zeros = new Array<number>(8).fill(0)
    expect(signedRank({ differences: zeros, delta: 0 })).toMatchObject({
      pValue: 1,
      statistic: 0,
      zeros: 8,
      tiedShare: 1,
    })
    expect(mannWhitneyU({ baseline: zeros, candidate: zeros })).toMatchObject({
      pValue: 1,
      pSmallest: 1,
      tiedShare: 1,
      u: 32,
    })
    expect(
      mannWhitneyU({ baseline: new Array<number>(50).fill(0), candidate: new Array<number>(50).fill(0) }),
    ).toMatchObject({ pValue: 1, method: 'normal' })
    expect(oneSampleT({ values: [0, 0], delta: 0, alpha: 0.01 }).pValue).toBe(1)
    expect(mannKendall(zeros)).toEqual({ tau: 0, pValue: 1, method: 'normal' })
    expect(lagOneAutocorrelation(zeros)).toBeUndefined()
    expect(lagOneAutocorrelation([0.1, 0.1, 0.1])).toBeUndefined()
    expect(minimumDetectableEffect({ differences: zeros, delta: Math.log(1.05), alpha: 0.01 })).toBeCloseTo(
      0.05,
      14,
    )
  })
})

describe('short histories', () => {
  it('one stored run is judged on the prior alone; each more adds a degree of freedom', () => {
    const at = (runs: number) => moderatedVariance({ variance: 0.04, runs }, prior)
    expect(at(1)).toEqual({ variance: prior.variance, df: 4 })
    expect(at(2).df).toBe(5)
    expect(at(3).df).toBe(6)
  })

  it('a suite tells its usual variance from ten series on; series of one run tell nothing', () => {
    const nine = Array.from({ length: 9 }, () => ({ variance: 1e-4, runs: 5 }))
    expect(variancePrior(nine)).toEqual({ variance: 0.1 ** 2, df: 4, source: 'default' })
    expect(variancePrior([...nine, { variance: 0, runs: 1 }]).source).toBe('default')
    const ten = variancePrior([...nine, { variance: 1e-4, runs: 5 }])
    // The median of chi-squared with 4 degrees of freedom is 3.3567.
    expect(ten.source).toBe('suite')
    expect(ten.variance).toBeCloseTo(1e-4 / (3.3567 / 4), 9)
    expect(() => moderatedVariance({ variance: 0, runs: 0 }, prior)).toThrow('runs is 0')
    expect(() => variancePrior([{ variance: -1, runs: 3 }])).toThrow('negative')
  })

  it('a test that cannot reach alpha says so', () => {
    expect(smallestUnpairedP(3, 3)).toBeCloseTo(1 / 20, 14)
    expect(smallestUnpairedP(18, 2)).toBeCloseTo(1 / 190, 14)
    expect(2 * smallestUnpairedP(5, 5)).toBeCloseTo(0.0079365, 7)
    expect(2 * smallestUnpairedP(6, 6)).toBeCloseTo(0.0021645, 7)
    expect(smallestSignedRankP(7)).toBe(1 / 128)
    expect(walshBounds([1, 2, 3, 4, 5, 6], 0.01)).toEqual({})
    expect(walshBounds([1, 2, 3, 4, 5, 6, 7], 0.01)).toEqual({ lower: 1, upper: 7 })
    expect(shiftBounds({ baseline: [1, 2, 3], candidate: [4, 5, 6], alpha: 0.01 })).toEqual({})
    // 18 + 2 values, the two largest on one side: 1 of 190 assignments, where a pooled half-split reports 0.
    const baseline = Array.from({ length: 18 }, (_, index) => index)
    expect(mannWhitneyU({ baseline, candidate: [100, 101] }).pValue).toBeCloseTo(1 / 190, 14)
  })
})

describe('planning', () => {
  it('rounds for an effect follow the formula and what the exact test needs', () => {
    const plan = { delta: Math.log(1.05), alpha: 0.01 }
    // ((2.3263 + 0.8416) 0.05 / ln(1.1 / 1.05))^2 = 11.6
    expect(roundsForEffect({ ...plan, effect: Math.log(1.1), deviation: 0.05 })).toBe(14)
    expect(roundsForEffect({ ...plan, effect: 1, deviation: 0 })).toBe(7)
    expect(roundsForEffect({ ...plan, effect: plan.delta, deviation: 0.05 })).toBeUndefined()
    expect(() => roundsForEffect({ ...plan, effect: 1, deviation: -1 })).toThrow(RangeError)
  })

  it.each([
    [5, 2.1],
    [8, 1.38],
    [10, 1.17],
    [15, 0.9],
    [20, 0.76],
    [30, 0.61],
  ])('the MDE multiplier of n = %i at alpha 0.01 is %f', (n, multiplier) => {
    const shift = detectableShift({ standardError: 1 / Math.sqrt(n), df: n - 1, delta: 0, alpha: 0.01 })
    expect(Math.abs(shift - multiplier)).toBeLessThan(0.006)
  })

  it('refuses a standard error that is no number', () => {
    expect(() => detectableShift({ standardError: NaN, df: 3, delta: 0, alpha: 0.01 })).toThrow(RangeError)
  })
})

describe('order of rounds', () => {
  it('drift shows as autocorrelation and trend, alternation as neither', () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    expect(lagOneAutocorrelation(rising)).toBeCloseTo(0.7, 12)
    expect(mannKendall(rising)).toMatchObject({ tau: 1, method: 'exact' })
    expect(mannKendall(rising).pValue).toBeCloseTo(2 / 3628800, 18)
    expect(lagOneAutocorrelation([1, -1, 1, -1, 1, -1])).toBeCloseTo(-5 / 6, 12)
    expect(lagOneAutocorrelation([1, 2])).toBeUndefined()
    expect(mannKendall([1])).toMatchObject({ tau: 0, pValue: 1 })
  })

  it('a trend with ties uses the normal approximation with tie correction', () => {
    // S = 24 and Var = (8 x 7 x 21 - 4 x 18) / 18; scipy: 2 * norm.sf(23 / sqrt(1104 / 18)).
    const result = mannKendall([1, 1, 2, 2, 3, 3, 4, 4])
    expect(result.method).toBe('normal')
    expect(result.pValue).toBeCloseTo(0.00331580440157448, 14)
  })
})
