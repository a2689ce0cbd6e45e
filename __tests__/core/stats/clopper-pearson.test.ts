import { describe, expect, it } from 'vitest'
import { clopperPearson } from '../../../src/core/stats/clopper-pearson.js'

describe('clopperPearson', () => {
  // SciPy 1.17.1: scipy.stats.binomtest(successes, trials).proportion_ci(confidence, 'exact')
  it.each([
    [0, 300, 0.95, 0, 0.012220974694296421],
    [2, 300, 0.95, 0.0008083864124312155, 0.02387349757217363],
    [5, 100, 0.95, 0.016431879181728278, 0.11283491110546288],
    [100, 100, 0.95, 0.9637833073548094, 1],
    [37, 1000, 0.99, 0.02335899491136209, 0.055223679512292866],
    [1, 1, 0.9, 0.05, 1],
  ])('%i of %i at %d is what SciPy says', (successes, trials, confidence, lower, upper) => {
    const interval = clopperPearson(successes, trials, confidence)
    expect(interval[0]).toBeCloseTo(lower, 12)
    expect(interval[1]).toBeCloseTo(upper, 12)
  })

  it('knows nothing without trials and refuses more successes than trials', () => {
    expect(clopperPearson(0, 0, 0.95)).toEqual([0, 1])
    expect(() => clopperPearson(3, 2, 0.95)).toThrow(RangeError)
  })
})
