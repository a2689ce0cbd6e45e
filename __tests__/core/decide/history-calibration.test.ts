import { describe, expect, it } from 'vitest'
import { fitHistory, historyVerdict, isSuspect } from '../../../src/core/decide/fit-history.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { NOISES } from '../stats/simulate.js'
import { LIMIT, type SimulatedSuite, simulatedHistory } from './simulated-history.js'

/** Rates over suites of 20 series that vary by 5 % or so between runs. Seeded: a failure is never bad luck. */
interface Rates {
  /** Called regressed at a true effect of exactly the threshold, and at +50 %. */
  readonly atThreshold: number
  readonly atHalf: number
  /** Unchanged series that the screen passes on, and unchanged suites called shifted. */
  readonly suspects: number
  readonly shifts: number
}

const TRIALS = 120
const SERIES = 20
const ALPHA = 0.01

function ratesOf(suite: Omit<SimulatedSuite, 'series' | 'deviation'>): Rates {
  const random = seededRandom(801)
  const count = { atThreshold: 0, atHalf: 0, suspects: 0, shifts: 0 }
  for (let trial = 0; trial < TRIALS; trial++) {
    const { baselines, candidates } = simulatedHistory(random, { ...suite, series: SERIES, deviation: 0.05 })
    const fit = fitHistory(baselines, ALPHA)
    const judged = fit.judge(candidates)
    if (judged.shift !== undefined) count.shifts++
    for (const [index, evidence] of judged.evidence.entries()) {
      const isRed = (amount: number) =>
        historyVerdict(judged.shiftOne(index, amount), LIMIT) === 'regressed' ? 1 : 0
      count.atThreshold += isRed(LIMIT)
      count.atHalf += isRed(Math.log(1.5))
      count.suspects += isSuspect(evidence, fit.cut) ? 1 : 0
    }
  }
  const comparisons = TRIALS * SERIES
  return {
    atThreshold: count.atThreshold / comparisons,
    atHalf: count.atHalf / comparisons,
    suspects: count.suspects / comparisons,
    shifts: count.shifts / TRIALS,
  }
}

/**
 * From a first measurement of 5,000 comparisons a cell (in brackets, %), with room for chance: largest share called
 * regressed at the threshold itself, nominal 1 %, and smallest share found at +50 %. The tail follows the sample, so two
 * modes do no harm; a right tail longer than the stored runs show costs up to five times the nominal level.
 */
const CEILINGS = {
  'K = 7': {
    normal: [0.015, 0.97], // .88 100
    'log-normal': [0.065, 0.7], // 5.0 76
    contaminated: [0.03, 0.77], // 1.9 83
    'two modes': [0.02, 0.45], // 1.1 53
  },
  'K = 20': {
    normal: [0.015, 0.97], // .76 100
    'log-normal': [0.055, 0.66], // 4.0 73
    contaminated: [0.03, 0.74], // 2.0 80
    'two modes': [0.015, 0.56], // .66 63
  },
  'K = 50': {
    normal: [0.017, 0.97], // 1.0 100
    'log-normal': [0.05, 0.6], // 3.3 66
    contaminated: [0.03, 0.76], // 1.9 82
    'two modes': [0.012, 0.64], // .50 71
  },
} as const

/** Of 100 unchanged series, those that the screen may pass on: calibrated from 20 runs on; with 7 it has only its nominal cut. */
const MOST_SUSPECTS = { 'K = 7': 0.09, 'K = 20': 0.06, 'K = 50': 0.06 } as const
/** Unchanged suites called shifted, nominal 2 % for both directions; seven stored runs are few for any tail. */
const MOST_SHIFTS = { 'K = 7': 0.12, 'K = 20': 0.05, 'K = 50': 0.05 } as const

const cells = Object.keys(CEILINGS).flatMap((runs) =>
  Object.keys(NOISES).map((shape) => [runs as keyof typeof CEILINGS, shape] as const),
)

describe('the history test keeps its recorded ceilings', () => {
  it.each(cells)('%s, %s noise', (runs, shape) => {
    const rates = ratesOf({ runs: Number(runs.slice(4)), noise: NOISES[shape]! })
    const [level, power] = CEILINGS[runs][shape as keyof (typeof CEILINGS)['K = 7']]
    expect(rates.atThreshold).toBeLessThan(level)
    expect(rates.atHalf).toBeGreaterThan(power)
    expect(rates.suspects).toBeLessThan(MOST_SUSPECTS[runs])
    expect(rates.shifts).toBeLessThan(MOST_SHIFTS[runs])
  })

  it('takes machines out that differ by 10 %, which would hide a change of 20 %', () => {
    const machines = ratesOf({ runs: 50, noise: NOISES.normal!, machine: 0.1 })
    expect(machines.atThreshold).toBeLessThan(0.012)
    expect(machines.atHalf).toBeGreaterThan(0.9)
    expect(machines.suspects).toBeLessThan(0.06)
  })
})
