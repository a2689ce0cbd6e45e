import { describe, expect, it } from 'vitest'
import { benchmarksOf, fixtureJson, measurementOf, parseFixture, refusal } from './parse-output.js'

const ODD = 'fib/größe a, "b" | `x`'

describe("captured output of Haskell's criterion 1.5", () => {
  it('keeps every batch of 30 ms or more, divided by its iterations; their mean is what criterion computed', () => {
    const [, , reports] = fixtureJson('haskell-criterion', 'with-gc-stats.json') as [
      string,
      string,
      { reportAnalysis: { anMean: { estPoint: number } } }[],
    ]
    const set = parseFixture('haskell-criterion', 'with-gc-stats.json')
    const { values } = measurementOf(set, ODD, 'time')
    expect(values).toHaveLength(17)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean / (reports[1]?.reportAnalysis.anMean.estPoint ?? 0)).toBeCloseTo(1, 12)
    expect(measurementOf(set, ODD, 'allocated-bytes').unit).toBe('B')
  })

  it('leaves out what the run did not measure', () => {
    const set = parseFixture('haskell-criterion', 'without-gc-stats.json')
    expect(set.measurements.map(({ metric }) => metric)).toEqual(['time', 'cpu-time', 'cycles'])
  })

  it('reads the means of the CSV, quoted names included', () => {
    const set = parseFixture('haskell-criterion-csv', 'results.csv')
    expect(benchmarksOf(set)).toEqual(['fib/5', ODD])
    expect(measurementOf(set, 'fib/5', 'time').values).toEqual([2.942213613342861e-7])
  })

  it('refuses a mean that is no number', () => {
    const text = 'Name,Mean,MeanLB,MeanUB,Stddev,StddevLB,StddevUB\nx,NaN,1,1,1,1,1\n'
    expect(refusal(text).details).toMatchObject({ line: 2, what: 'the mean "NaN" is no number' })
  })
})

describe('tasty-bench, from its published format', () => {
  it('converts picoseconds, and keeps memory where it was measured', () => {
    const times = parseFixture('tasty-bench', 'times.csv')
    expect(benchmarksOf(times)[2]).toBe('All.quoted.say "hi", | `tick`')
    expect(measurementOf(times, 'All.Fibonacci numbers.fifth', 'time').values[0]).toBeCloseTo(48453e-12, 18)
    const memory = parseFixture('tasty-bench', 'memory.csv')
    const name = 'All.Fibonacci numbers.twentieth'
    expect(measurementOf(memory, name, 'allocated-bytes').values).toEqual([285386])
    expect(measurementOf(memory, name, 'copied-bytes').values).toEqual([40])
    expect(measurementOf(memory, name, 'peak-memory').values).toEqual([6291456])
  })

  it('refuses a row with missing fields', () => {
    const text = 'Name,Mean (ps),2*Stdev (ps),Allocated,Copied,Peak Memory\nx,1,2\n'
    expect(refusal(text).details).toMatchObject({ line: 2, what: 'this row has 3 fields' })
  })
})
