import { describe, expect, it } from 'vitest'
import { sparkline } from '../../../src/reports/shared/sparkline.js'

describe('sparkline', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
    [[3, 3, 3], '▁▁▁'],
    [[0, 0], '▁▁'],
    // One in a thousand is noise and must not look like a cliff.
    [[1000, 1001, 1000], '▁▁▁'],
    [[1], ''],
    [[Number.NaN, 1], ''],
    [[-1.7e308, 1.7e308], '▁█'],
  ])('%j is %s', (values, expected) => {
    expect(sparkline(values)).toBe(expected)
  })

  it('shows the last values', () => {
    expect(sparkline([9, 9, 1, 2], 2)).toBe('▁█')
  })
})
