import { describe, expect, it } from 'vitest'
import { confirmSuspects } from '../../../src/core/decide/confirm-suspects.js'
import { screenPaired } from '../../../src/core/decide/screen-paired.js'
import { suspectRounds, suspectsOf } from '../../../src/core/decide/stages.js'
import type { Comparison } from '../../../src/core/model/report.js'
import { type Random, seededRandom } from '../../../src/core/stats/random.js'
import { signedRankDetectableShift } from '../../../src/core/stats/signed-rank-reach.js'
import { withinChance } from '../stats/simulate.js'
import { simulated } from './paired-samples.js'
import { policy } from './sample-run.js'

const POLICY = policy()
const ALPHA = POLICY.gate.alpha

interface Suite {
  readonly series: number
  readonly deviation: number
  /** Of the first series; the others are unchanged. */
  readonly change: number
}

/** Screen of six rounds, re-measurement of the suspects on fresh rounds, as the gate does it. */
function twoStages(random: Random, { series, deviation, change }: Suite): readonly Comparison[] {
  const changeOf = (name: string) => (name === 'b0' ? change : 0)
  const measure = (name: string, rounds: number) =>
    simulated(name, random, { rounds, deviation, change: changeOf(name) })
  const names = Array.from({ length: series }, (_, index) => `b${index}`)
  const screened = screenPaired(
    names.map((name) => measure(name, 6)),
    { policy: POLICY },
  )
  const suspects = suspectsOf(screened)
  const rounds = suspectRounds(suspects.length, ALPHA)
  const remeasured = suspects.map(({ benchmark }) => measure(benchmark, rounds))
  const result = confirmSuspects({ screened, shifts: [], remeasured, policy: POLICY })
  expect(result.failures).toEqual([])
  expect(result.shifts).toEqual([])
  return result.comparisons
}

/** Share of suites with any regressed row. */
function red(trials: number, seed: number, suite: Suite): number {
  const random = seededRandom(seed)
  let count = 0
  for (let trial = 0; trial < trials; trial++)
    if (twoStages(random, suite).some(({ verdict }) => verdict === 'regressed')) count++
  return count / trials
}

describe('the whole procedure of two stages', () => {
  it.each([0.02, 0.05])(
    '20 unchanged series, s_d %f: no more false alarms a suite than nominal',
    (deviation) => {
      const trials = 200
      expect(red(trials, 501, { series: 20, deviation, change: 0 })).toBeLessThanOrEqual(
        withinChance(ALPHA, trials),
      )
    },
  )

  it.each([0.01, 0.02, 0.03])(
    'a slowdown of twice the threshold at s_d %f is found in at least 95 per cent',
    (deviation) => {
      expect(red(600, 502, { series: 1, deviation, change: 0.1 })).toBeGreaterThanOrEqual(0.95)
    },
  )

  it.each([0.02, 0.05, 0.1])(
    'one of 0.4 x the threshold at s_d %f is called regressed in at most 1 per cent',
    (deviation) => {
      expect(red(600, 503, { series: 1, deviation, change: 0.02 })).toBeLessThanOrEqual(0.01)
    },
  )

  it.each([0.02, 0.06])(
    'the MDE of a screened row at s_d %f is found 8 times in 10 through both stages',
    (deviation) => {
      const delta = Math.log1p(POLICY.gate.threshold)
      const shift = signedRankDetectableShift({ deviation, n: 12, delta, alpha: ALPHA })
      const found = red(800, 504, { series: 1, deviation, change: Math.expm1(shift) })
      // The guards and a screen that misses a few take up to four points.
      expect(found).toBeGreaterThan(0.74)
      expect(found).toBeLessThan(0.84)
    },
  )
})
