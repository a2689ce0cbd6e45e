import { describe, expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, refusal } from './parse-output.js'

describe('core_bench, from its published format', () => {
  it('reads time and words with their prefixes; empty cells are absent', () => {
    const set = parseFixture('core-bench', 'table.txt')
    expect(benchmarksOf(set)).toEqual(['[codec.ml:] größe a/b', '[codec.ml:] encode:1000', 'sort `tick`'])
    expect(measurementOf(set, '[codec.ml:] encode:1000', 'time').values[0]).toBeCloseTo(4257.36e-6, 12)
    expect(measurementOf(set, '[codec.ml:] encode:1000', 'minor-words').values).toEqual([23060])
    expect(measurementOf(set, 'sort `tick`', 'minor-words').values).toEqual([1050000])
    expect(measurementOf(set, 'sort `tick`', 'promoted-words').values).toEqual([100850])
    const first = set.measurements.filter(({ benchmark }) => benchmark === '[codec.ml:] größe a/b')
    expect(first.map(({ metric }) => metric)).toEqual(['time'])
  })

  it('refuses a cell that is no number', () => {
    const text = '│ Name │ Time/Run │\n│ x │ soon │\n'
    expect(refusal(text).details).toMatchObject({ line: 2, what: '"soon" is no time' })
  })
})
