import { describe, expect, it } from 'vitest'
import { splitPlace } from '../../../src/core/trend/split-place.js'
import { bestSplit, centeredRanks } from '../../../src/core/trend/split-statistic.js'
import { splitTest } from '../../../src/core/trend/split-test.js'
import { goldenCases, relativeError } from '../stats/golden-cases.js'

interface StepCase {
  readonly name: string
  readonly values: readonly number[]
  readonly split: number
  readonly statistic: number
  readonly place: number
  readonly p: number
}

const LEVEL = { minSegment: 5, seed: 1, largest: 51 }
const cases = goldenCases<StepCase>('steps')

describe('the test of a split', () => {
  it.each(cases)('$name: split, statistic and place as computed elsewhere', (golden) => {
    const test = splitTest({ ...LEVEL, alpha: 0.001 })
    const { index, statistic } = bestSplit(centeredRanks(golden.values), test.weights(golden.values.length))
    expect(index).toBe(golden.split)
    expect(relativeError(statistic, golden.statistic)).toBeLessThan(1e-12)
    expect(splitPlace(golden.values)).toBe(golden.place)
  })

  it.each(cases)('$name: p as 40,000 shuffles give it', (golden) => {
    const { weights, pValue } = splitTest({ ...LEVEL, alpha: 0.001 })
    const ranks = centeredRanks(golden.values)
    const found = pValue(ranks, bestSplit(ranks, weights(golden.values.length)).statistic)
    // The golden p of either side of alpha is far enough from it for 2,000 or 10,000 random orders to agree.
    expect(found === undefined).toBe(golden.p > 0.001)
    if (found !== undefined) expect(found).toBeGreaterThan(0)
  })

  it('a segment too short for two sides, or of equal values, has no split', () => {
    const { weights } = splitTest({ ...LEVEL, alpha: 0.001 })
    expect(bestSplit(centeredRanks([3, 1, 2]), weights(3)).statistic).toBe(0)
    expect(bestSplit(centeredRanks(new Array<number>(30).fill(7)), weights(30)).statistic).toBe(0)
  })
})
