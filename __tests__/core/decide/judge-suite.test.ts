import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSuite, type SuiteEvidence } from '../../../src/core/decide/judge-suite.js'
import type { Policy } from '../../../src/core/model/policy.js'
import type { Comparison } from '../../../src/core/model/report.js'
import type { Run, Series } from '../../../src/core/model/run.js'
import { policy, run, series, wobble } from './sample-run.js'

function evidence(
  baseline: readonly Run[],
  candidate: Run,
  rest: Partial<SuiteEvidence> = {},
): SuiteEvidence {
  return { suite: 'suite', baseline, candidate: [candidate], level: 'at-base', pairing: 'unpaired', ...rest }
}

/** A history of one series per name; each run holds the n-th value of each list. */
function history(
  values: Readonly<Record<string, readonly number[]>>,
  overrides: Partial<Series> = {},
): Run[] {
  const length = Math.max(...Object.values(values).map((list) => list.length))
  return Array.from({ length }, (_, index) =>
    run(
      index,
      Object.entries(values).flatMap(([name, list]) => {
        const value = list[index]
        return value === undefined ? [] : [series(name, [value], overrides)]
      }),
    ),
  )
}

function judgeOne(
  baseline: readonly number[],
  candidate: number,
  overrides: Partial<Series> = {},
  rules: Partial<Policy> = {},
): Comparison {
  const candidateRun = run(99, [series('x', [candidate], overrides)])
  return judgeSuite(evidence(history({ x: baseline }, overrides), candidateRun), policy({}, rules))
    .comparisons[0]!
}

describe('judgeSuite, noisy series against history', () => {
  it('calls a clear slowdown regressed, with numbers that agree', () => {
    const row = judgeOne(wobble(1e-6, 20), 2e-6)
    expect(row).toMatchObject({
      verdict: 'regressed',
      method: 'history-tail',
      gated: true,
      baselineRuns: 20,
    })
    expect(row.candidate! / row.baseline! - 1).toBeCloseTo(row.change!, 12)
    expect(row.baseline! * Math.exp(row.effect!)).toBeCloseTo(row.candidate!, 18)
    expect(row.interval![0]).toBeLessThan(row.change!)
    expect(row.interval![1]).toBeGreaterThan(row.change!)
    expect(row.pValue).toBeLessThan(0.01)
    expect(row.history).toHaveLength(21)
  })

  it('calls a clear speed-up improved and never fails on it', () => {
    expect(judgeOne(wobble(1e-6, 20), 0.4e-6).verdict).toBe('improved')
  })

  it('reads direction from the metric: throughput that rises is an improvement', () => {
    const higher = { metric: 'throughput', unit: '1/s', direction: 'higher' } as const
    expect(judgeOne(wobble(1000, 20), 2500, higher).verdict).toBe('improved')
    expect(judgeOne(wobble(1000, 20), 400, higher).verdict).toBe('regressed')
  })

  it('rules a regression out where the history is quiet enough, and says inconclusive where it is not', () => {
    const quiet = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`b${index}`, wobble(1 + index, 40)]),
    )
    const candidate = run(
      99,
      Array.from({ length: 12 }, (_, index) => series(`b${index}`, [1 + index])),
    )
    const judged = judgeSuite(evidence(history(quiet), candidate), policy())
    expect(judged.comparisons.every((row) => row.verdict === 'unchanged')).toBe(true)
    expect(judgeOne([1, 1.08, 0.95, 1.03, 0.93, 1.05, 0.97, 1.1], 1.02).verdict).toBe('inconclusive')
  })

  it('warns only with 3 to 6 stored runs, tests nothing with fewer', () => {
    expect(judgeOne(wobble(1, 6), 5)).toMatchObject({
      verdict: 'regressed',
      gated: false,
      reason: '6 of 7 stored runs: warns only',
    })
    expect(judgeOne(wobble(1, 7), 5)).toMatchObject({ verdict: 'regressed', gated: true })
    expect(judgeOne([1, 1], 5)).toMatchObject({
      verdict: 'inconclusive',
      method: 'advisory',
      gated: false,
      change: 4,
    })
  })

  it('sees a tenth in one quiet series that stands alone', () => {
    expect(judgeOne(wobble(1, 9), 1.12)).toMatchObject({ verdict: 'regressed', gated: true })
  })

  it('is not disabled by zero variance', () => {
    expect(judgeOne(Array(10).fill(1), 2).verdict).toBe('regressed')
  })

  it('takes the floor into account, the floor itself counting as above', () => {
    const rules = { rules: [{ match: '**', floor: 0.5 }] }
    expect(judgeOne(Array(20).fill(1), 1.4, {}, rules)).toMatchObject({
      verdict: 'unchanged',
      reason: 'below floor',
    })
    expect(judgeOne(Array(20).fill(1), 2.5, {}, rules).verdict).toBe('regressed')
  })

  it('judges zero and negative values by difference and floor, and says so without a floor', () => {
    const values = [0, 1, -1, 0, 1, 0, -1, 0]
    const metric = { metric: 'drift', unit: 'ms-ish', assume: 'noisy' } as const
    expect(judgeOne(values, 50, metric)).toMatchObject({
      verdict: 'inconclusive',
      gated: false,
      warnings: [{ message: expect.stringContaining('floor') }],
    })
    expect(judgeOne(values, 50, metric, { rules: [{ match: '**', floor: 5 }] })).toMatchObject({
      verdict: 'regressed',
      scale: 'difference',
      effect: expect.closeTo(50, 0),
    })
    expect(judgeOne(Array(8).fill(0), 0, metric).verdict).toBe('unchanged')
  })

  it('survives the largest values a double holds', () => {
    const row = judgeOne(Array(9).fill(1e308), 1.5e308)
    expect(row.verdict).toBe('regressed')
    expect(Number.isFinite(row.baseline!)).toBe(true)
  })

  it('is monotone in the threshold and blind to the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 7, maxLength: 20 }),
        fc.double({ min: 0.2, max: 8, noNaN: true }),
        fc.constantFrom(1e-9, 1e-3, 1, 1e6),
        (baseline, candidate, scale) => {
          const judge = (threshold: number, factor: number) =>
            judgeOne(
              baseline.map((value) => value * factor),
              candidate * factor,
              {},
              { rules: [{ match: '**', threshold }] },
            )
          if (judge(0.2, 1).verdict === 'regressed') expect(judge(0.05, 1).verdict).toBe('regressed')
          const scaled = judge(0.05, scale)
          expect(scaled.effect).toBeCloseTo(judge(0.05, 1).effect!, 8)
        },
      ),
      { seed: 1, numRuns: 60 },
    )
  })
})

describe('judgeSuite, exact series', () => {
  const allocations = { metric: 'allocations', unit: '1', assume: 'exact' } as const

  it('needs one stored run and flags any increase', () => {
    expect(judgeOne([10], 11, allocations)).toMatchObject({
      verdict: 'regressed',
      method: 'exact',
      gated: true,
      change: expect.closeTo(0.1, 12),
    })
    expect(judgeOne([10], 10, allocations).verdict).toBe('unchanged')
    expect(judgeOne([10], 9, allocations).verdict).toBe('improved')
  })

  it('judges 0 to n by the floor alone', () => {
    expect(judgeOne([0], 3, allocations)).toMatchObject({ verdict: 'regressed', baseline: 0, candidate: 3 })
    const rules = { rules: [{ match: '**', metric: 'allocations', floor: 5 }] }
    expect(judgeOne([0], 3, allocations, rules)).toMatchObject({
      verdict: 'unchanged',
      reason: 'below floor',
    })
    expect(judgeOne([0], 5, allocations, rules).verdict).toBe('regressed')
  })

  it('allows instructions one per cent', () => {
    const instructions = { metric: 'instructions', unit: '1', assume: 'exact' } as const
    expect(judgeOne([1000], 1009, instructions).verdict).toBe('unchanged')
    expect(judgeOne([1000], 1011, instructions).verdict).toBe('regressed')
  })

  it('compares with the newest stored value, so a history that changed long ago does not blur it', () => {
    expect(judgeOne([10, 10, 12, 12], 12, allocations).verdict).toBe('unchanged')
  })

  it('tests values that differ within one run like a noisy metric, and says so', () => {
    const baseline = Array.from({ length: 8 }, (_, index) =>
      run(index, [series('x', [100, 101], allocations)]),
    )
    const row = judgeSuite(evidence(baseline, run(99, [series('x', [300, 301], allocations)])), policy())
      .comparisons[0]!
    expect(row).toMatchObject({ verdict: 'regressed', method: 'history-tail' })
    expect(row.warnings[0]!.message).toContain('declared exact')
  })

  it('learns exactness from three equal runs of an undeclared metric, never of a time', () => {
    const { assume: _, ...undeclared } = series('x', [7], { metric: 'rows', unit: 'rows' })
    const runs = [0, 1, 2].map((index) => run(index, [undeclared]))
    const candidate = run(99, [{ ...undeclared, rounds: [[8]] }])
    expect(judgeSuite(evidence(runs, candidate), policy()).comparisons[0]).toMatchObject({
      verdict: 'regressed',
      method: 'exact',
    })
    const { assume: __, ...time } = series('x', [7], { metric: 'warm-up', unit: 's' })
    const timed = judgeSuite(
      evidence(
        [0, 1, 2].map((index) => run(index, [time])),
        run(99, [{ ...time, rounds: [[8]] }]),
      ),
      policy(),
    )
    expect(timed.comparisons[0]!.method).toBe('history-tail')
  })
})

describe('judgeSuite, identity', () => {
  it('reports new and missing, and gates what is missing', () => {
    const judged = judgeSuite(
      evidence(history({ gone: wobble(1, 8) }), run(99, [series('fresh', [1])])),
      policy(),
    )
    expect(judged.comparisons.map((row) => [row.benchmark, row.verdict, row.gated])).toEqual([
      ['fresh', 'new', true],
      ['gone', 'missing', true],
    ])
  })

  it('shows that a benchmark is gone which nobody wrote, and lets only a rule gate it', () => {
    const found = series('select ?', [3], { metric: 'repeats-per-request', found: true })
    const stored = history({ x: wobble(1, 8) }).map((one) => ({ ...one, series: [...one.series, found] }))
    const gone = (rules: Partial<Policy> = {}) =>
      judgeSuite(evidence(stored, run(99, [series('x', [1])])), policy({}, rules)).comparisons[1]
    expect(gone()).toMatchObject({ benchmark: 'select ?', verdict: 'missing', gated: false, baseline: 3 })
    expect(gone({ rules: [{ match: 'select*', gate: true }] })).toMatchObject({ gated: true })
  })

  it('accepts renamed and removed benchmarks', () => {
    const rest = { renamed: { before: 'after' }, removed: ['old/*'] }
    const judged = judgeSuite(
      evidence(history({ before: wobble(1, 8), 'old/x': wobble(1, 8) }), run(99, [series('after', [1])])),
      policy({}, rest),
    )
    expect(judged.comparisons.map((row) => [row.benchmark, row.baselineRuns])).toEqual([['after', 8]])
  })

  it('keeps parameters apart and names like __proto__ harmless', () => {
    const variant = (size: string, value: number) => series('x', [value], { parameters: { size } })
    const baseline = Array.from({ length: 8 }, (_, index) =>
      run(index, [variant('1', 1), variant('2', 9), series('__proto__', [1])]),
    )
    const judged = judgeSuite(
      evidence(baseline, run(99, [variant('2', 9), variant('1', 1), series('__proto__', [1])])),
      policy({}, { renamed: { a: 'b' } }),
    )
    expect(judged.comparisons.map((row) => row.baseline)).toEqual(
      [9, 1, 1].map((value) => expect.closeTo(value, 9)),
    )
  })
})

describe('judgeSuite, levels', () => {
  const slow = [...wobble(1, 10), ...wobble(2, 10)]
  const step = { benchmark: 'x', parameters: {}, metric: 'time', run: 'run-10', change: 1, pValue: 0.001 }
  const stepped = history({ x: slow }).map((entry, index) =>
    index === 19 ? { ...entry, steps: [step] } : entry,
  )

  it('a pull request is judged against the level after the latest step', () => {
    const row = judgeSuite(evidence(stepped, run(99, [series('x', [2])])), policy()).comparisons[0]!
    expect(row).toMatchObject({ baselineRuns: 10, baseline: expect.closeTo(2, 1) })
  })

  it('the default branch keeps reporting an unaccepted regression, until it is accepted', () => {
    const candidate = run(99, [series('x', [2])])
    const kept = judgeSuite(evidence(stepped, candidate, { level: 'accepted' }), policy()).comparisons[0]!
    expect(kept).toMatchObject({ verdict: 'regressed', baseline: expect.closeTo(1, 1) })
    const accepted = stepped.map((entry, index) =>
      index === 12
        ? { ...entry, accepted: [{ benchmark: 'x', parameters: {}, metric: 'time', verdict: 'regressed' }] }
        : entry,
    )
    const row = judgeSuite(evidence(accepted, candidate, { level: 'accepted' }), policy()).comparisons[0]!
    expect(row).toMatchObject({
      verdict: expect.stringMatching(/unchanged|inconclusive/),
      baseline: expect.closeTo(2, 1),
      baselineRuns: 8,
    })
  })

  it('leaves runs that were called regressed out of the accepted level before any step is found', () => {
    const verdict = { benchmark: 'x', parameters: {}, metric: 'time', verdict: 'regressed' }
    const runs = history({ x: [...wobble(1, 10), 2, 2] }).map((entry, index) =>
      index >= 10 ? { ...entry, verdicts: [verdict] } : entry,
    )
    const row = judgeSuite(evidence(runs, run(99, [series('x', [2])]), { level: 'accepted' }), policy())
      .comparisons[0]!
    expect(row).toMatchObject({ verdict: 'regressed', baselineRuns: 10 })
  })
})

describe('judgeSuite, machine effect', () => {
  it('gives no verdict to a suite that moved together, and one to a suite that did not', () => {
    const names = Array.from({ length: 8 }, (_, index) => `b${index}`)
    const baseline = history(Object.fromEntries(names.map((name) => [name, wobble(1, 20)])))
    const together = judgeSuite(
      evidence(
        baseline,
        run(
          99,
          names.map((name) => series(name, [1.4])),
        ),
      ),
      policy(),
    )
    expect(together.shift).toMatchObject({ series: 8, share: 1 })
    expect(
      together.comparisons.every(
        (row) => row.verdict === 'inconclusive' && row.reason === 'machine effect suspected',
      ),
    ).toBe(true)
    const alone = judgeSuite(
      evidence(
        baseline,
        run(
          99,
          names.map((name, index) => series(name, [index === 3 ? 2 : 1])),
        ),
      ),
      policy(),
    )
    expect(alone.shift).toBeUndefined()
    expect(
      alone.comparisons.filter((row) => row.verdict === 'regressed').map((row) => row.benchmark),
    ).toEqual(['b3'])
  })

  it('needs five series: two that move together keep their verdicts', () => {
    const baseline = history({ a: wobble(1, 20), b: wobble(1, 20) })
    const judged = judgeSuite(evidence(baseline, run(99, [series('a', [2]), series('b', [2])])), policy())
    expect(judged.comparisons.map((row) => row.verdict)).toEqual(['regressed', 'regressed'])
  })
})

describe('judgeSuite, pairs', () => {
  const pairs = (n: number, ratio: number) => {
    const baseline = wobble(1, n)
    const toRuns = (values: readonly number[]) =>
      values.map((value, index) => run(index, [series('x', [value])]))
    const jitter = (index: number) => 1 + ((index % 3) - 1) / 500
    const candidate = toRuns(baseline.map((value, index) => value * ratio * jitter(index)))
    return judgeSuite(
      { suite: 'suite', baseline: toRuns(baseline), candidate, level: 'at-base', pairing: 'paired' },
      policy(),
    ).comparisons[0]!
  }

  it('tests ten pairs exactly and reports the smallest attainable p', () => {
    expect(pairs(10, 1.12)).toMatchObject({
      verdict: 'regressed',
      method: 'paired-signed-rank',
      rounds: 10,
      pSmallest: 2 ** -10,
    })
    expect(pairs(10, 1)).toMatchObject({ verdict: 'unchanged' })
    expect(pairs(10, 0.8)).toMatchObject({ verdict: 'improved' })
  })

  it('only advises with four to six pairs and tests nothing below', () => {
    expect(pairs(6, 1.5)).toMatchObject({ method: 'paired-t', gated: false })
    expect(pairs(3, 1.5)).toMatchObject({ method: 'advisory', verdict: 'inconclusive' })
  })
})
