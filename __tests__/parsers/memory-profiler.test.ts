import { expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture } from './parse-output.js'

it('keeps the largest memory of each call of a function (memory_profiler 0.61)', () => {
  const set = parseFixture('memory-profiler', 'report.txt')
  expect(benchmarksOf(set)).toEqual(['sample.py:grow', 'sample.py:größe'])
  expect(measurementOf(set, 'sample.py:grow', 'peak-rss')).toMatchObject({
    values: [38.4 * 1024 ** 2, 54.4 * 1024 ** 2],
    unit: 'B',
  })
})
