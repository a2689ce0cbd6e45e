import { expect, it } from 'vitest'
import { suitesWithoutGate } from '../../../src/core/decide/suites-without-gate.js'
import type { Policy } from '../../../src/core/model/policy.js'
import { policy, run, series } from './sample-run.js'

const { primary: _, ...reported } = series('x', [1], { metric: 'calls', unit: '1' })
const others = ['dr', 'dw', 'bc'].map((metric) => ({ ...reported, metric }))

function messages(list: readonly (typeof reported)[], rest: Partial<Policy> = {}): readonly string[] {
  return suitesWithoutGate([run(1, list)], policy({}, rest)).map(({ message }) => message)
}

it('names the suite of which nothing gates, what it measures, and the way out', () => {
  expect(messages([reported])).toEqual([
    'suite suite gates nothing: what it measures is only reported (calls); a rule with `gate: true` makes a metric gate',
  ])
  expect(messages([reported, ...others, { ...reported, benchmark: 'y' }])[0]).toContain(
    '(calls, dr, dw and 1 more)',
  )
})

it('is silent where one series gates, or somebody decided that none does', () => {
  expect(messages([reported, series('x', [1])])).toEqual([])
  expect(messages([{ ...reported, assume: 'exact' }])).toEqual([])
  expect(messages([])).toEqual([])
  expect(messages([reported], { rules: [{ match: 'x', gate: true }] })).toEqual([])
  expect(messages([reported], { rules: [{ match: 'x', gate: false }] })).toEqual([])
  expect(messages([reported], { budgets: [{ match: '*', metric: 'calls', max: 5 }] })).toEqual([])
  expect(messages([reported], { rules: [{ match: 'x', threshold: 0.1 }] })).toHaveLength(1)
})

it('says it once for several runs of a suite, by the last', () => {
  const of = (suite: string, list: readonly (typeof reported)[]) => run(1, list, { suite })
  const both = [of('one', [reported]), of('two', [reported]), of('one', [series('x', [1])])]
  expect(suitesWithoutGate(both, policy()).map(({ message }) => message.slice(0, 9))).toEqual(['suite two'])
})
