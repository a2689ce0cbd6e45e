import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitHistory,
  type HistoryBaseline,
  historyVerdict,
  isSuspect,
} from '../../../src/core/decide/fit-history.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { draws, normal } from '../stats/simulate.js'
import { LIMIT, simulatedHistory } from './simulated-history.js'

const ALPHA = 0.01

/** A suite whose series miss some runs; candidates included. */
const suite = fc
  .record({
    seed: fc.nat(1000),
    series: fc.integer({ min: 1, max: 14 }),
    runs: fc.integer({ min: 3, max: 24 }),
    machine: fc.constantFrom(0, 0.05, 0.3),
    gaps: fc.nat(5),
  })
  .map(({ seed, gaps, ...shape }) => {
    const random = seededRandom(seed)
    const { baselines, candidates } = simulatedHistory(random, { ...shape, noise: normal, deviation: 0.03 })
    const gapped = baselines.map((one) => {
      const kept = one.runs.filter((run) => run >= shape.runs - 3 || random.integer(6) >= gaps)
      return { ...one, runs: kept, baseline: kept.map((run) => one.baseline[run]!) }
    })
    return { baselines: Object.freeze(gapped), candidates }
  })

function one(baseline: readonly number[], overrides: Partial<HistoryBaseline> = {}): HistoryBaseline {
  return { baseline, runs: baseline.map((_, run) => run), limit: LIMIT, scale: 'log', ...overrides }
}

describe('fitHistory', () => {
  it('orders its bounds, and its p agrees with them', () => {
    fc.assert(
      fc.property(
        suite,
        fc.double({ min: -0.3, max: 0.6, noNaN: true }),
        ({ baselines, candidates }, amount) => {
          const judged = fitHistory(baselines, ALPHA).judge(candidates)
          for (const index of baselines.keys()) {
            const evidence = judged.shiftOne(index, amount)
            expect(evidence.lower).toBeLessThanOrEqual(evidence.effect)
            expect(evidence.upper).toBeGreaterThanOrEqual(evidence.effect)
            expect(evidence.pValue).toBeGreaterThan(0)
            expect(evidence.pValue).toBeLessThanOrEqual(1)
            // Apart from the last digits of the bound.
            if (Math.abs(evidence.lower - LIMIT) > 1e-6)
              expect(evidence.lower > LIMIT).toBe(evidence.pValue < ALPHA)
            expect(evidence.expected + evidence.effect).toBeCloseTo(candidates[index]![0]! + amount, 9)
            expect(evidence.detectable).toBeGreaterThan(LIMIT)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes nothing out of a suite too small for a shift verdict of its own', () => {
    for (const series of [2, 3, 4]) {
      const shape = { series, runs: 30, noise: normal, deviation: 0.002, machine: 0.01 }
      const { baselines, candidates } = simulatedHistory(seededRandom(series), shape)
      const together = fitHistory(baselines, ALPHA).judge(candidates).shiftAll(Math.log1p(0.2))
      expect(together.shift).toBeUndefined()
      expect(together.evidence.map((evidence) => historyVerdict(evidence, LIMIT))).toEqual(
        Array(series).fill('regressed'),
      )
    }
  })

  it('says of an injected slowdown what it says of one that was measured', () => {
    fc.assert(
      fc.property(suite, fc.nat(), ({ baselines, candidates }, pick) => {
        const fit = fitHistory(baselines, ALPHA)
        const judged = fit.judge(candidates)
        const index = pick % baselines.length
        const moved = candidates.map((list, at) => (at === index ? list.map((value) => value + 0.2) : list))
        expectSame([judged.shiftOne(index, 0.2)], [fit.judge(moved).evidence[index]!])
        const all = candidates.map((list) => list.map((value) => value + 0.2))
        const together = judged.shiftAll(0.2)
        expectSame(together.evidence, fit.judge(all).evidence)
        const { shift } = fit.judge(all)
        expect(together.shift === undefined).toBe(shift === undefined)
        if (shift !== undefined) expect(together.shift!.effect).toBeCloseTo(shift.effect, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('is blind to the unit and to the order of the series', () => {
    fc.assert(
      fc.property(suite, fc.double({ min: -20, max: 20, noNaN: true }), ({ baselines, candidates }, unit) => {
        const judged = fitHistory(baselines, ALPHA).judge(candidates)
        const scaled = baselines.map((each) => ({ ...each, baseline: each.baseline.map((x) => x + unit) }))
        const elsewhere = fitHistory(scaled.toReversed(), ALPHA).judge(
          candidates.map((list) => list.map((x) => x + unit)).toReversed(),
        )
        const back = elsewhere.evidence.toReversed()
        for (const [index, evidence] of judged.evidence.entries()) {
          expect(back[index]!.effect).toBeCloseTo(evidence.effect, 8)
          expect(back[index]!.lower).toBeCloseTo(evidence.lower, 6)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('a worse candidate is never less suspicious', () => {
    fc.assert(
      fc.property(suite, ({ baselines, candidates }) => {
        const judged = fitHistory(baselines, ALPHA).judge(candidates)
        const scores = [0, 0.05, 0.1, 0.2, 0.5, 2].map((amount) => judged.shiftOne(0, amount).score)
        for (const [index, score] of scores.slice(1).entries())
          expect(score).toBeGreaterThanOrEqual(scores[index]!)
      }),
      { numRuns: 60 },
    )
  })
})

function expectSame(actual: readonly object[], expected: readonly object[]): void {
  const round = (evidence: object) =>
    Object.entries(evidence).map(([name, value]) => [
      name,
      Number.isFinite(value) ? expect.closeTo(value, 6) : value,
    ])
  expect(actual.map((evidence) => Object.entries(evidence))).toEqual(expected.map(round))
}

describe('what series share', () => {
  const random = seededRandom(811)
  /** Ten series on machines that differ by 15 %; two of them are companions besides, by 10 %. */
  const machines = draws(41, () => 0.15 * normal(random))
  const pair = draws(41, () => 0.1 * normal(random))
  const values = Array.from({ length: 10 }, (_, index) =>
    machines.map((machine, run) => machine + (index < 2 ? pair[run]! : 0) + 0.005 * normal(random)),
  )
  const fit = fitHistory(
    values.map((list) => one(list.slice(0, 40))),
    ALPHA,
  )
  const judged = fit.judge(values.map((list) => [list[40]!]))
  const red = (amounts: readonly number[]) =>
    fit
      .judge(values.map((list, index) => [list[40]! + (amounts[index] ?? 0)]))
      .evidence.flatMap((evidence, index) => (historyVerdict(evidence, LIMIT) === 'regressed' ? [index] : []))

  it('does not hide a slowdown of one series, nor blame the others', () => {
    expect(red([])).toEqual([])
    const slower = judged.shiftOne(5, Math.log(1.3))
    expect(slower.score).toBeGreaterThan(3)
    expect(slower.effect).toBeCloseTo(Math.log(1.3), 1)
    // 30 % is within what machines did to the number itself, which is why the screen sees it and the verdict waits.
    expect(red([0, 0, 0, 0, 0, Math.log(1.6)])).toEqual([5])
  })

  it('still sees what companions have in common', () => {
    const together = fit.judge(values.map((list, index) => [list[40]! + (index < 2 ? Math.log(1.8) : 0)]))
    for (const index of [0, 1]) expect(isSuspect(together.evidence[index]!, fit.cut)).toBe(true)
    expect(together.evidence.slice(2).some((evidence) => isSuspect(evidence, fit.cut))).toBe(false)
  })

  it('reports what the whole suite does as one shift, for worse and for better', () => {
    expect(judged.shift).toBeUndefined()
    expect(judged.shiftAll(Math.log(2)).shift).toMatchObject({ series: 10, share: 1 })
    expect(judged.shiftAll(Math.log(2)).shift!.effect).toBeGreaterThan(0.4)
    expect(judged.shiftAll(-Math.log(2)).shift!.effect).toBeLessThan(-0.4)
    expect(fit.judge(values.map((list, index) => [list[40]! + (index < 3 ? 1 : 0)])).shift).toBeUndefined()
  })

  it('needs five series for a shift', () => {
    const few = fitHistory(
      values.slice(0, 4).map((list) => one(list.slice(0, 40))),
      ALPHA,
    )
    expect(few.judge(values.slice(0, 4).map((list) => [list[40]! + 3])).shift).toBeUndefined()
  })
})

describe('unusual histories', () => {
  const judge = (series: HistoryBaseline, ...candidate: number[]) => {
    const fit = fitHistory([series], ALPHA)
    return { fit, evidence: fit.judge([candidate]).evidence[0]! }
  }

  it('has an answer for one to three runs, and none for none', () => {
    for (const runs of [1, 2, 3]) {
      const { evidence } = judge(one(Array(runs).fill(0)), 3)
      expect(historyVerdict(evidence, LIMIT)).toBe('regressed')
      expect(evidence.noise).toBeGreaterThan(0.05)
    }
    expect(() => fitHistory([one([])], ALPHA)).toThrow(RangeError)
    expect(() => fitHistory([one([0, Number.NaN])], ALPHA)).toThrow(RangeError)
    expect(() => fitHistory([one([0])], ALPHA).judge([[]])).toThrow(RangeError)
    expect(() => fitHistory([one([0])], ALPHA).judge([[Infinity]])).toThrow(RangeError)
    expect(fitHistory([], ALPHA).judge([])).toMatchObject({ evidence: [] })
  })

  it.each([1, 1e99, 1e155, 1e200, 1e308])('judges differences of the size of %d', (size) => {
    const values = [0, 1, -1, 0, 1, 0, -1, 0].map((value) => (value * size) / 4)
    const series = one(values, { scale: 'difference', limit: size / 10 })
    const { fit, evidence } = judge(series, size)
    expect(historyVerdict(evidence, series.limit)).toBe('regressed')
    expect(Object.values(evidence).every(Number.isFinite)).toBe(true)
    expect(historyVerdict(judge(series, -size).evidence, series.limit)).toBe('improved')
    expect(fit.screenReach(0)).toBeGreaterThan(series.limit)
    expect(Object.values(judge(series, 1.7e308).evidence).every(Number.isFinite)).toBe(true)
  })

  it('takes equal values at their word on the difference scale only', () => {
    const zeros = one(Array(8).fill(0), { scale: 'difference', limit: 5 })
    expect(historyVerdict(judge(zeros, 6).evidence, 5)).toBe('regressed')
    expect(historyVerdict(judge(zeros, 0).evidence, 5)).toBe('unchanged')
  })

  it('narrows with the number of candidate runs', () => {
    const random = seededRandom(812)
    const series = one(draws(30, () => 0.05 * normal(random)))
    const single = judge(series, 0.1).evidence
    const several = judge(series, 0.1, 0.1, 0.1, 0.1).evidence
    expect(several.effect).toBeCloseTo(single.effect, 9)
    expect(several.lower).toBeGreaterThan(single.lower)
    expect(several.pValue).toBeLessThan(single.pValue)
  })

  it('forgets the level before a step after some runs', () => {
    const wobble = (run: number) => 0.01 * Math.sin(run * 2.4)
    const stepped = (runs: number) => {
      const level = (run: number) => (run < 20 ? 0.4 : 0) + wobble(run)
      return one(Array.from({ length: 20 + runs }, (_, run) => level(run)))
    }
    expect(judge(stepped(4), 0.2).evidence.score).toBe(-Infinity)
    expect(judge(stepped(25), 0.2).evidence.score).toBeGreaterThan(1)
  })

  it('counts runs before a small step for what to expect, and none before one that stands out', () => {
    const random = seededRandom(813)
    const level = (center: number, runs: number) => draws(runs, () => center + 0.01 * normal(random))
    const stepped = (size: number) => {
      const [before, after] = [level(size, 30), level(0, 10)]
      const runs = after.map((_, run) => 30 + run)
      return one(after, { runs, earlier: { values: before, runs: before.map((_, run) => run) } })
    }
    // One standard deviation: the earlier runs widen what is expected. A third: the level alone speaks.
    expect(judge(stepped(0.01), 0.2).evidence.noise).toBeGreaterThan(0.009)
    const divided = stepped(0.3)
    const { earlier: _, ...alone } = divided
    expect(judge(divided, 0.2).evidence.lower).toBeCloseTo(judge(alone, 0.2).evidence.lower, 9)
    expect(judge(divided, 0.2).evidence.score).toBeGreaterThan(3)
    const infinite = { values: [Infinity], runs: [0] }
    expect(() => fitHistory([{ ...divided, earlier: infinite }], ALPHA)).toThrow(RangeError)
  })

  it('uses its nominal cut where too little is stored to calibrate it', () => {
    expect(judge(one([0, 0.01, 0, 0.02, 0.01, 0, 0.01, 0.03]), 0).fit.cut).toEqual({
      cut: 0.05,
      source: 'nominal',
      comparisons: 1,
    })
  })
})
