import { expect, it } from 'vitest'
import { adjustForMultiplicity } from '../../../src/core/decide/adjust-for-multiplicity.js'
import { comparePairedRounds } from '../../../src/core/decide/compare-paired-rounds.js'
import { judgeSuite } from '../../../src/core/decide/judge-suite.js'
import { nothingCompared } from '../../../src/core/decide/outcome.js'
import { planText } from '../../../src/core/decide/plan-text.js'
import { paired } from './paired-samples.js'
import { comparison, policy, run, series } from './sample-run.js'

// One thing is no "1 things", in any sentence that reaches a report.

it.each([
  ['fits', '1 round of both arms, about 10 s of 20 s'],
  ['fewer', '1 of 1 round of both arms, about 10 s, because no more fit into 20 s'],
] as const)('the plan of one round, which %s', (outcome, text) => {
  expect(planText({ rounds: 1, wanted: 1, seconds: 10, timeLimit: 20, outcome })).toBe(text)
})

it('a row that too few rounds tested', () => {
  const tested = { method: 'paired-signed-rank', pValue: 0.5, pSmallest: 0.5 } as const
  const reason = (rounds: number) =>
    adjustForMultiplicity([comparison({ verdict: 'regressed', ...tested, rounds })], 0.01)[0]?.reason
  expect(reason(1)).toBe('not confirmed: 1 round is too few for 1 series tested')
  expect(reason(5)).toBe('not confirmed: 5 rounds are too few for 1 series tested')
})

it('a round that one arm has no value of', () => {
  const message = (holes: number) =>
    comparePairedRounds(
      [{ ...paired('x', [1, 2, 3], [1, 2, 3]), candidate: [[], [2], holes > 1 ? [] : [3]] }],
      {
        policy: policy(),
      },
    )[0]?.warnings[0]?.message
  expect(message(1)).toBe('1 of 3 rounds has no value of time in one arm and was left out')
  expect(message(2)).toBe('2 of 3 rounds have no value of time in one arm and were left out')
})

it('one pair, one run on a side, one stored run', () => {
  const runs = (count: number) => Array.from({ length: count }, (_, index) => run(index, [series('x', [1])]))
  const reason = (baseline: number, candidate: number, pairing: 'paired' | 'unpaired') => {
    const sides = { baseline: runs(baseline), candidate: runs(candidate) }
    return judgeSuite({ suite: 'suite', ...sides, level: 'at-base', pairing }, policy()).comparisons[0]
      ?.reason
  }
  expect(reason(2, 1, 'paired')).toBe('2 baseline runs and 1 candidate run hold it: no pairs')
  expect(reason(1, 1, 'paired')).toBe('1 pair: a ratio, no test')
  expect(reason(1, 1, 'unpaired')).toBe('1 baseline run: a ratio, no test')
  const stored = comparison({ verdict: 'inconclusive', method: 'advisory', baselineRuns: 1 })
  expect(nothingCompared('pull-request', 'suite', [stored])?.message).toMatch(/^only 1 stored run to compare/)
})
