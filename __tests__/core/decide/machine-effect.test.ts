import { describe, expect, it } from 'vitest'
import { commonShift } from '../../../src/core/decide/machine-effect.js'

const limit = Math.log1p(0.05)
const moved = (effect: number, noise = 0.01) => ({ effect, noise, limit })

describe('commonShift', () => {
  it('sees five series that moved the same way beyond their noise', () => {
    expect(commonShift([0.1, 0.12, 0.09, 0.3, 0.1].map((effect) => moved(effect)))).toMatchObject({
      effect: 0.1,
      series: 5,
      share: 1,
    })
    expect(commonShift([0.1, 0.12, 0.09, 0.3, 0.1].map((effect) => moved(-effect)))).toMatchObject({
      effect: -0.1,
    })
  })

  it.each([
    ['four series', [0.2, 0.2, 0.2, 0.2].map((effect) => moved(effect))],
    ['one real regression among many', [0.7, 0, 0.001, -0.002, 0, 0].map((effect) => moved(effect))],
    ['half of the suite', [0.2, 0.2, 0.2, 0, 0, 0].map((effect) => moved(effect))],
    ['a shift within the noise', [0.1, 0.1, 0.1, 0.1, 0.1].map((effect) => moved(effect, 0.2))],
    [
      'a shift below half the threshold',
      [0.02, 0.02, 0.02, 0.02, 0.02].map((effect) => moved(effect, 0.001)),
    ],
  ])('does not see one in %s', (_, series) => {
    expect(commonShift(series)).toBeUndefined()
  })
})
