import { describe, expect, it } from 'vitest'
import { judgeBudgets } from '../../../src/core/decide/budgets.js'
import { run, series, wobble } from './sample-run.js'

const budgets = (limit: { max?: number; min?: number }, values: readonly number[]) =>
  judgeBudgets(
    run(1, [series('GET /users', values, { metric: 'latency.p99' })]),
    [{ match: 'GET **', metric: 'latency.p99', ...limit }],
    0.01,
  )

describe('judgeBudgets', () => {
  it('judges by the median below five rounds, marked as such', () => {
    expect(budgets({ max: 0.25 }, [0.26])).toMatchObject([
      { broken: true, basis: 'median', value: 0.26, rounds: 1 },
    ])
    expect(budgets({ max: 0.25 }, [0.25])).toMatchObject([{ broken: false }])
  })

  it('needs the lower bound above the limit from five rounds on', () => {
    expect(budgets({ max: 1 }, wobble(1.001, 10))).toMatchObject([{ broken: false, basis: 'bound' }])
    expect(budgets({ max: 1 }, wobble(1.2, 10))).toMatchObject([{ broken: true, basis: 'bound' }])
  })

  it('knows lower limits', () => {
    expect(budgets({ min: 100 }, [90])).toMatchObject([{ broken: true, min: 100 }])
    expect(budgets({ min: 100 }, wobble(120, 6))).toMatchObject([{ broken: false, min: 100 }])
  })

  it('leaves other metrics and names alone', () => {
    expect(
      judgeBudgets(run(1, [series('POST /users', [9])]), [{ match: 'GET **', metric: 'time', max: 1 }], 0.01),
    ).toEqual([])
  })
})
