import { describe, expect, it } from 'vitest'
import { noiseFloorKey, noiseFloors } from '../../../src/core/decide/noise-floor.js'
import { seriesSettings } from '../../../src/core/decide/series-settings.js'
import { comparison, policy, series } from './sample-run.js'

const row = (effect: number) => comparison({ verdict: 'inconclusive', effect, scale: 'log' })

describe('noiseFloors', () => {
  it('takes quantiles of the size of the effects, whatever their sign', () => {
    const trials = Array.from({ length: 21 }, (_, index) => [row((index % 2 === 0 ? 1 : -1) * (index / 100))])
    const [floor] = noiseFloors(trials)
    expect(floor).toMatchObject({ suite: 'suite', benchmark: 'x', metric: 'time', trials: 21 })
    expect(floor!.median).toBeCloseTo(Math.expm1(0.1), 12)
    expect(floor!.p95).toBeCloseTo(Math.expm1(0.19), 12)
  })

  it('raises a threshold and never lowers one', () => {
    const identity = { benchmark: 'x', parameters: {}, metric: 'time' }
    const withFloor = (floor: number) => ({
      ...policy(),
      noiseFloors: new Map([[noiseFloorKey('suite', identity), floor]]),
    })
    const settings = (floor: number) =>
      seriesSettings(withFloor(floor), { ...series('x', [1]), suite: 'suite' })
    expect(settings(0.12).threshold).toBe(0.12)
    expect(settings(0.01).threshold).toBe(0.05)
    expect(seriesSettings(withFloor(0.5), series('x', [1])).threshold).toBe(0.05)
  })
})
