import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

describe('captured text of timeit and %timeit', () => {
  it('keeps every repetition of -v, divided by the loops; their least is what timeit printed', () => {
    const set = parseFixture('timeit', 'verbose.txt')
    const first = measurementOf(set, 'timeit', 'time')
    expect(first.values).toEqual([0.001015, 0.001605, 0.001155, 0.0024, 0.001415])
    expect(first.iterations).toEqual([20, 20, 20, 20, 20])
    // timeit printed 1.02 msec for 20.3 msec of twenty loops, and 52.9 usec for 265 msec of five thousand.
    expect(Math.min(...first.values)).toBeCloseTo(1.015e-3, 9)
    expect(Math.min(...measurementOf(set, 'timeit #3', 'time').values)).toBeCloseTo(52.9e-6, 6)
  })

  it('takes the best where nothing else is printed, and says so', () => {
    const set = parseFixture('timeit', 'best.txt')
    expect(measurementOf(set, 'timeit', 'time').values).toEqual([0.00135])
    expect(measurementOf(set, 'timeit #2', 'time').values).toEqual([4.92e-4])
    expect(set.warnings).toHaveLength(1)
  })

  it('takes the mean of %timeit', () => {
    const set = parseFixture('timeit', 'ipython.txt')
    expect(measurementOf(set, 'timeit', 'time')).toMatchObject({ values: [5.98e-5], iterations: [100] })
    expect(measurementOf(set, 'timeit #2', 'time').iterations).toEqual([10000])
  })

  it('makes a statement that raised one failure', () => {
    const set = parseFixture('timeit', 'failing.txt')
    expect(set.failures).toEqual([
      { message: 'the statement raised an exception', file: 'failing.txt', line: 12 },
    ])
  })

  it('reads the raw times of Python 2, and warns where the result behind them is missing', () => {
    const old = parseText('raw times: 0.244 0.246 0.25\n10 loops, best of 3: 24.4 msec per loop\n')
    expect(measurementOf(old, 'timeit', 'time').values.map((value) => value.toFixed(12))).toEqual([
      '0.024400000000',
      '0.024600000000',
      '0.025000000000',
    ])
    const cut = parseText('1 loop, best of 1: 2 sec per loop\nraw times: 1 sec, 2 sec\n')
    expect(cut.warnings.map(({ message }) => message)).toContain(
      'the result that follows raw times is missing: the output is cut',
    )
  })
})
