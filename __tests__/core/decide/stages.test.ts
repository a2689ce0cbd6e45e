import { describe, expect, it } from 'vitest'
import { confirmSuspects } from '../../../src/core/decide/confirm-suspects.js'
import { decidePaired } from '../../../src/core/decide/decide-paired.js'
import { isSuspect } from '../../../src/core/decide/fit-history.js'
import { judgeSuite } from '../../../src/core/decide/judge-suite.js'
import { mergeConfirmation, toConfirm } from '../../../src/core/decide/merge-confirmation.js'
import { screenHistory } from '../../../src/core/decide/screen-history.js'
import { screenPaired } from '../../../src/core/decide/screen-paired.js'
import { suspectRounds, suspectsOf, tooNoisy } from '../../../src/core/decide/stages.js'
import type { PairedSeries } from '../../../src/core/model/paired-series.js'
import type { Comparison } from '../../../src/core/model/report.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { normal } from '../stats/simulate.js'
import { paired, simulated } from './paired-samples.js'
import { policy, run, series } from './sample-run.js'

const POLICY = policy()
const random = seededRandom(701)
const measured = (name: string, change: number, rounds: number, deviation = 0.01): PairedSeries =>
  simulated(name, random, { rounds, change, deviation })
const screen = (...list: readonly PairedSeries[]) => screenPaired(list, { policy: POLICY })
const confirm = (screened: readonly Comparison[], remeasured: readonly PairedSeries[]) =>
  confirmSuspects({ screened, shifts: [], remeasured, policy: POLICY })

describe('screenPaired', () => {
  it('passes on what leans, and calls nothing regressed', () => {
    const rows = screen(measured('slow', 0.15, 6), measured('same', 0, 6), measured('fast', -0.3, 6))
    expect(rows.map(({ verdict, suspect, stage }) => [verdict, suspect, stage])).toEqual([
      ['inconclusive', true, 'screened'],
      ['unchanged', undefined, 'screened'],
      ['improved', undefined, 'screened'],
    ])
    expect(rows[0]!.pScreen).toBe(2 ** -6)
    expect(suspectsOf(rows).map(({ benchmark }) => benchmark)).toEqual(['slow'])
  })

  it('says "no sign of a slowdown" where it cannot rule one out, with the MDE, gated', () => {
    const noisy = paired('x', [1, 1, 1, 1, 1, 1], [1.1, 0.9, 1.2, 0.85, 1.05, 0.95])
    const [row] = screen(noisy)
    expect(row).toMatchObject({ verdict: 'inconclusive', reason: 'no sign of a slowdown', gated: true })
    expect(row!.mde).toBeGreaterThan(0.1)
  })

  it('suspects what it has too few rounds to clear, or none at all', () => {
    expect(screen(measured('x', 0.2, 2))[0]).toMatchObject({ suspect: true })
    const never = paired('x', [1, 1], [1, 1])
    const apart = { ...never, baseline: [[1], []], candidate: [[], [1]] }
    expect(screen(apart)[0]).toMatchObject({ suspect: true, gated: true })
  })

  it('decides exact metrics that repeat themselves, and leaves alone what does not gate', () => {
    const exact = { metric: 'allocations', unit: '1', assume: 'exact' } as const
    const [row] = screen(paired('x', [3, 3, 3, 3, 3, 3], [4, 4, 4, 4, 4, 4], exact))
    expect(row).toMatchObject({ verdict: 'regressed', method: 'exact' })
    expect(row).not.toHaveProperty('suspect')
    const [side] = screen({ ...measured('x', 0.5, 6), metric: 'user-time', primary: false })
    expect(side).toMatchObject({ gated: false, stage: 'screened' })
    expect(side).not.toHaveProperty('suspect')
  })
})

describe('suspectRounds', () => {
  it.each([
    [0, 0.01, 0],
    [1, 0.01, 12],
    [20, 0.01, 14],
    [40, 0.01, 16],
    [5000, 0.01, 20],
    [1, 0.0001, 18],
  ])('%i suspects at alpha %d take %i rounds', (suspects, alpha, rounds) => {
    expect(suspectRounds(suspects, alpha)).toBe(rounds)
  })

  it('can always reach alpha up to 10,000 suspects', () => {
    for (let suspects = 1; suspects <= 10_000; suspects++) {
      const rounds = suspectRounds(suspects, 0.01)
      expect(rounds % 2).toBe(0)
      expect(suspects * 2 ** -rounds).toBeLessThanOrEqual(0.01)
    }
  })
})

describe('confirmSuspects', () => {
  it('fails one real slowdown among forty suspects', () => {
    const names = Array.from({ length: 40 }, (_, index) => `b${index}`)
    const screened = screen(...names.map((name) => measured(name, 0.15, 6)))
    expect(suspectsOf(screened)).toHaveLength(40)
    const rounds = suspectRounds(40, 0.01)
    const fresh = names.map((name, index) => measured(name, index === 7 ? 0.15 : 0, rounds))
    const { comparisons, failures, shifts } = confirm(screened, fresh)
    expect(comparisons.filter(({ verdict }) => verdict === 'regressed').map((row) => row.benchmark)).toEqual([
      'b7',
    ])
    expect(comparisons[7]).toMatchObject({ stage: 'remeasured', suspect: true, rounds: 16 })
    expect(comparisons[7]!.pAdjusted).toBeGreaterThan(comparisons[7]!.pValue!)
    expect([failures, shifts]).toEqual([[], []])
  })

  it('fails six benchmarks of one suite that are all 15 % slower, each and as a suite', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const screened = screen(...names.map((name) => measured(name, 0.15, 6)))
    const { comparisons, shifts } = confirm(
      screened,
      names.map((name) => measured(name, 0.15, 14)),
    )
    expect(comparisons.every(({ verdict }) => verdict === 'regressed')).toBe(true)
    expect(shifts).toHaveLength(1)
    expect(shifts[0]).toMatchObject({ verdict: 'regressed', stage: 'remeasured', series: 6, share: 1 })
    expect(shifts[0]!.change).toBeCloseTo(0.15, 1)
  })

  it('fails a suite as a whole where noise hides every single series', () => {
    const list = Array.from({ length: 30 }, (_, index) => measured(`b${index}`, 0.09, 16, 0.08))
    const { comparisons, shifts } = decidePaired(list, { policy: POLICY })
    expect(comparisons.filter(({ verdict }) => verdict === 'regressed').length).toBeLessThan(5)
    expect(shifts).toMatchObject([{ verdict: 'regressed', rounds: 16 }])
  })

  it('says no more than the rounds support: not confirmed among many', () => {
    const rounds = 10
    const base = Array.from({ length: rounds }, () => 1)
    // Nine rounds above the threshold and one barely below: p = 2 / 1024, which 20 tests turn into 0.039.
    const nearly = [1.18, 1.12, 1.2, 1.045, 1.15, 1.1, 1.19, 1.13, 1.17, 1.11]
    const names = Array.from({ length: 20 }, (_, index) => `b${index}`)
    const screened = screen(...names.map((name) => measured(name, 0.15, 6)))
    const fresh = names.map((name, index) =>
      index === 0 ? paired(name, base, nearly) : measured(name, 0, rounds),
    )
    const { comparisons, failures } = confirm(screened, fresh)
    expect(comparisons[0]).toMatchObject({ verdict: 'inconclusive', pValue: 2 / 1024 })
    expect(comparisons[0]!.reason).toContain('not confirmed')
    // 20 x 2^-10 is above alpha, so no result of ten rounds could have convicted: undecided, never green.
    expect(failures[0]!.message).toContain('too few rounds for 20 series')
  })

  it('never lets a suspect go that did not come back or got too few rounds', () => {
    const screened = screen(measured('lost', 0.5, 6), measured('short', 50, 6), measured('same', 0, 6))
    const { comparisons, failures } = confirm(screened, [
      measured('short', 50, 3),
      { ...measured('lost', 0, 12), candidate: [] },
      measured('stranger', 0.5, 12),
    ])
    expect(comparisons).toHaveLength(3)
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive', 'unchanged'])
    expect(failures.map(({ message }) => message)).toEqual([
      '1 suspect (lost time) did not come back from the re-measurement',
      expect.stringContaining('1 suspect (short time) stayed undecided: fewer than the 7 rounds'),
    ])
  })
})

describe('decidePaired', () => {
  it('does not let rows that only report weigh on those that gate', () => {
    const reported = Array.from({ length: 200 }, (_, index) => ({
      ...measured(`b${index}`, 0, 12),
      metric: 'user-time',
      primary: false,
    }))
    const { comparisons } = decidePaired([measured('x', 0.2, 12), ...reported], { policy: POLICY })
    expect(comparisons[0]).toMatchObject({ verdict: 'regressed', pAdjusted: comparisons[0]!.pValue })
    expect(comparisons[0]!.qValue).toBeGreaterThan(comparisons[0]!.pValue!)
  })

  it('does not call a shift below the threshold a regression', () => {
    const list = Array.from({ length: 10 }, (_, index) => measured(`b${index}`, 0.03, 16))
    expect(decidePaired(list, { policy: POLICY }).shifts).toEqual([])
  })
})

describe('screenHistory', () => {
  const names = Array.from({ length: 12 }, (_, index) => `b${index}`)
  const stored = (runs: number, noise: number) =>
    Array.from({ length: runs }, (_, index) =>
      run(
        index,
        names.map((name) => series(name, [Math.exp(noise * normal(random))])),
      ),
    )
  const judge = (runs: number, noise: number, changes: Readonly<Record<string, number>>, all = 1) => {
    const candidate = run(
      99,
      names.map((name) => series(name, [(changes[name] ?? 1) * all])),
    )
    return judgeSuite(
      {
        suite: 'suite',
        baseline: stored(runs, noise),
        candidate: [candidate],
        level: 'at-base',
        pairing: 'unpaired',
      },
      POLICY,
    )
  }

  it('passes on what leans and clears the rest', () => {
    const { comparisons, unscreened, cut } = screenHistory(judge(30, 0.005, { b3: 1.1 }))
    expect(suspectsOf(comparisons).map(({ benchmark }) => benchmark)).toEqual(['b3'])
    expect(comparisons.every(({ stage }) => stage === 'screened')).toBe(true)
    expect(unscreened).toEqual([])
    expect(cut).toMatchObject({ source: 'calibrated', comparisons: 12 * 23 })
  })

  it('sends to paired rounds what history cannot judge', () => {
    expect(screenHistory(judge(30, 0.05, {})).unscreened).toHaveLength(12)
    const short = screenHistory(judge(5, 0.005, {}))
    expect(short.unscreened).toHaveLength(12)
    expect(short.cut).toMatchObject({ source: 'nominal', cut: 0.05 })
    expect(screenHistory(judge(0, 0.005, {})).unscreened.every((row) => tooNoisy(row))).toBe(true)
  })

  it('calibrates its cut so that about 5 % of unchanged comparisons become suspects', () => {
    // Noise of the size of the threshold, so that leaning alone does not keep the share small.
    let suspects = 0
    const trials = 40
    for (let trial = 0; trial < trials; trial++) {
      const candidate = run(
        99,
        names.map((name) => series(name, [Math.exp(0.04 * normal(random))])),
      )
      const judgement = judgeSuite(
        {
          suite: 'suite',
          baseline: stored(40, 0.04),
          candidate: [candidate],
          level: 'at-base',
          pairing: 'unpaired',
        },
        policy({ threshold: 0.01 }),
      )
      const { cut } = judgement.history!.fit
      expect(cut).toMatchObject({ source: 'calibrated', comparisons: 12 * 33 })
      suspects += judgement.tests.filter(({ evidence }) => isSuspect(evidence, cut)).length
    }
    expect(suspects / (trials * names.length)).toBeGreaterThan(0.02)
    expect(suspects / (trials * names.length)).toBeLessThan(0.09)
  })

  it('lets five representatives speak for a suite that moved as a whole', () => {
    const judgement = judge(30, 0.005, { b3: 1.2 }, 1.12)
    expect(judgement.shift).toBeDefined()
    const { comparisons } = screenHistory(judgement)
    const suspects = suspectsOf(comparisons).map(({ benchmark }) => benchmark)
    expect(suspects.length).toBeGreaterThanOrEqual(5)
    expect(suspects.length).toBeLessThan(12)
    expect(suspects).toContain('b3')
    const remeasured = suspects.map((name) => measured(name, name === 'b3' ? 0.2 : 0, 12))
    const machine = confirmSuspects({
      screened: comparisons,
      shifts: [judgement.shift!],
      remeasured,
      policy: POLICY,
    })
    expect(machine.shifts).toEqual([])
    expect(machine.warnings[0]!.message).toContain('a machine effect')
    expect(machine.comparisons.filter(({ verdict }) => verdict === 'regressed')).toHaveLength(1)
    const slower = suspects.map((name) => measured(name, 0.12, 12))
    const code = confirmSuspects({
      screened: comparisons,
      shifts: [judgement.shift!],
      remeasured: slower,
      policy: POLICY,
    })
    expect(code.shifts).toMatchObject([{ verdict: 'regressed', stage: 'remeasured' }])
  })

  it('measures an exact metric again before it fails', () => {
    const exact = { metric: 'allocations', unit: '1', assume: 'exact' } as const
    const runs = stored(10, 0.005).map((entry) => ({
      ...entry,
      series: [...entry.series, series('a', [3], exact)],
    }))
    const candidate = run(99, [series('a', [4], exact)])
    const judgement = judgeSuite(
      { suite: 'suite', baseline: runs, candidate: [candidate], level: 'at-base', pairing: 'unpaired' },
      POLICY,
    )
    const { comparisons } = screenHistory(judgement)
    expect(suspectsOf(comparisons).map(({ metric }) => metric)).toEqual(['allocations'])
    const remeasured = [paired('a', [3, 3], [4, 4], exact)]
    expect(
      confirm(comparisons, remeasured).comparisons.find(({ benchmark }) => benchmark === 'a'),
    ).toMatchObject({
      verdict: 'regressed',
      method: 'exact',
      stage: 'remeasured',
    })
  })
})

describe('mergeConfirmation', () => {
  const decide = (list: readonly PairedSeries[], stage: 'remeasured' | 'confirmed' = 'remeasured') =>
    decidePaired(list, { policy: POLICY, stage })
  const first = decide([measured('a', 0.2, 12), measured('b', 0.2, 12), measured('c', 0, 12)])

  it('confirms what regresses again and doubts what does not', () => {
    expect(toConfirm(first).map(({ benchmark }) => benchmark)).toEqual(['a', 'b'])
    const merged = mergeConfirmation(first, decide([measured('a', 0.2, 12), measured('b', 0, 12)]))
    expect(merged.comparisons.map(({ verdict, stage }) => [verdict, stage])).toEqual([
      ['regressed', 'confirmed'],
      ['inconclusive', 'confirmed'],
      ['unchanged', 'remeasured'],
    ])
    expect(merged.comparisons[1]!.reason).toContain('not on a fresh one')
    expect(merged.failures).toEqual([])
  })

  it('fails closed where the fresh machine did not measure a regression', () => {
    const { failures, comparisons } = mergeConfirmation(first, decide([measured('a', 0.2, 12)]))
    expect(failures[0]!.message).toBe('b time regressed, but the confirmation did not measure it')
    expect(comparisons[1]!.verdict).toBe('regressed')
  })

  it('asks for every series of a suite that got slower as a whole, and drops what is not seen again with a warning', () => {
    const list = Array.from({ length: 20 }, (_, index) => measured(`b${index}`, 0.09, 16, 0.08))
    const whole = decide(list)
    expect(whole.shifts).toHaveLength(1)
    expect(toConfirm(whole)).toHaveLength(20)
    const again = mergeConfirmation(
      whole,
      decide(list.map(({ benchmark }) => measured(benchmark, 0.09, 16, 0.08))),
    )
    expect(again.shifts).toMatchObject([{ stage: 'confirmed', verdict: 'regressed' }])
    const gone = mergeConfirmation(whole, decide(list.map(({ benchmark }) => measured(benchmark, 0, 16))))
    expect(gone.shifts).toEqual([])
    expect(gone.warnings[0]!.message).toContain('not on a fresh one')
  })
})
