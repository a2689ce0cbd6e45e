import { expect, it } from 'vitest'
import { corpusFiles, measurementOf, parseCorpus, parseFixture } from './parse-output.js'

it('reads repetitions, sizes and scores of version 2, and a failed execution', () => {
  const set = parseFixture('lnt', 'version-2.json')
  const queens = 'SingleSource/Benchmarks/Stanford/Queens (-O2)'
  expect(measurementOf(set, queens, 'time')).toMatchObject({ values: [1.25, 1.1875, 1.3125], primary: true })
  expect(measurementOf(set, queens, 'compile-time').values).toEqual([0.3125])
  expect(measurementOf(set, queens, 'size')).toMatchObject({ values: [16384], assume: 'exact' })
  expect(measurementOf(set, 'MultiSource/größe | a b', 'score')).toMatchObject({ direction: 'higher' })
  expect(set.failures.map(({ message }) => message)).toEqual(['"SingleSource/Broken": execution failed'])
})

it('reads names of version 1 as benchmark and metric', () => {
  const set = parseFixture('lnt', 'version-1.json')
  expect(measurementOf(set, 'Stanford/Queens', 'time').values).toEqual([1.25, 1.1875])
  expect(measurementOf(set, 'Stanford/Queens', 'size').values).toEqual([16384])
  expect(set.failures.map(({ message }) => message)).toEqual(['"Stanford/Broken": exec failed'])
})

it('reads the collected reports', () => {
  for (const file of corpusFiles('lnt')) expect(parseCorpus('lnt', file)?.parser).toBe('lnt')
})
