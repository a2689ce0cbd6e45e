import { describe, expect, it } from 'vitest'
import { findModes } from '../../../src/core/stats/modes.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { draws, normal, rate } from './simulate.js'

describe('findModes', () => {
  const random = seededRandom(11)

  it('finds two machines where there are two, with their centers and shares', () => {
    const values = [
      ...draws(20, () => 10 + 0.1 * normal(random)),
      ...draws(10, () => 12 + 0.1 * normal(random)),
    ]
    const found = findModes(values)!
    expect(found.modes.map(({ center }) => Math.round(center))).toEqual([10, 12])
    expect(found.modes.map(({ share }) => share)).toEqual([2 / 3, 1 / 3])
    expect(found.mValue).toBeGreaterThan(2.5)
  })

  it('one outlier is no mode', () => {
    const found = findModes([...draws(23, () => 10 + 0.1 * normal(random)), 50])!
    expect(found.modes.length).toBe(1)
    expect(found.modes[0]!.center).toBeCloseTo(10, 0)
  })

  it('takes one mode for two in at most 5 % of normal samples of 24', () => {
    expect(rate(300, () => findModes(draws(24, () => normal(random)))!.modes.length > 1)).toBeLessThan(0.05)
  })

  it('does not depend on the unit', () => {
    const values = [
      ...draws(15, () => 1 + 0.01 * normal(random)),
      ...draws(15, () => 2 + 0.01 * normal(random)),
    ]
    const scaled = findModes(values.map((value) => value * 2 ** 30))!
    const plain = findModes(values)!
    expect(scaled.mValue).toBeCloseTo(plain.mValue, 9)
    expect(scaled.modes.map(({ share }) => share)).toEqual(plain.modes.map(({ share }) => share))
  })

  it('says nothing about fewer than 12 values, nearly equal or overflowing ones', () => {
    expect(findModes(draws(11, () => normal(random)))).toBeUndefined()
    expect(findModes(new Array<number>(20).fill(3))).toBeUndefined()
    expect(
      findModes([...new Array<number>(10).fill(1e308), ...new Array<number>(10).fill(-1e308)]),
    ).toBeUndefined()
    expect(() => findModes(new Array<number>(12).fill(NaN))).toThrow(RangeError)
  })
})
