import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEffectGrid } from '../../../src/core/backtest/effect-grid.js'
import { createPowerTally, percentOf } from '../../../src/core/backtest/power-tally.js'
import { createScoreTally } from '../../../src/core/backtest/score-tally.js'

describe('score tally', () => {
  it('finds a cut with at most the share asked for above it, and hardly less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e30, max: 1e30 }), { minLength: 1, maxLength: 300 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (scores, share) => {
          const tally = createScoreTally()
          for (const score of scores) tally.add(score)
          const cut = tally.cutFor(share)
          expect(tally.count).toBe(scores.length)
          expect(tally.above(cut)).toBeLessThanOrEqual(share * scores.length)
          const lowered = cut - Math.max(1e-30, Math.abs(cut) * 0.005)
          const below = scores.filter((score) => score > lowered).length
          if (cut > -1e38) expect(below).toBeGreaterThan(Math.floor(share * scores.length))
        },
      ),
    )
  })

  it('counts like a sorted list', () => {
    const tally = createScoreTally()
    for (const score of [-Infinity, -Infinity, 0, 0.5, 1, 2, 3, 4, 5, Infinity]) tally.add(score)
    expect(tally.above(2.5)).toBe(4)
    expect(tally.above(-1)).toBe(8)
    const cut = tally.cutFor(0.2)
    expect(cut).toBeGreaterThanOrEqual(4)
    expect(cut).toBeLessThan(4.02)
  })

  it('says that no cut is needed where nothing leans', () => {
    const tally = createScoreTally()
    for (let count = 0; count < 100; count++) tally.add(Number.NEGATIVE_INFINITY)
    expect(tally.cutFor(0.01)).toBeLessThan(-1e38)
    expect(tally.above(tally.cutFor(0.01))).toBe(0)
  })
})

describe('effect grid', () => {
  it('gives quantiles within 6 % of the sorted ones', () => {
    const grid = createEffectGrid()
    const sizes = Array.from({ length: 200 }, (_, index) => 0.002 * 1.04 ** index).filter((size) => size < 9)
    for (const size of sizes) grid.add(size)
    for (const share of [0.1, 0.5, 0.8, 0.95]) {
      const exact = sizes[Math.ceil(share * sizes.length) - 1]!
      expect(grid.quantile(share)).toBeGreaterThanOrEqual(exact)
      expect(grid.quantile(share)).toBeLessThan(exact * 1.06)
    }
  })

  it('keeps nothing needed and never found apart', () => {
    const grid = createEffectGrid()
    for (const size of [0, 0, 1e-9, 0.5, Number.POSITIVE_INFINITY]) grid.add(size)
    expect(grid.quantile(0.4)).toBe(0)
    expect(grid.quantile(0.6)).toBeGreaterThan(0)
    expect(grid.quantile(1)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('power tally', () => {
  it('names sizes in per cent and shares what was found', () => {
    const tally = createPowerTally([0.07, 0.125, 1])
    tally.add([false, true, true])
    tally.add([false, false, true])
    expect(tally.power()).toEqual({ '7': 0, '12.5': 0.5, '100': 1 })
    expect(percentOf(0.07)).toBe('7')
  })
})
