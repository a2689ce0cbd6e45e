import { describe, expect, it } from 'vitest'
import {
  corpusFiles,
  fixtureJson,
  measurementOf,
  parseCorpus,
  parseFixture,
  parseText,
  refusal,
} from './parse-output.js'

const TICK = 'größe a/b | `tick` @user'

describe('captured results of tinybench as JSON', () => {
  it.each(['v2', 'v3', 'v4', 'v5', 'v6'])(
    '%s: every sample, whose mean is what tinybench computed',
    (version) => {
      const file = `${version}.json`
      const tasks = fixtureJson('tinybench', file) as {
        result: { mean?: number; latency?: { mean: number } }
      }[]
      const set = parseFixture('tinybench', file)
      const { values, unit } = measurementOf(set, 'sort/10000', 'time')
      const mean = (tasks[1]?.result.latency?.mean ?? tasks[1]?.result.mean ?? 0) / 1000
      expect(values).toHaveLength(12)
      expect(unit).toBe('s')
      expect(values.reduce((sum, value) => sum + value, 0) / 12 / mean).toBeCloseTo(1, 9)
      expect(measurementOf(set, TICK, 'throughput').direction).toBe('higher')
      expect(set.failures.map(({ message }) => message)).toEqual([
        '"throws" has no result: it threw an error',
      ])
    },
  )

  it('takes the mean where version 6 kept no samples, and says so once', () => {
    const set = parseFixture('tinybench', 'v6-without-samples.json')
    expect(measurementOf(set, 'sort/100', 'time').values).toEqual([2.492050000000271e-5])
    expect(measurementOf(set, 'sort/100', 'latency.p50').values).toEqual([1.6399500000005673e-5])
    expect(set.warnings).toHaveLength(1)
    expect(set.environment).toEqual({ node: '20.20.2' })
  })

  it('refuses a sample that is null at its position', () => {
    const text = '[{"name":"a","result":{"hz":1,"rme":1,"mean":1,"samples":[1,\nnull]}}]'
    expect(refusal(text).details).toMatchObject({ what: '[0].result.samples[1]: is null', line: 2 })
  })
})

describe('captured tables of tinybench', () => {
  it('reads the columns of versions 2 and 6', () => {
    const old = parseFixture('tinybench-table', 'v2.txt')
    expect(measurementOf(old, 'sort/100', 'time').values).toEqual([4.956183333332831e-5])
    expect(measurementOf(old, 'sort/100', 'throughput').values).toEqual([20176])
    const recent = parseFixture('tinybench-table', 'v6.txt')
    expect(measurementOf(recent, TICK, 'time').values[0]).toBeCloseTo(2749.1e-9, 15)
    expect(measurementOf(recent, TICK, 'latency.p50').values[0]).toBeCloseTo(776e-9, 15)
    expect(measurementOf(recent, TICK, 'throughput').values).toEqual([1076350])
  })

  it('makes a task that threw a failure', () => {
    const set = parseFixture('tinybench-table', 'v6-failing.txt')
    expect(set.failures.map(({ message }) => message)).toEqual(['"throws" threw "boom"'])
  })

  it('refuses a row whose name holds a border', () => {
    const table = "│ (index) │ Task name │ Latency avg (ns) │\n│ 0 │ 'a│b' │ '1 ± 1%' │\n"
    expect(refusal(table).details).toMatchObject({ line: 2, what: expect.stringContaining('4 cells') })
    expect(parseText(table.replace('a│b', 'a')).measurements).toHaveLength(1)
  })

  it('reads the collected table', () => {
    for (const file of corpusFiles('tinybench'))
      expect(parseCorpus('tinybench', file)?.parser).toBe('tinybench-table')
  })
})
