import { describe, expect, it } from 'vitest'
import { quantile } from '../../../src/core/stats/center.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { ValueDistribution } from '../../../src/core/stats/value-distribution.js'
import { normal } from './simulate.js'

const RANKS = [0, 0.25, 0.5, 0.9, 0.99, 0.999, 1]

function logNormal(count: number, seed: number): readonly number[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => Math.exp(normal(random)))
}

function filled(values: readonly number[], limit?: number): ValueDistribution {
  const distribution = new ValueDistribution(limit)
  for (const value of values) distribution.add(value)
  return distribution
}

describe('distribution of a stream of values', () => {
  it('has the quantiles of type 7, as of the list', () => {
    const values = [...logNormal(500, 1), 3, 3, 3]
    const expected = RANKS.map((rank) => quantile(values, rank))
    expect(
      filled(values)
        .quantiles(RANKS)
        ?.every((value, index) => Math.abs(value / expected[index]! - 1) < 1e-12),
    ).toBe(true)
    expect(filled([7]).quantiles([0, 0.5, 1])).toEqual([7, 7, 7])
    expect(filled([0, 0, 10]).quantiles([0.5, 0.75])).toEqual([0, 5])
  })

  it('beyond its limit is off by at most one part in 4,096, with exact extremes, count and mean', () => {
    const values = [...logNormal(20_000, 2), 0]
    const exact = filled(values)
    const rounded = filled(values, 1000)
    expect([exact.isExact, rounded.isExact]).toEqual([true, false])
    expect([rounded.count, rounded.sum, rounded.min, rounded.max, rounded.mean]).toEqual([
      exact.count,
      exact.sum,
      exact.min,
      exact.max,
      exact.mean,
    ])
    const pairs = rounded
      .quantiles(RANKS)
      ?.map((value, index) => [value, exact.quantiles(RANKS)![index]!] as const)
    for (const [approximate, value] of pairs ?? [])
      expect(Math.abs(approximate - value)).toBeLessThanOrEqual(value / 4096)
    expect(pairs).toHaveLength(RANKS.length)
  })

  it('merges as if all values had come to one', () => {
    const [first, second] = [logNormal(300, 3), logNormal(200, 4)]
    const merged = filled(first)
    merged.merge(filled(second))
    const whole = filled([...first, ...second])
    expect(merged.quantiles(RANKS)).toEqual(whole.quantiles(RANKS))
    merged.merge(filled(logNormal(300, 5), 10))
    expect([merged.count, merged.isExact]).toEqual([800, false])
  })

  it('of nothing has nothing, and refuses what is not finite', () => {
    const empty = new ValueDistribution()
    expect([empty.mean, empty.min, empty.max, empty.quantiles([0.5])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(() => empty.add(Number.NaN)).toThrow(RangeError)
    expect(() => empty.add(Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(filled([Number.MIN_VALUE, -2.5, 1e308], 1).quantiles([0, 1])).toEqual([-2.5, 1e308])
  })
})
