import { describe, expect, it } from 'vitest'
import { chiSquaredMedian } from '../../../src/core/stats/chi-squared-median.js'
import { incompleteBeta } from '../../../src/core/stats/incomplete-beta.js'
import { logBeta, logGamma } from '../../../src/core/stats/log-gamma.js'
import { normalCdf, normalQuantile, normalSurvival } from '../../../src/core/stats/normal.js'
import { studentTCdf, studentTQuantile, studentTSurvival } from '../../../src/core/stats/student-t.js'
import { goldenCases, relativeError } from './golden-cases.js'

interface Row {
  readonly [name: string]: number
}

/** Largest relative error of `actual` over the golden cases of one file. */
function worst(
  file: string,
  column: string,
  actual: (row: Row) => number,
  isCovered: (row: Row) => boolean = () => true,
): number {
  const rows = goldenCases<Row>(file).filter(isCovered)
  return Math.max(...rows.map((row) => relativeError(actual(row), row[column]!)))
}

describe('distributions agree with SciPy in relative error', () => {
  it('Student t, body and far tail, small and fractional df, within 2e-12', () => {
    const isSmall = ({ df }: Row) => df! <= 1000
    expect(worst('student-t', 'survival', ({ t, df }) => studentTSurvival(t!, df!), isSmall)).toBeLessThan(
      2e-12,
    )
    expect(worst('student-t', 'survival', ({ t, df }) => studentTCdf(-t!, df!), isSmall)).toBeLessThan(2e-12)
    expect(worst('student-t', 'cdf', ({ t, df }) => studentTCdf(t!, df!), isSmall)).toBeLessThan(1e-13)
    expect(
      worst('student-t-quantile', 'quantile', ({ p, df }) => studentTQuantile(p!, df!), isSmall),
    ).toBeLessThan(2e-12)
  })

  it('a million df within 1e-10', () => {
    expect(worst('student-t', 'survival', ({ t, df }) => studentTSurvival(t!, df!))).toBeLessThan(1e-10)
    expect(worst('student-t-quantile', 'quantile', ({ p, df }) => studentTQuantile(p!, df!))).toBeLessThan(
      1e-10,
    )
  })

  it('normal tail within 1e-13 and quantile within 1e-13', () => {
    expect(worst('normal', 'survival', ({ z }) => normalSurvival(z!))).toBeLessThan(1e-13)
    expect(worst('normal', 'survival', ({ z }) => normalCdf(-z!))).toBeLessThan(1e-13)
    expect(worst('normal-quantile', 'quantile', ({ p }) => normalQuantile(p!))).toBeLessThan(1e-13)
  })

  it('median of chi-squared within 1e-12', () => {
    expect(worst('chi-squared-median', 'median', ({ df }) => chiSquaredMedian(df!))).toBeLessThan(1e-12)
  })

  it('incomplete beta within 2e-12, log gamma and log beta within 1e-13', () => {
    expect(
      worst('incomplete-beta', 'value', ({ x, a, b }) => incompleteBeta(x!, 1 - x!, a!, b!)),
    ).toBeLessThan(2e-12)
    expect(worst('log-gamma', 'value', ({ x }) => logGamma(x!))).toBeLessThan(1e-13)
    expect(worst('log-beta', 'value', ({ a, b }) => logBeta(a!, b!))).toBeLessThan(1e-13)
  })
})

describe('distributions at their ends', () => {
  it('answers zero, infinity and the largest double', () => {
    expect(studentTSurvival(0, 3)).toBe(0.5)
    expect(studentTSurvival(Infinity, 3)).toBe(0)
    expect(studentTSurvival(-Infinity, 3)).toBe(1)
    // For one degree of freedom the tail is 1 / (pi t).
    expect(relativeError(studentTSurvival(1e300, 1), 1 / (Math.PI * 1e300))).toBeLessThan(1e-12)
    // And its body is atan(t) / pi, which SciPy 1.17 rounds to zero here.
    expect(studentTSurvival(1e-10, 1)).toBe(0.5 - Math.atan(1e-10) / Math.PI)
    expect(studentTSurvival(2, Infinity)).toBe(normalSurvival(2))
    expect(studentTQuantile(0.5, 3)).toBe(0)
    expect(studentTQuantile(0, 3)).toBe(-Infinity)
    expect(studentTQuantile(1, 3)).toBe(Infinity)
    expect(normalSurvival(Infinity)).toBe(0)
    expect(normalCdf(-40)).toBe(normalSurvival(40))
  })

  it('resolves quantiles next to one half', () => {
    // Near its center the density of t with 2 df is 1 / (2 sqrt 2).
    expect(relativeError(studentTQuantile(0.5 + 2 ** -40, 2), 2 ** -40 * 2 * Math.SQRT2)).toBeLessThan(1e-11)
  })

  it.each([NaN, -0.1, 1.1])('refuses the probability %s', (p) => {
    expect(() => studentTQuantile(p, 3)).toThrow(RangeError)
    expect(() => normalQuantile(p)).toThrow(RangeError)
  })

  it.each([NaN, 0, -1])('refuses %s degrees of freedom', (df) => {
    expect(() => studentTSurvival(1, df)).toThrow('expected a positive number')
    expect(() => studentTCdf(1, df)).toThrow(RangeError)
    expect(() => studentTQuantile(0.9, df)).toThrow(RangeError)
    expect(() => chiSquaredMedian(df)).toThrow(RangeError)
    expect(() => logGamma(df)).toThrow(RangeError)
  })
})
