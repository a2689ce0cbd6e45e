import { describe, expect, it } from 'vitest'
import { neededSlowdown } from '../../../src/core/backtest/needed-slowdown.js'
import { pairedReach, withinRun } from '../../../src/core/backtest/paired-reach.js'
import type { ReplayedComparison, TestedSeries } from '../../../src/core/backtest/replayed-point.js'
import { suggestedThreshold } from '../../../src/core/backtest/suggested-threshold.js'
import { MACHINE_EFFECT } from '../../../src/core/decide/machine-effect.js'
import type { ThresholdOutcome } from '../../../src/core/model/backtest-report.js'
import { series } from '../decide/sample-run.js'

const SIZES = [0.05, 0.1, 0.2]

function comparison(lower: number, row: Partial<ReplayedComparison['row']> = {}): ReplayedComparison {
  const lowers = SIZES.map((size) => lower + Math.log1p(size))
  return {
    row: { direction: 'lower', baseline: 1, candidate: 1, ...row } as ReplayedComparison['row'],
    candidate: row.candidate ?? 1,
    tested: { lower, lowers } as unknown as TestedSeries,
  } as ReplayedComparison
}

describe('the slowdown needed', () => {
  it.each([
    ['alarms by itself', 0.06, 0.05, 0],
    ['between two sizes', Math.log(1.05 / 1.08), 0.05, 0.08],
    ['beyond the largest', Math.log(1.05 / 1.5), 0.05, 0.5],
    ['another threshold', Math.log(1.05 / 1.08), 0.1, (1.08 / 1.05) * 1.1 - 1],
  ])('%s', (_name, lower, threshold, expected) => {
    expect(neededSlowdown(comparison(lower), SIZES, threshold)).toBeCloseTo(expected, 10)
  })

  it('reaches the floor, whichever way is worse', () => {
    expect(neededSlowdown(comparison(0.06, { floor: 0.3 }), SIZES, 0.05)).toBeCloseTo(0.3, 10)
    expect(neededSlowdown(comparison(0.06, { floor: 0.2, direction: 'higher' }), SIZES, 0.05)).toBeCloseTo(
      0.25,
      10,
    )
    expect(neededSlowdown(comparison(0.06, { floor: 2, direction: 'higher' }), SIZES, 0.05)).toBe(Infinity)
  })

  it('is not looked for in a run that was called a machine effect', () => {
    expect(neededSlowdown(comparison(0.06, { reason: MACHINE_EFFECT }), SIZES, 0.05)).toBeUndefined()
  })
})

describe('the threshold suggested', () => {
  const outcome = (threshold: number, episodes: number, mde?: number): ThresholdOutcome => ({
    ...{ threshold, episodes, alarms: episodes },
    ...(mde === undefined ? {} : { mde }),
  })

  it('is the smallest that stays quiet', () => {
    const ladder = [outcome(0.05, 9, 0.1), outcome(0.1, 4, 0.15), outcome(0.15, 1, 0.2), outcome(0.2, 0, 0.3)]
    expect(suggestedThreshold(ladder, ladder[0]!, 100)?.threshold).toBe(0.15)
    expect(suggestedThreshold(ladder, ladder[0]!, 1000)?.threshold).toBe(0.1)
  })

  it('is lower than the configured one only where that shows much smaller slowdowns', () => {
    const sharp = [outcome(0.01, 0, 0.02), outcome(0.05, 0, 0.06)]
    expect(suggestedThreshold(sharp, sharp[1]!, 100)?.threshold).toBe(0.01)
    const noisy = [outcome(0.01, 0, 0.4), outcome(0.05, 0, 0.45)]
    expect(suggestedThreshold(noisy, noisy[1]!, 100)?.threshold).toBe(0.05)
    const blind = [outcome(0.01, 0), outcome(0.05, 0)]
    expect(suggestedThreshold(blind, blind[1]!, 100)?.threshold).toBe(0.05)
  })

  it('is none where nothing stays quiet', () => {
    expect(suggestedThreshold([outcome(0.05, 9), outcome(0.5, 8)], outcome(0.05, 9), 100)).toBeUndefined()
  })
})

describe('what paired rounds would see', () => {
  const settings = { threshold: 0.05, alpha: 0.01 }

  it('is from the rounds within runs where there are some', () => {
    const rounds = withinRun(series('a', [1, 1.02, 0.98, 1.01]))!
    const samples = withinRun({ ...series('a', []), rounds: [[1, 1.2, 0.8, 1.1]] })!
    expect(rounds.basis).toBe('rounds')
    expect(samples.basis).toBe('samples')
    expect(pairedReach([samples, rounds, rounds], settings)).toMatchObject({
      basis: 'rounds',
      deviation: Math.SQRT2 * rounds.deviation,
      rounds: 12,
    })
    expect(pairedReach([samples], settings).mde).toBeGreaterThan(pairedReach([rounds], settings).mde)
  })

  it('says that it assumes where the runs hold one value, or one without a logarithm', () => {
    expect(withinRun(series('a', [1, 2]))).toBeUndefined()
    expect(withinRun(series('a', [1, 0, 2]))).toBeUndefined()
    expect(pairedReach([], settings)).toMatchObject({ basis: 'assumed', deviation: 0.03 })
  })
})
