import { describe, expect, it } from 'vitest'
import { pairSeries } from '../../../src/app/paired/pair-series.js'
import type { Measurement } from '../../../src/core/model/measurement.js'

const measured = (benchmark: string, value: number, metric = 'time'): Measurement => ({
  benchmark,
  parameters: {},
  metric,
  unit: 's',
  direction: 'lower',
  values: [value],
})

describe('pairSeries', () => {
  it('joins both arms round by round', () => {
    const rounds = [1, 2].map((round) => ({
      baseline: [measured('x', round)],
      candidate: [measured('x', round * 10)],
    }))
    expect(pairSeries('suite', rounds, {})).toMatchObject([
      { suite: 'suite', benchmark: 'x', baseline: [[1], [2]], candidate: [[10], [20]] },
    ])
  })

  it('leaves the arm empty that lacks a series, and knows a renamed one in both', () => {
    const rounds = [
      { baseline: [measured('before', 1)], candidate: [measured('after', 2), measured('fresh', 3)] },
    ]
    expect(pairSeries('suite', rounds, { before: 'after' })).toMatchObject([
      { benchmark: 'after', baseline: [[1]], candidate: [[2]] },
      { benchmark: 'fresh', baseline: [], candidate: [[3]] },
    ])
  })

  it('keeps what is known of a series, whichever arm has it', () => {
    const facts = { assume: 'exact', primary: true, found: true, location: { file: 'x.sql' } } as const
    const rounds = [{ baseline: [{ ...measured('x', 1), ...facts }], candidate: [] }]
    expect(pairSeries('suite', rounds, {})).toMatchObject([{ ...facts, candidate: [] }])
  })

  it('refuses a series that comes and goes within one arm', () => {
    const rounds = [
      { baseline: [measured('x', 1)], candidate: [measured('x', 1)] },
      { baseline: [], candidate: [measured('x', 1)] },
    ]
    expect(() => pairSeries('suite', rounds, {})).toThrow(
      /x \(time\) appeared in 1 of 2 rounds of the baseline/,
    )
  })

  it('keeps names like __proto__ apart from the rename table', () => {
    const rounds = [{ baseline: [measured('__proto__', 1)], candidate: [measured('__proto__', 2)] }]
    expect(pairSeries('suite', rounds, {})).toMatchObject([{ baseline: [[1]], candidate: [[2]] }])
  })
})
