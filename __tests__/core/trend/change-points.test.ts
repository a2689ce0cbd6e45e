import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/core/stats/random.js'
import { findSteps } from '../../../src/core/trend/change-points.js'
import { draws, NOISES, type Noise, normal, rate } from '../stats/simulate.js'

const options = { seed: 1, magnitude: 0.02 }
const random = seededRandom(21)
const level = (count: number, center: number, deviation = 0.02) =>
  draws(count, () => center + deviation * normal(random))

describe('findSteps', () => {
  it('finds one step, its place, size and p', () => {
    const [step, ...others] = findSteps([...level(25, 0), ...level(25, 0.2)], options)
    expect(others).toEqual([])
    expect(step!.index).toBe(25)
    expect(step!.change).toBeCloseTo(0.2, 1)
    expect(step!.pValue).toBe(1 / 2000)
  })

  it('finds several, newest first, with changes between neighbouring levels', () => {
    const steps = findSteps(
      [...level(20, 0), ...level(15, 0.3), ...level(15, 0.1), ...level(20, 0.4)],
      options,
    )
    expect(steps.map(({ index }) => index)).toEqual([50, 35, 20])
    expect(steps.map(({ change }) => Math.round(change * 10))).toEqual([3, -2, 3])
  })

  it('a single wild run and a stretch shorter than the minimum segment are no steps', () => {
    const outlier = level(50, 0)
    outlier[30] = 5
    expect(findSteps(outlier, options)).toEqual([])
    const short = [...level(30, 0), ...level(3, 0.5), ...level(30, 0)]
    expect(findSteps(short, options)).toEqual([])
  })

  it('drops steps below the magnitude and keeps the others', () => {
    const values = [...level(30, 0, 0.001), ...level(30, 0.01, 0.001), ...level(30, 0.2, 0.001)]
    expect(findSteps(values, { seed: 1, magnitude: 0.005 }).map(({ index }) => index)).toEqual([60, 30])
    expect(findSteps(values, { seed: 1, magnitude: 0.05 }).map(({ index }) => index)).toEqual([60])
  })

  it('equal, few and no values have no steps; two exact levels have one', () => {
    expect(findSteps(new Array<number>(50).fill(3), options)).toEqual([])
    expect(findSteps(level(9, 0), options)).toEqual([])
    expect(findSteps([], options)).toEqual([])
    const exact = [...new Array<number>(12).fill(0), ...new Array<number>(8).fill(1)]
    expect(findSteps(exact, options)).toEqual([{ index: 12, change: 1, pValue: 1 / 2000 }])
  })

  it('gives the same answer for the same seed and mirrors with the direction', () => {
    const values = Object.freeze([...level(20, 0), ...level(20, 0.05)])
    expect(findSteps(values, options)).toEqual(findSteps(values, options))
    const mirrored = findSteps(
      values.map((value) => -value),
      options,
    )
    expect(mirrored.map(({ index, change }) => ({ index, change: 0 - change }))).toEqual(
      findSteps(values, options).map(({ index, change }) => ({ index, change })),
    )
  })

  it('refuses what is no number or no level', () => {
    expect(() => findSteps([1, NaN], options)).toThrow('values[1] is NaN')
    expect(() => findSteps([1], { ...options, seed: 0.5 })).toThrow(RangeError)
    expect(() => findSteps([1], { ...options, alpha: 0 })).toThrow(RangeError)
    expect(() => findSteps([1], { ...options, minSegment: 0 })).toThrow('minSegment is 0')
  })
})

describe('error rates of findSteps over 50 runs', () => {
  const found = (noise: Noise, shift: number) => {
    const values = draws(50, () => noise(random)).map((value, index) => (index < 30 ? value : value + shift))
    return findSteps(values, { seed: random.integer(2 ** 20), magnitude: 0 })
  }

  it.each(Object.entries(NOISES))(
    '%s noise: an unchanging series has a step in well below 1 %',
    (_, noise) => {
      // At a true rate of 0.1 % five or more of 500 happen once in 6,000.
      expect(rate(500, () => found(noise, 0).length > 0)).toBeLessThanOrEqual(4 / 500)
    },
  )

  it('at level 5 % the test is neither blind nor loose', () => {
    const alarms = rate(600, () => {
      const values = draws(30, () => normal(random))
      return findSteps(values, { seed: random.integer(2 ** 20), magnitude: 0, alpha: 0.05 }).length > 0
    })
    expect(alarms).toBeGreaterThan(0.02)
    expect(alarms).toBeLessThan(0.09)
  })

  it('a step of three deviations is found within two runs of its place', () => {
    expect(rate(100, () => found(normal, 3).some(({ index }) => Math.abs(index - 30) <= 2))).toBeGreaterThan(
      0.95,
    )
  })
})

const corpus = new URL('../../../../shared/histories/apache__otava.json', import.meta.url)
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.info('skipped: real histories, because ../shared/histories is absent')

describe.skipIf(!hasCorpus)('a real series whose changes its authors named', () => {
  it('finds the drop they place at run 71 and little else', () => {
    const history = JSON.parse(readFileSync(corpus, 'utf8')) as {
      runs: { metrics: Record<string, { value: number }> }[]
    }
    const name = Object.keys(history.runs[0]!.metrics)[0]!
    const values = history.runs.flatMap(({ metrics }) =>
      metrics[name] ? [Math.log(metrics[name].value)] : [],
    )
    const steps = findSteps(values, { seed: 1, magnitude: Math.log(1.03) })
    expect(steps.some(({ index }) => Math.abs(index - 71) <= 3)).toBe(true)
    expect(steps.length).toBeLessThanOrEqual(8)
  })
})
