import { describe, expect, it } from 'vitest'
import { usualDeviation } from '../../../src/core/decide/usual-deviation.js'
import type { PairedSeries } from '../../../src/core/model/paired-series.js'

const paired = (baseline: readonly number[], candidate: readonly number[]): PairedSeries => ({
  suite: 'suite',
  benchmark: 'x',
  parameters: {},
  metric: 'time',
  unit: 's',
  direction: 'lower',
  baseline: baseline.map((value) => [value]),
  candidate: candidate.map((value) => [value]),
})

describe('usualDeviation', () => {
  it('is the median over the series of the deviation of the log ratios', () => {
    const wobbling = paired([1, 1, 1, 1], [Math.exp(0.1), Math.exp(-0.1), Math.exp(0.1), Math.exp(-0.1)])
    const calm = paired([1, 2, 3], [1, 2, 3])
    expect(usualDeviation([calm])).toBe(0)
    expect(usualDeviation([wobbling])).toBeCloseTo(0.14826, 4)
    expect(usualDeviation([wobbling, calm, calm])).toBe(0)
  })

  it('knows nothing of few rounds, of one arm alone, and of values without a logarithm', () => {
    expect(
      usualDeviation([paired([1, 1], [1, 1]), paired([], [1, 1, 1]), paired([1, 0, 1], [1, 1, 1])]),
    ).toBeUndefined()
  })
})
