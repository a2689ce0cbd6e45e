import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/core/stats/normal.js'
import { type Random, seededRandom } from '../../../src/core/stats/random.js'
import { compareProfiles } from '../../../src/profiles/diff/compare-profiles.js'
import type { FunctionChange } from '../../../src/profiles/diff/difference.js'
import type { StackProfile } from '../../../src/profiles/profile.js'
import { StackBuilder } from '../../../src/profiles/stacks/stack-builder.js'

const FUNCTIONS = 200
const ROUNDS = 5
const TRIALS = 1000
/** The level is 1 %: more than 20 of 1,000 have a chance of one in five hundred. */
const MOST_ALARMS = 20
/** Milliseconds; about ten seconds on an idle machine. */
const PATIENCE = 300_000

/** Shares of a program's functions: few are hot, most are seen now and then (Zipf). */
const SHARES = normalised(Array.from({ length: FUNCTIONS }, (_, index) => 1 / (index + 1)))

/** The third hottest: 5.7 % of the program. */
const PLANTED = 2

interface Sampling {
  /** Samples of a round. */
  readonly samples: number
  /** Deviation of a function's cost from round to round beside what sampling does, relative. */
  readonly noise: number
}

/** Samplers at 100 and 1,000 Hz of a second or some; with noise, as caches, frequencies and neighbours make it. */
const SAMPLINGS: readonly Sampling[] = [
  { samples: 300, noise: 0 },
  { samples: 2000, noise: 0 },
  { samples: 2000, noise: 0.1 },
]

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** One multinomial draw, as a profile in which a dispatcher calls every function. */
function sampled(costs: readonly number[], { samples, noise }: Sampling, random: Random): StackProfile {
  const gaussian = () => normalQuantile(Math.max(Number.MIN_VALUE, random.uniform()))
  const bounds = normalised(costs.map((cost) => (noise === 0 ? cost : cost * Math.exp(noise * gaussian()))))
  for (let index = 1; index < bounds.length; index++) bounds[index]! += bounds[index - 1]!
  const counts = new Float64Array(FUNCTIONS)
  for (let sample = 0; sample < samples; sample++)
    counts[Math.min(FUNCTIONS - 1, indexAbove(bounds, random.uniform()))]! += 1
  const builder = new StackBuilder('x')
  const main = builder.child(0, builder.frame({ name: 'main' }))
  for (const [index, count] of counts.entries())
    if (count > 0)
      builder.spend(
        builder.child(main, builder.frame({ name: `f${index}`, file: '/repo/a.go' })),
        0.01 * count,
      )
  return { kind: 'stacks', format: 'pprof', quantity: 'cpu', unit: 's', samples, tree: builder.tree() }
}

/** The first bound above a value. */
function indexAbove(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (bounds[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

interface Trial extends Sampling {
  readonly seed: number
  readonly candidate: readonly number[]
  readonly measuredChange?: number
}

/** The functions that a comparison of five and five rounds names. */
function named({ seed, candidate, measuredChange, ...sampling }: Trial): readonly FunctionChange[] {
  const random = seededRandom(seed)
  const side = (costs: readonly number[]) => ({
    rounds: Array.from({ length: ROUNDS }, () => sampled(costs, sampling, random)),
  })
  const options = measuredChange === undefined ? {} : { measuredChange }
  const { difference } = compareProfiles(side(SHARES), side(candidate), options)
  return difference.functions.filter(({ verdict }) => verdict === 'grew' || verdict === 'shrank')
}

describe.each(SAMPLINGS)('$samples samples a round, noise $noise', { timeout: PATIENCE }, (sampling) => {
  it('names a function of the same program in about one comparison of a hundred at most', () => {
    const alarms = Array.from({ length: TRIALS }, (_, seed) =>
      named({ ...sampling, seed, candidate: SHARES }),
    )
    const count = alarms.filter((found) => found.length > 0).length
    console.info(
      `A/A, ${sampling.samples} samples, noise ${sampling.noise}: ${count} of ${TRIALS} named a function`,
    )
    expect(count).toBeLessThanOrEqual(MOST_ALARMS)
  })

  it('names a function that grew by five points, and says what it explains', () => {
    // The program as a whole takes 5 % longer; all of it is this function.
    const candidate = SHARES.map((share, index) => (index === PLANTED ? share + 0.05 : share))
    const trials = 100
    const found = Array.from({ length: trials }, (_, seed) =>
      named({ ...sampling, seed: 1e6 + seed, candidate, measuredChange: 0.05 }),
    )
    const planted = found.flatMap((changes) => changes.filter(({ frame }) => frame.name === `f${PLANTED}`))
    const others = found.filter((changes) => changes.some(({ frame }) => frame.name !== `f${PLANTED}`))
    console.info(
      `5 points, ${sampling.samples} samples, noise ${sampling.noise}: named in ${planted.length} of ${trials}`,
    )
    expect(others.length).toBeLessThanOrEqual(5)
    expect(planted.every(({ verdict }) => verdict === 'grew')).toBe(true)
    if (sampling.samples < 1000) return
    expect(planted.length).toBeGreaterThanOrEqual(95)
    const points = planted.reduce((sum, change) => sum + change.points, 0) / planted.length
    expect(Math.abs(points - 5)).toBeLessThan(0.5)
  })
})
