import { describe, expect, it } from 'vitest'
import {
  benchmarksOf,
  corpusFiles,
  measurementOf,
  parseCorpus,
  parseFixture,
  parseJson,
  refusal,
} from './parse-output.js'

const VERSIONS = { Julia: '1.10.4', BenchmarkTools: '1.0.0' }

describe('BenchmarkTools.jl, from its published format', () => {
  it('keeps every sample of nested groups, with memory and allocations', () => {
    const set = parseFixture('julia', 'trials.json')
    expect(benchmarksOf(set)).toEqual(['größe/sort 100', 'größe/sort/10000', 'a/b | `tick`'])
    const time = measurementOf(set, 'größe/sort 100', 'time')
    expect(time.values[1]).toBe(1.198e-6)
    expect(time.iterations).toEqual([10, 10, 10, 10])
    expect(measurementOf(set, 'größe/sort 100', 'allocated-bytes').values).toEqual([928])
    expect(measurementOf(set, 'größe/sort 100', 'allocations')).toMatchObject({
      values: [2],
      assume: 'exact',
    })
    expect(set.environment).toEqual({ julia: '1.10.4', 'benchmark-tools': '1.0.0' })
  })

  it('takes an estimate as one value and leaves ratios out, saying both', () => {
    const set = parseFixture('julia', 'estimates.json')
    expect(measurementOf(set, 'sort', 'time').values[0]).toBeCloseTo(1205.8e-9, 15)
    expect(benchmarksOf(set)).toEqual(['sort'])
    expect(set.warnings).toHaveLength(2)
  })

  it('reads a trial that was saved alone, and a key named __proto__', () => {
    const trial = ['Trial', { times: [5], gctimes: [0], memory: 0, allocs: 0 }]
    expect(benchmarksOf(parseJson([VERSIONS, [trial]]))).toEqual(['trial'])
    const text = JSON.stringify([VERSIONS, [['BenchmarkGroup', { data: { key: trial } }]]])
    expect(benchmarksOf(parseJson(JSON.parse(text.replace('"key"', '"__proto__"'))))).toEqual(['__proto__'])
  })

  it('refuses a trial without samples', () => {
    const text = JSON.stringify([VERSIONS, [['Trial', { times: [], gctimes: [] }]]])
    expect(refusal(text).details.what).toContain('is an empty array')
  })

  it('reads the collected file', () => {
    for (const file of corpusFiles('julia')) {
      const set = parseCorpus('julia', file)
      expect(set?.measurements.find(({ benchmark }) => benchmark === 'fib/20')?.values[0]).toBeCloseTo(
        31.028e-6,
        12,
      )
    }
  })
})
