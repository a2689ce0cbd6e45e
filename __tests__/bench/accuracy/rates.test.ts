import { describe, expect, it } from 'vitest'
import { alarmRate, macro, runRate, settingFor, settingsFor } from '../../../bench/accuracy/rates.mjs'

const { POSITIVE_INFINITY: HIGH, NEGATIVE_INFINITY: SILENT } = Number

describe('equal alarm rates', () => {
  it('weighs repositories, not comparisons', () => {
    const small = [5, 1]
    const large = Array.from({ length: 100 }, (_, index) => index / 100)
    // 5 is half of one repository of two: a quarter of all.
    expect(settingFor([small, large], 0.25)).toEqual({ cut: 1, share: 0 })
    const setting = settingFor([small, large], 0.3)
    expect(macro([alarmRate(small, setting), alarmRate(large, setting)])).toBeCloseTo(0.3, 12)
  })

  it('lets a coin decide between equal scores, infinite ones too', () => {
    const scores = [HIGH, HIGH, HIGH, HIGH, 1, 0, 0, 0, 0, SILENT]
    const setting = settingFor([scores], 0.1)
    expect(setting).toEqual({ cut: HIGH, share: 0.25 })
    expect(alarmRate(scores, setting)).toBeCloseTo(0.1, 12)
    expect(alarmRate([HIGH, HIGH], setting)).toBeCloseTo(0.25, 12)
  })

  it('never makes silence an alarm: a rule that seldom speaks stays below the rate asked for', () => {
    const scores = [3, SILENT, SILENT, SILENT]
    const setting = settingFor([scores], 0.5)
    expect(alarmRate(scores, setting)).toBe(0.25)
  })

  it('the same for many rates at once as for each', () => {
    const repositories = [
      [3, 1, 2, 2, 7],
      [2, 2, 9],
    ]
    const targets = [0.05, 0.1, 0.3, 0.9]
    expect(settingsFor(repositories, targets)).toEqual(
      targets.map((target) => settingFor(repositories, target)),
    )
  })
})

describe('rates per run', () => {
  it('counts runs with at least one alarm, or with as many as asked', () => {
    const runOf = [0, 0, 1, 1, 2]
    expect(runRate([1, 0, 0, 0, 1], runOf)).toBeCloseTo(2 / 3)
    expect(runRate([1, 0, 0, 0, 1], runOf, (rows) => rows)).toBeCloseTo(1 / 3)
  })

  it('of no repository there is no rate', () => {
    expect(macro([])).toBeUndefined()
  })
})
