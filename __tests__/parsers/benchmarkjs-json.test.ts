import { describe, expect, it } from 'vitest'
import { corpusFiles, fixtureJson, measurementOf, parseCorpus, parseFixture } from './parse-output.js'

describe('captured JSON of a benchmark.js suite', () => {
  it('keeps every sample; their mean is what benchmark.js computed', () => {
    const suite = fixtureJson('benchmarkjs-json', 'results.json') as Record<
      string,
      { stats: { mean: number; sample: number[] } }
    >
    const { values } = measurementOf(parseFixture('benchmarkjs-json', 'results.json'), 'sort/10000', 'time')
    expect(values).toEqual(suite['1']?.stats.sample)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean).toBeCloseTo(suite['1']?.stats.mean ?? 0, 12)
  })

  it('makes a benchmark that threw a failure', () => {
    const set = parseFixture('benchmarkjs-json', 'failing.json')
    expect(set.failures.map(({ message }) => message)).toEqual(['"throws" threw an error'])
  })

  it.skipIf(corpusFiles('benchmarkjs').length === 0)('reads the collected suite', () => {
    expect(parseCorpus('benchmarkjs', 'gen--suite_to_json.json')?.measurements).toHaveLength(6)
  })
})
