import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../../../src/core/stats/random.js'
import { findSteps, nextStep } from '../../../src/core/trend/change-points.js'
import { draws, NOISES, type Noise, normal } from '../stats/simulate.js'

const RUNS = 300
const SERIES = 60

/** Steps per 1,000 runs, recorded one after the other, of series that never change. */
function falseSteps(seriesOf: (random: Random) => readonly number[]): number {
  const random = seededRandom(31)
  let steps = 0
  for (let series = 0; series < SERIES; series++) {
    steps += findSteps(seriesOf(random), { magnitude: 0 }).length
  }
  return (1000 * steps) / (SERIES * RUNS)
}

const independent = (noise: Noise) => (random: Random) => draws(RUNS, () => noise(random))

/** Each run keeps a share of what the run before deviated. */
function autoregressive(share: number) {
  return (random: Random) => {
    let last = 0
    return draws(RUNS, () => {
      last = share * last + Math.sqrt(1 - share * share) * normal(random)
      return last
    })
  }
}

describe('steps of series that never change', () => {
  // Each run is tested at 0.001, but the tests of successive runs share nearly all of their values: about one step in 2,000
  // runs. Over 18,000 runs the standard error of a rate of 0.5 is 0.17.
  it.each(Object.entries(NOISES))('%s noise: about one in 2,000 runs, whatever its shape', (_, noise) => {
    expect(falseSteps(independent(noise))).toBeLessThan(1.2)
  })

  // Recorded ceilings: runs that resemble their neighbours are not exchangeable, and slow waves are levels of a kind.
  it.each([
    [0.2, 4],
    [0.5, 20],
  ])('first-order autocorrelation of %d: below %d in 1,000 runs', (share, ceiling) => {
    expect(falseSteps(autoregressive(share))).toBeLessThan(ceiling)
  })
})

describe('a step after 40 runs', () => {
  const random = seededRandom(32)
  const TRIALS = 200
  const delays = (size: number, noise: Noise) =>
    Array.from({ length: TRIALS }, () => {
      const values = draws(80, () => noise(random)).map((value, at) => (at < 40 ? value : value + size))
      const stepAt = (at: number) => nextStep(values, { since: 0, until: at + 1 }, { magnitude: 0 })
      const known = values.findIndex((_, at) => at >= 40 && stepAt(at) !== undefined)
      const step = known < 0 ? undefined : stepAt(known)
      return { delay: known < 0 ? 99 : known - 39, error: Math.abs((step?.index ?? 99) - 40) }
    })
  const share = (
    all: readonly { delay: number; error: number }[],
    holds: (one: (typeof all)[number]) => boolean,
  ) => all.filter(holds).length / all.length

  it('of six deviations is known within six runs, at the very run', () => {
    const all = delays(6, normal)
    expect(share(all, ({ delay }) => delay <= 6)).toBeGreaterThan(0.97)
    expect(share(all, ({ error }) => error === 0)).toBeGreaterThan(0.95)
  })

  it('of three deviations within seven, mostly at the very run, one wild run in ten or not', () => {
    const all = delays(3, normal)
    expect(share(all, ({ delay }) => delay <= 7)).toBeGreaterThan(0.9)
    expect(share(all, ({ error }) => error <= 1)).toBeGreaterThan(0.9)
    expect(share(delays(3, NOISES.contaminated!), ({ delay }) => delay <= 12)).toBeGreaterThan(0.9)
  })

  it('of two deviations within twelve in four of five series', () => {
    expect(share(delays(2, normal), ({ delay }) => delay <= 12)).toBeGreaterThan(0.8)
  })
})
