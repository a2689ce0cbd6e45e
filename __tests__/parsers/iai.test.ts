import { expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture } from './parse-output.js'

it('reads counts; instructions are exact, and the change to the run before is not kept', () => {
  const set = parseFixture('iai', 'compared.txt')
  expect(benchmarksOf(set)).toEqual(['fibonacci_5', 'fibonacci_15', 'größe'])
  expect(measurementOf(set, 'fibonacci_5', 'instructions')).toMatchObject({
    assume: 'exact',
    primary: true,
    unit: '1',
  })
  expect(measurementOf(set, 'größe', 'estimated-cycles').values).toHaveLength(1)
})

it('reports a benchmark that panics', () => {
  const [first] = parseFixture('iai', 'failing.txt').failures
  expect(first?.message).toContain("thread 'main'")
})
