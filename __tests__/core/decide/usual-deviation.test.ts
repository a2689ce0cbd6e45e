import { describe, expect, it } from 'vitest'
import { usualDeviation } from '../../../src/core/decide/usual-deviation.js'
import { paired } from './paired-samples.js'

describe('usualDeviation', () => {
  it('is the median over the series of the deviation of the log ratios', () => {
    const wobbling = paired('x', [1, 1, 1, 1], [Math.exp(0.1), Math.exp(-0.1), Math.exp(0.1), Math.exp(-0.1)])
    const calm = paired('x', [1, 2, 3], [1, 2, 3])
    expect(usualDeviation([calm])).toBe(0)
    expect(usualDeviation([wobbling])).toBeCloseTo(0.14826, 4)
    expect(usualDeviation([wobbling, calm, calm])).toBe(0)
  })

  it('knows nothing of few rounds, of one arm alone, and of values without a logarithm', () => {
    expect(
      usualDeviation([
        paired('x', [1, 1], [1, 1]),
        paired('x', [], [1, 1, 1]),
        paired('x', [1, 0, 1], [1, 1, 1]),
      ]),
    ).toBeUndefined()
  })
})
