import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changePoints } from '../../../bench/accuracy/peers/energy-segments.mjs'
import { type Past, peerRules } from '../../../bench/accuracy/peers.mjs'
import { mannWhitneyU } from '../../../src/core/stats/mann-whitney-u.js'
import { normalQuantile } from '../../../src/core/stats/normal.js'
import { studentTSurvival } from '../../../src/core/stats/student-t.js'

const RULES = peerRules({ mannWhitneyU, normalQuantile, studentTSurvival })

/** Mean 100, sample deviation 2, quartiles 98.75, 100, 101.25 (numpy 2.2.0). */
const EIGHT = [98, 101, 100, 103, 99, 102, 97, 100]

function rule(name: string) {
  const found = RULES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no rule ${name}`)
  return found
}

function score(name: string, past: Omit<Past, 'direction'> & Partial<Past>, candidate: number) {
  return rule(name)
    .judge({ direction: 'lower', ...past })
    .score(candidate)
}

function cut(name: string, label: string) {
  return rule(name).published.find((setting) => setting.label === label)!.cut
}

describe('rules against the last value', () => {
  it('github-action-benchmark: the ratio, turned round where larger is better, alarms strictly above 200 %', () => {
    expect(score('ratio to the last value', { values: [1, 50] }, 100)).toBe(2)
    expect(score('ratio to the last value', { values: [1, 50], direction: 'higher' }, 25)).toBe(2)
    expect(cut('ratio to the last value', '200 %')).toBe(2)
  })

  it('asv: the factor alone without samples', () => {
    expect(score('U test and factor', { values: [100] }, 111)).toBeCloseTo(1.11)
    expect(cut('U test and factor', '1.1')).toBe(1.1)
  })

  it('asv: silent where the samples of both runs do not differ, or are too few to', () => {
    const judge = (samples: number[]) =>
      rule('U test and factor').judge({ values: [5], direction: 'lower', samples })
    const eight = [5.1, 5.3, 5.2, 5.5, 5.6, 5.4, 5.8, 5.7]
    const slower = [6.1, 6.0, 5.9, 6.3, 5.65, 6.2, 6.4, 6.5]
    expect(judge(eight).score(6, slower)).toBe(1.2)
    expect(judge(eight).score(6, eight)).toBe(Number.NEGATIVE_INFINITY)
    expect(judge([5, 5, 5]).score(6, [6, 6, 6])).toBe(Number.NEGATIVE_INFINITY)
  })

  it('benchstat: the two-sided p of scipy.stats.mannwhitneyu(method="exact"), silent where the new run is better', () => {
    const samples = [5.1, 5.3, 5.2, 5.5, 5.6, 5.4, 5.8, 5.7]
    const slower = [6.1, 6.0, 5.9, 6.3, 5.65, 6.2, 6.4, 6.5]
    const judge = (direction: Past['direction']) =>
      rule('U test over iterations').judge({ values: [5], direction, samples })
    expect(judge('lower').score(6, slower)).toBeCloseTo(-Math.log(0.0006216006216006216), 9)
    expect(judge('higher').score(6, slower)).toBe(Number.NEGATIVE_INFINITY)
    expect(rule('U test over iterations').judge({ values: [5], direction: 'lower' }).enough).toBe(false)
  })

  it('rustc-perf: Q3 + 3 IQR of 30 earlier changes, each divided by its newer run', () => {
    // Changes alternate 1/10 and 1/11; both quartiles of the 29 are medians of 14 of them.
    const values = Array.from({ length: 31 }, (_, index) => (index % 2 === 0 ? 10 : 11))
    const spread = 1 / 10 - 1 / 11
    const change = 1 / 10 + 3 * spread
    expect(score('Q3 + k IQR of changes', { values }, 10 * (1 + change))).toBeCloseTo(3, 9)
    expect(rule('Q3 + k IQR of changes').judge({ values, direction: 'lower' }).enough).toBe(true)
    expect(rule('Q3 + k IQR of changes').judge({ values: values.slice(1), direction: 'lower' }).enough).toBe(
      false,
    )
  })
})

describe("Bencher's rules over up to 64 runs", () => {
  it('percentage of the mean', () => {
    expect(score('percentage of the mean', { values: EIGHT }, 125)).toBeCloseTo(0.25)
    expect(score('percentage of the mean', { values: EIGHT, direction: 'higher' }, 75)).toBeCloseTo(0.25)
  })

  it('z-score: distance in sample deviations; 0.98 is 2.054 (scipy.stats.norm.ppf)', () => {
    expect(score('z-score', { values: EIGHT }, 108)).toBeCloseTo(4, 12)
    expect(cut('z-score', '0.98')).toBeCloseTo(2.0537489106318225, 9)
  })

  it('prediction t: the p of scipy.stats.t.sf at 7 degrees of freedom', () => {
    expect(score('prediction t', { values: EIGHT }, 108)).toBeCloseTo(-Math.log(0.0034858274719878533), 9)
    expect(cut('prediction t', '0.99')).toBeCloseTo(-Math.log(0.01), 12)
  })

  it('IQR and delta IQR: quartiles as numpy.percentile', () => {
    expect(score('IQR', { values: EIGHT }, 105)).toBeCloseTo(2, 12)
    expect(score('delta IQR', { values: EIGHT }, 101)).toBeCloseTo(0.01 / (0.03488139 - 0.03015152), 3)
  })

  it('look back no further than 64 runs', () => {
    const values = [
      ...Array.from({ length: 50 }, () => 1e6),
      ...Array.from({ length: 64 }, (_, at) => 100 + (at % 2)),
    ]
    expect(score('z-score', { values }, 101)).toBeLessThan(2)
  })

  it.each([
    ['z-score', Number.NEGATIVE_INFINITY],
    ['prediction t', Number.NEGATIVE_INFINITY],
    ['IQR', Number.POSITIVE_INFINITY],
    ['delta IQR', Number.POSITIVE_INFINITY],
  ])('%s without any spread: %d on a slower run', (name, expected) => {
    expect(score(name, { values: [100, 100, 100, 100] }, 101)).toBe(expected)
    expect(score(name, { values: [100, 100, 100, 100] }, 100)).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('rules that read a whole series', () => {
  const golden = JSON.parse(
    readFileSync(new URL('../../fixtures/golden/otava-change-points.json', import.meta.url), 'utf8'),
  ) as { cases: { values: number[]; points: number[] }[] }

  it(`Otava: the change points of apache-otava itself in ${golden.cases.length} series`, () => {
    expect(golden.cases.filter(({ points }) => points.length > 0).length).toBeGreaterThan(20)
    for (const { values, points } of golden.cases)
      expect(changePoints(values, studentTSurvival)).toEqual(points)
  })

  it('Otava: the newest run against its level, p as otava.analysis.TTestSignificanceTester says', () => {
    const level = [
      ...[118.3849, 119.935, 121.7688, 118.8328, 119.7766, 120.2209],
      ...[120.1276, 117.5499, 120.1523, 122.7176, 116.9057, 121.7188],
    ]
    expect(score('e-divisive at the newest run', { values: level }, 126)).toBeCloseTo(
      -Math.log(0.0043475247927667465),
      9,
    )
    // A level before a step does not count.
    const stepped = [...Array.from({ length: 12 }, (_, at) => 60 + (at % 3)), ...level]
    expect(score('e-divisive at the newest run', { values: stepped }, 126)).toBeCloseTo(
      -Math.log(0.0043475247927667465),
      9,
    )
  })

  it('Perfherder: linear weights, an unweighted variance about their mean, no error of the one new run', () => {
    // Weighted mean of 10, 20, 30 with weights 1/3, 2/3, 1 is 70/3; the squares about it add up to 233.33.
    const error = Math.sqrt(((40 / 3) ** 2 + (10 / 3) ** 2 + (20 / 3) ** 2) / 2 / 3)
    expect(score('t, 12-24 back, 1 fore', { values: [10, 20, 30] }, 40)).toBeCloseTo((40 - 70 / 3) / error, 9)
    expect(score('t, 12-24 back, 1 fore', { values: [100, 100.01, 100] }, 101)).toBe(Number.NEGATIVE_INFINITY)
    expect(rule('t, 12-24 back, 1 fore').judge({ values: EIGHT, direction: 'lower' }).enough).toBe(false)
  })
})

describe('every rule', () => {
  it.each(RULES.map((one) => [one.name, one] as const))('%s: a slower run never scores lower', (_, one) => {
    const samples = EIGHT.map((value) => value / 10)
    for (const direction of ['lower', 'higher'] as const) {
      const judge = one.judge({ values: [...EIGHT, ...EIGHT, ...EIGHT, ...EIGHT], direction, samples })
      const scores = [1, 1.05, 1.1, 1.2, 1.5, 3].map((size) => {
        const factor = direction === 'lower' ? size : 1 / size
        return judge.score(
          100 * factor,
          samples.map((value) => value * factor),
        )
      })
      expect(scores.some(Number.isNaN)).toBe(false)
      expect(scores.toSorted((first, second) => (first < second ? -1 : first > second ? 1 : 0))).toEqual(
        scores,
      )
      expect(scores.at(-1)).toBeGreaterThan(one.published[0]!.cut)
    }
  })

  it('names where it was written from', () => {
    for (const one of RULES) expect(one.source).toMatch(/^https:\/\//)
  })
})
