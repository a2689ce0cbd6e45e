import { expect, it } from 'vitest'
import { roundValues, runValue } from '../../../src/core/decide/collapse.js'

const rounds = [
  [0, 0, 0.6],
  [0, 0, 0],
]

it('an error rate is a mean: a median would hide failures of fewer than half', () => {
  expect(roundValues({ metric: 'error-rate', rounds })).toEqual([expect.closeTo(0.2, 12), 0])
  expect(runValue({ metric: 'error-rate', rounds })).toBeCloseTo(0.1, 12)
})

it('percentiles and custom metrics are the median, maxima the maximum of a round', () => {
  expect(roundValues({ metric: 'latency.p99', rounds: [[1, 9, 2]] })).toEqual([2])
  expect(runValue({ metric: 'latency.p99', rounds: [[1], [2], [60]] })).toBe(2)
  expect(roundValues({ metric: 'latency.max', rounds: [[1, 9, 2]] })).toEqual([9])
  expect(roundValues({ metric: 'widgets', rounds: [[1, 9, 2]] })).toEqual([2])
})
