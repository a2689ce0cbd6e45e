import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/core/stats/random.js'
import { findSteps, nextStep, STEP_WINDOW } from '../../../src/core/trend/change-points.js'
import { WINDOW_LIMIT } from '../../../src/stores/baseline-window.js'
import { draws, normal } from '../stats/simulate.js'

const options = { magnitude: 0.02 }
const random = seededRandom(21)
const level = (count: number, center: number, deviation = 0.02) =>
  draws(count, () => center + deviation * normal(random))

describe('findSteps', () => {
  it('finds one step, its place, size and p', () => {
    const [step, ...others] = findSteps([...level(25, 0), ...level(25, 0.2)], options)
    expect(others).toEqual([])
    expect(step!.index).toBe(25)
    expect(step!.change).toBeCloseTo(0.2, 1)
    expect(step!.pValue).toBeLessThanOrEqual(0.001)
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
    expect(findSteps(values, { magnitude: 0.005 }).map(({ index }) => index)).toEqual([60, 30])
    expect(findSteps(values, { magnitude: 0.05 }).map(({ index }) => index)).toEqual([60])
  })

  it('equal, few and no values have no steps; two exact levels have one, known with its fourth run', () => {
    expect(findSteps(new Array<number>(80).fill(3), { magnitude: 0 })).toEqual([])
    expect(findSteps(level(9, 0), options)).toEqual([])
    expect(findSteps([], options)).toEqual([])
    const exact = [...new Array<number>(40).fill(0), ...new Array<number>(8).fill(1)]
    expect(findSteps(exact, options)).toEqual([{ index: 40, change: 1, pValue: 1 / 2000 }])
    expect(nextStep(exact, { since: 0, until: 43 }, options)).toBeUndefined()
    expect(nextStep(exact, { since: 0, until: 44 }, options)?.index).toBe(40)
  })

  it('refuses what is no number or no level', () => {
    expect(() => findSteps([1, NaN], options)).toThrow('values[1] is NaN')
    expect(() => findSteps([1], { ...options, seed: 0.5 })).toThrow(RangeError)
    expect(() => findSteps([1], { ...options, alpha: 0 })).toThrow(RangeError)
    expect(() => findSteps([1], { ...options, minSegment: 0 })).toThrow('minSegment is 0')
    expect(() => findSteps([1], { ...options, minSegment: 2.5 })).toThrow('minSegment is 2.5')
  })
})

/** Levels of 5 to 20 runs, some of them tied, some of them wild. */
const series = fc
  .array(fc.record({ count: fc.integer({ min: 5, max: 20 }), center: fc.integer({ min: -3, max: 3 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((levels) =>
    fc.tuple(
      ...levels.flatMap(({ count, center }) =>
        Array.from({ length: count }, () =>
          fc.oneof(
            {
              weight: 8,
              arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((noise) => center + noise),
            },
            { weight: 2, arbitrary: fc.constant(center) },
            { weight: 1, arbitrary: fc.double({ min: -1e300, max: 1e300, noNaN: true }) },
          ),
        ),
      ),
    ),
  )

describe('nextStep', () => {
  it('sees one window: the stored runs and the new one', () => {
    expect(STEP_WINDOW).toBe(WINDOW_LIMIT + 1)
  })

  it('needs nothing but the window, the place of the last step and the new value', () => {
    fc.assert(
      fc.property(series, (values) => {
        const whole = findSteps(values, { magnitude: 0.1 })
        let since = 0
        const found = values.flatMap((_, at) => {
          const from = Math.max(0, at + 1 - STEP_WINDOW)
          const kept = values.slice(from, at + 1)
          const step = nextStep(
            kept,
            { since: Math.max(0, since - from), until: kept.length },
            { magnitude: 0.1 },
          )
          if (step === undefined) return []
          since = from + step.index
          return [{ ...step, index: since }]
        })
        expect(found.reverse()).toEqual(whole)
      }),
      { numRuns: 60, seed: 4 },
    )
  })

  it('a run once recorded is never judged otherwise: the steps of a prefix stay', () => {
    fc.assert(
      fc.property(series, fc.nat({ max: 40 }), (values, cut) => {
        const early = findSteps(values.slice(0, values.length - cut), { magnitude: 0.1 })
        const later = findSteps(values, { magnitude: 0.1 })
        expect(later.slice(later.length - early.length)).toEqual(early)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('p is above 0 and at most alpha, steps are ordered, and two calls agree', () => {
    fc.assert(
      fc.property(series, (values) => {
        const steps = findSteps(values, { magnitude: 0 })
        expect(findSteps(values, { magnitude: 0 })).toEqual(steps)
        for (const [at, { index, pValue }] of steps.entries()) {
          expect(pValue).toBeGreaterThan(0)
          expect(pValue).toBeLessThanOrEqual(0.001)
          expect(index).toBeGreaterThan(steps[at + 1]?.index ?? 0)
        }
      }),
      { numRuns: 60, seed: 6 },
    )
  })

  it('whether there is a step depends on ranks alone: the scale of the values does not matter', () => {
    const values = [...level(30, 1), ...level(21, 1.1)]
    const tail = { since: 0, until: values.length }
    const step = nextStep(values, tail, { magnitude: 0 })
    expect(step).toBeDefined()
    for (const transform of [
      Math.exp,
      Math.cbrt,
      (value: number) => 1e6 * value - 3,
      (value: number) => -value,
    ]) {
      expect(nextStep(values.map(transform), tail, { magnitude: 0 })?.pValue).toBe(step!.pValue)
    }
  })

  it('numbers of every size do no harm', () => {
    const huge = [...draws(20, () => -1e308), ...draws(20, () => 1e308)]
    expect(findSteps(huge, options).map(({ index }) => index)).toEqual([20])
    const tiny = [...draws(20, () => 5e-324), ...draws(20, () => 0)]
    expect(findSteps(tiny, options)).toEqual([])
  })
})

const corpus = new URL('../../../../shared/histories/apache__otava.json', import.meta.url)
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.info('skipped: real histories, because ../shared/histories is absent')

describe.skipIf(!hasCorpus)('a real series whose changes its authors named', () => {
  it('places the drops and rises at runs 15, 61, 71 and 95, each known after ten runs, and little else', () => {
    const history = JSON.parse(readFileSync(corpus, 'utf8')) as {
      runs: { metrics: Record<string, { value: number }> }[]
    }
    const name = Object.keys(history.runs[0]!.metrics)[0]!
    const values = history.runs.flatMap(({ metrics }) =>
      metrics[name] ? [Math.log(metrics[name].value)] : [],
    )
    const steps = findSteps(values, { magnitude: Math.log(1.05) / 2 }).reverse()
    expect(steps.slice(0, 4).map(({ index }) => index)).toEqual([15, 61, 71, 95])
    expect(steps.length).toBeLessThanOrEqual(8)
    for (const at of [15, 61, 71, 95]) {
      const known = findSteps(values.slice(0, at + 10), { magnitude: Math.log(1.05) / 2 })
      expect(known.some(({ index }) => index === at)).toBe(true)
    }
  })
})
