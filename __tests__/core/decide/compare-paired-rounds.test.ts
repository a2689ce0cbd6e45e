import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePairedRounds } from '../../../src/core/decide/compare-paired-rounds.js'
import type { PairedSeries } from '../../../src/core/model/paired-series.js'
import type { Policy } from '../../../src/core/model/policy.js'
import type { Comparison } from '../../../src/core/model/report.js'
import { paired } from './paired-samples.js'
import { policy, wobble } from './sample-run.js'

function judge(series: PairedSeries, rules: Partial<Omit<Policy, 'gate'>> = {}, alpha = 0.01): Comparison {
  return comparePairedRounds([series], { policy: policy({ alpha }, rules) })[0]!
}

/** n rounds of about 1 ms, the candidate `ratio` times as much, each round a little different. */
function rounds(n: number, ratio: number, overrides: Partial<PairedSeries> = {}): PairedSeries {
  const jitter = [0.3, -0.7, 0.9, -0.2, 0.5, -1, 0.1, -0.4, 0.8, -0.6, 0.2, -0.9, 0.7, -0.1, 0.4, -0.5]
  const baseline = wobble(1e-3, n)
  const candidate = baseline.map((value, index) => value * ratio * (1 + jitter[index % 16]! / 200))
  return paired('x', baseline, candidate, overrides)
}

describe('comparePairedRounds, noisy series', () => {
  it('decides ten rounds by the exact test, with numbers that agree', () => {
    const row = judge(rounds(10, 1.2))
    expect(row).toMatchObject({ verdict: 'regressed', method: 'paired-signed-rank', rounds: 10, gated: true })
    expect(row).toMatchObject({ pValue: 2 ** -10, pSmallest: 2 ** -10, scale: 'log', confidence: 0.99 })
    expect(row.candidate! / row.baseline! - 1).toBeCloseTo(row.change!, 12)
    expect(row.ratios).toHaveLength(10)
    expect(row.mde).toBeGreaterThan(0.05)
    expect(judge(rounds(10, 1)).verdict).toBe('unchanged')
    expect(judge(rounds(10, 0.8)).verdict).toBe('improved')
  })

  it('is symmetrical in direction: half the throughput is twice the time', () => {
    const row = judge(rounds(10, 0.5, { metric: 'throughput', unit: '1/s', direction: 'higher' }))
    expect(row).toMatchObject({ verdict: 'regressed' })
    expect(row.change).toBeCloseTo(-0.5, 2)
    expect(row.effect).toBeCloseTo(Math.log(2), 2)
  })

  it.each([
    [3, 0.01, 'advisory', '3 pairs: a ratio, no test'],
    [1, 0.01, 'advisory', '1 pair: a ratio, no test'],
    [6, 0.01, 'paired-t', '6 of the 7 rounds that alpha 0.01 needs: advisory'],
    [8, 0.001, 'paired-t', '8 of the 10 rounds that alpha 0.001 needs: advisory'],
  ] as const)('%i rounds at alpha %d cannot decide and say so', (n, alpha, method, reason) => {
    expect(judge(rounds(n, 1.5), {}, alpha)).toMatchObject({ method, reason, gated: false })
  })

  it('tells how many rounds would settle an inconclusive row', () => {
    const spread = paired('x', [1, 1, 1, 1, 1, 1, 1, 1], [1.2, 0.95, 1.31, 0.9, 1.15, 1.02, 1.25, 0.97])
    const row = judge(spread)
    expect(row.verdict).toBe('inconclusive')
    expect(row.roundsNeeded).toBeGreaterThan(8)
  })

  it('puts the floor first', () => {
    const below = { rules: [{ match: '**', floor: 1e-3 }] }
    expect(judge(rounds(10, 1.5), below)).toMatchObject({
      verdict: 'unchanged',
      reason: 'below floor',
      gated: true,
    })
    expect(judge(rounds(10, 3), below)).toMatchObject({ verdict: 'regressed' })
  })

  it('collapses the values of a round before anything is tested', () => {
    const many = rounds(10, 1.2)
    const repeated = {
      ...many,
      baseline: many.baseline.map(([value]) => [value! * 0.9, value!, value! * 1.5]),
    }
    expect(judge(repeated).pValue).toBe(judge(many).pValue)
    const unequal = { ...many, baseline: many.baseline.slice(1) }
    expect(() => judge(unequal)).toThrow(RangeError)
  })

  it('leaves out rounds that one arm has no value of, and says so', () => {
    const series = rounds(10, 1.2)
    const holes = {
      ...series,
      candidate: series.candidate.map((values, index) => (index === 3 ? [] : values)),
    }
    const row = judge(holes)
    expect(row.rounds).toBe(9)
    expect(row.warnings[0]!.message).toContain('1 of 10 rounds')
    expect(judge({ ...series, candidate: series.candidate.map(() => []) }).verdict).toBe('missing')
  })

  it('knows new, missing, removed and renamed series', () => {
    const gone = paired('gone', [1, 1], [])
    expect(judge(gone)).toMatchObject({ verdict: 'missing', baseline: 1, gated: true })
    expect(judge({ ...gone, found: true })).toMatchObject({ verdict: 'missing', baseline: 1, gated: false })
    expect(judge(paired('fresh', [], [2, 2]))).toMatchObject({ verdict: 'new', candidate: 2 })
    expect(comparePairedRounds([gone], { policy: policy({}, { removed: ['go*'] }) })).toEqual([])
    const whole = rounds(10, 1.2)
    const split = [
      { ...whole, benchmark: 'former', candidate: [] },
      { ...whole, baseline: [] },
    ]
    const rows = comparePairedRounds(split, { policy: policy({}, { renamed: { former: 'x' } }) })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ benchmark: 'x', verdict: 'regressed' })
  })

  it('counts crashed rounds beside the rounds that count', () => {
    const context = { policy: policy(), crashedRounds: new Map([['suite', 2]]) }
    expect(comparePairedRounds([rounds(10, 1.2)], context)[0]).toMatchObject({ rounds: 10, crashedRounds: 2 })
  })
})

describe('comparePairedRounds, zero and negative values', () => {
  const alternating = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? 1 : -1) * (1 + index / 100))
  const worse = alternating.map((value, index) => value + 4 + index / 50)

  it('judges a metric that is negative in half of its rounds by difference and floor', () => {
    const rules = { rules: [{ match: '**', floor: 2 }] }
    const row = judge(paired('x', alternating, worse, { metric: 'drift', unit: 'ms' }), rules)
    expect(row).toMatchObject({ verdict: 'regressed', scale: 'difference' })
    expect(row.effect).toBeCloseTo(4.09, 1)
    expect(row).not.toHaveProperty('change')
  })

  it('reports it without a floor, with a warning, and does not gate', () => {
    const row = judge(paired('x', alternating, worse, { metric: 'drift', unit: 'ms' }))
    expect(row).toMatchObject({ verdict: 'inconclusive', method: 'advisory', gated: false })
    expect(row.warnings[0]!.message).toContain('floor')
  })

  it('calls zero against zero unchanged, and huge values no number', () => {
    const zeros = [0, 0, 0, 0, 0, 0, 0, 0]
    expect(judge(paired('x', zeros, zeros))).toMatchObject({ verdict: 'unchanged', gated: true })
    const huge = paired(
      'x',
      zeros.map(() => -1e308),
      zeros.map(() => 1e308),
    )
    expect(judge(huge, { rules: [{ match: '**', floor: 1 }] })).toMatchObject({ method: 'advisory' })
  })
})

describe('comparePairedRounds, exact and coarse metrics', () => {
  const allocations = { metric: 'allocations', unit: '1', assume: 'exact' } as const

  it('compares by value what repeats itself in each arm, zero to n included', () => {
    expect(judge(paired('x', [3, 3], [4, 4], allocations))).toMatchObject({
      verdict: 'regressed',
      method: 'exact',
    })
    expect(judge(paired('x', [0, 0], [1, 1], allocations))).toMatchObject({ verdict: 'regressed' })
    expect(judge(paired('x', [3, 3], [3, 3], allocations))).toMatchObject({ verdict: 'unchanged' })
  })

  it('tests like a noisy metric what differs between rounds of one arm, from five rounds on', () => {
    const baseline = [100, 100, 101, 100, 100, 100, 101, 100, 100, 100]
    const candidate = [120, 121, 120, 120, 120, 122, 120, 120, 121, 120]
    const row = judge(paired('x', baseline, candidate, allocations))
    expect(row).toMatchObject({ verdict: 'regressed', method: 'paired-signed-rank' })
    expect(row.warnings[0]!.message).toContain('declared exact')
    const few = judge(paired('x', baseline.slice(0, 4), candidate.slice(0, 4), allocations))
    expect(few).toMatchObject({ method: 'advisory', reason: 'near-exact: 4 of 5 rounds', gated: false })
  })

  it('warns of a clock too coarse for its ratios, and still finds what is beyond all ties', () => {
    const row = judge(paired('x', [10, 10, 10, 10, 10, 10, 10, 10], [20, 20, 20, 20, 20, 20, 20, 20]))
    expect(row).toMatchObject({ verdict: 'regressed', pValue: 2 ** -8 })
    expect(row.warnings[0]!.message).toContain('too few digits')
  })
})

describe('comparePairedRounds, guards', () => {
  it('does not take a drift for replicates', () => {
    const baseline = wobble(1, 16)
    const climbing = baseline.map((value, index) => value * (1 + 0.012 * index))
    const row = judge(paired('x', baseline, climbing))
    expect(row.verdict).toBe('inconclusive')
    expect(row.reason).toMatch(/^drift: /)
  })

  it('does not lose a slowdown to a drift that never comes near the threshold', () => {
    const baseline = wobble(1, 16)
    const climbing = baseline.map((value, index) => value * (2 + 0.012 * index))
    expect(judge(paired('x', baseline, climbing)).verdict).toBe('regressed')
  })

  it('finds no slowdown where only one of two modes moved, and shows both', () => {
    const slow = (index: number) => index % 5 < 2
    const noise = (index: number) => 1 + (((index * 7) % 11) - 5) / 2000
    const at = (low: number, high: number) =>
      Array.from({ length: 20 }, (_, index) => (slow(index) ? high : low) * noise(index))
    const row = judge(paired('x', at(1, 2), at(1.2, 2)))
    expect(row).toMatchObject({ verdict: 'inconclusive', reason: '2 modes, and not all of them moved alike' })
    expect(row.modes).toHaveLength(2)
    expect(row.modes![1]!.baseline).toBeCloseTo(2, 1)
    expect(judge(paired('x', at(1, 2), at(1.2, 2.4)))).toMatchObject({ verdict: 'regressed' })
  })
})

describe('comparePairedRounds, properties', () => {
  const value = fc.double({ min: 0.5, max: 2, noNaN: true })
  const series = fc
    .array(fc.tuple(value, value), { minLength: 7, maxLength: 16 })
    .map((pairs) => [pairs.map(([baseline]) => baseline), pairs.map(([, candidate]) => candidate)] as const)

  it('does not depend on the unit, and turns with the direction', () => {
    fc.assert(
      fc.property(series, ([baseline, candidate]) => {
        const scaled = (list: readonly number[]) => list.map((entry) => entry * 1024)
        const plain = judge(paired('x', baseline, candidate))
        expect(judge(paired('x', scaled(baseline), scaled(candidate))).verdict).toBe(plain.verdict)
        const inverse = (list: readonly number[]) => list.map((entry) => 1 / entry)
        const turned = judge(paired('x', inverse(baseline), inverse(candidate), { direction: 'higher' }))
        expect(turned.effect).toBeCloseTo(plain.effect!, 9)
      }),
      { numRuns: 50, seed: 7 },
    )
  })

  it('takes any name as a name', () => {
    for (const name of ['__proto__', 'a|b\n`c`', '::error::x', '\u202eabc', 'x'.repeat(10_000)]) {
      expect(judge({ ...rounds(8, 1.2), benchmark: name })).toMatchObject({
        benchmark: name,
        verdict: 'regressed',
      })
    }
    const renamed = JSON.parse('{"__proto__": "y"}') as Record<string, string>
    expect(judge(rounds(8, 1.2), { renamed })).toMatchObject({ benchmark: 'x' })
  })
})
