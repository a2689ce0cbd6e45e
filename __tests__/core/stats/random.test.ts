import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/core/stats/random.js'

describe('seededRandom', () => {
  it('gives the same stream for the same seed, another for a neighbour, on every platform', () => {
    const stream = (seed: number) => Array.from({ length: 5 }, (_, index) => seededRandomAt(seed, index))
    expect(stream(7)).toEqual(stream(7))
    expect(stream(7)).not.toEqual(stream(8))
    expect(stream(7)).not.toEqual(stream(7 + 2 ** 40))
    expect(stream(-7)).not.toEqual(stream(7))
  })

  it('draws every integer equally often', () => {
    const random = seededRandom(1)
    const counts = new Array<number>(6).fill(0)
    for (let draw = 0; draw < 60_000; draw++) counts[random.integer(6)]!++
    // Chi-squared with 5 degrees of freedom exceeds 20.5 once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5)
    expect(random.integer(1)).toBe(0)
  })

  it('is uniform in mean and variance, below 1 and never negative', () => {
    const random = seededRandom(2)
    const values = Array.from({ length: 20_000 }, () => random.uniform())
    const mean = values.reduce((sum, value) => sum + value) / values.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01)
    expect(
      Math.abs(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length - 1 / 12),
    ).toBeLessThan(0.003)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
  })

  it('shuffles into every order equally often and leaves the input alone', () => {
    const random = seededRandom(3)
    const items = Object.freeze(['a', 'b', 'c'])
    const counts = new Map<string, number>()
    for (let draw = 0; draw < 6000; draw++) {
      const order = random.shuffle(items).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130)
    expect(random.shuffle([])).toEqual([])
  })

  it.each([NaN, 1.5, Infinity])('refuses the seed %s', (seed) => {
    expect(() => seededRandom(seed)).toThrow('expected an integer')
  })

  it.each([0, -1, 1.5, NaN, 2 ** 21 + 1])('refuses a count of %s', (count) => {
    expect(() => seededRandom(1).integer(count)).toThrow(RangeError)
  })
})

function seededRandomAt(seed: number, index: number): number {
  const random = seededRandom(seed)
  for (let skipped = 0; skipped < index; skipped++) random.uniform()
  return random.uniform()
}
