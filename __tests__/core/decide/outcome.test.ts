import { describe, expect, it } from 'vitest'
import { nothingCompared, type OutcomeInput, outcomeOf } from '../../../src/core/decide/outcome.js'
import type { BudgetResult, Comparison, Failure } from '../../../src/core/model/report.js'
import { comparison, policy } from './sample-run.js'

const row = (verdict: Comparison['verdict'], overrides: Partial<Comparison> = {}) =>
  comparison({
    verdict,
    ...(verdict === 'new' || verdict === 'missing' ? {} : { method: 'history-tail' }),
    ...overrides,
  })
const budget: BudgetResult = {
  suite: 's',
  benchmark: 'x',
  parameters: {},
  metric: 'time',
  unit: 's',
  max: 1,
  value: 2,
  broken: true,
  basis: 'median',
  rounds: 1,
}
const failed: Failure = { suite: 's', kind: 'measurement', message: 'crashed' }
const unreadable: Failure = { suite: 's', kind: 'store', message: 'corrupt' }

function decide(input: Partial<OutcomeInput>, gate: Parameters<typeof policy>[0] = {}) {
  return outcomeOf({
    context: 'pull-request',
    policy: policy(gate).gate,
    comparisons: [],
    budgets: [],
    failures: [],
    ...input,
  })
}

describe('outcomeOf', () => {
  it('passes where nothing gated regressed', () => {
    const comparisons = [
      row('unchanged'),
      row('improved'),
      row('inconclusive'),
      row('new'),
      row('regressed', { gated: false }),
    ]
    expect(decide({ comparisons })).toEqual({ outcome: 'pass', exitCode: 0 })
  })

  it.each([
    ['a regression', { comparisons: [row('regressed')] }, {}],
    ['a broken budget', { budgets: [budget] }, {}],
    ['a missing benchmark', { comparisons: [row('missing')] }, {}],
    [
      'an inconclusive row, where the policy says so',
      { comparisons: [row('inconclusive')] },
      { inconclusive: 'fail' },
    ],
    [
      'an inconclusive row, where fail-on says so',
      { comparisons: [row('inconclusive')] },
      { failOn: 'inconclusive' },
    ],
  ] as const)('fails on %s', (_, input, gate) => {
    expect(decide(input, gate)).toEqual({ outcome: 'fail', exitCode: 1 })
  })

  it('lets the policy accept what is missing', () => {
    expect(decide({ comparisons: [row('missing')] }, { missing: 'warn' }).exitCode).toBe(0)
  })

  it('orders exit codes 1 over 3 over 4', () => {
    expect(decide({ comparisons: [row('regressed')], failures: [failed, unreadable] }).exitCode).toBe(1)
    expect(decide({ failures: [unreadable, failed] }).exitCode).toBe(3)
    expect(decide({ failures: [unreadable] })).toEqual({ outcome: 'error', exitCode: 4 })
  })

  it('fail-on never turns 1 into 0 and nothing else', () => {
    expect(decide({ comparisons: [row('regressed')] }, { failOn: 'never' })).toEqual({
      outcome: 'fail',
      exitCode: 0,
    })
    expect(decide({ failures: [failed] }, { failOn: 'never' }).exitCode).toBe(3)
    expect(
      decide({ comparisons: [row('regressed')], failures: [unreadable] }, { failOn: 'never' }).exitCode,
    ).toBe(4)
  })
})

describe('outcomeOf, stages', () => {
  const shift = { suite: 's', effect: 0.1, change: 0.1, series: 6, share: 1 }
  const inconclusive = (stage: Comparison['stage']) =>
    row('inconclusive', stage === undefined ? {} : { stage })

  it('holds gate.inconclusive against rows that were looked at twice, never against screened ones', () => {
    const gate = { inconclusive: 'fail' } as const
    expect(decide({ comparisons: [inconclusive('screened')] }, gate).exitCode).toBe(0)
    expect(decide({ comparisons: [inconclusive('remeasured')] }, gate).exitCode).toBe(1)
    expect(decide({ comparisons: [inconclusive('confirmed')] }, gate).exitCode).toBe(1)
    expect(decide({ comparisons: [inconclusive(undefined)] }, gate).exitCode).toBe(1)
  })

  it('fails a shift of paired rounds and not one against the history', () => {
    expect(decide({ shifts: [shift] }).exitCode).toBe(0)
    expect(decide({ shifts: [{ ...shift, verdict: 'regressed', stage: 'remeasured' }] }).exitCode).toBe(1)
  })

  it('is pending where a fresh machine has to confirm what alone would fail', () => {
    const confirm = 'required' as const
    const again = row('regressed', { method: 'paired-signed-rank', stage: 'remeasured' })
    expect(decide({ comparisons: [again], confirm })).toEqual({ outcome: 'pending', exitCode: 0 })
    expect(decide({ shifts: [{ ...shift, verdict: 'regressed' }], confirm }).outcome).toBe('pending')
    expect(decide({ comparisons: [{ ...again, stage: 'confirmed' }], confirm }).exitCode).toBe(1)
    expect(decide({ comparisons: [{ ...again, method: 'exact' }], confirm }).exitCode).toBe(1)
    expect(decide({ comparisons: [again], budgets: [budget], confirm }).exitCode).toBe(1)
    expect(decide({ comparisons: [again], failures: [failed], confirm }).exitCode).toBe(3)
    expect(decide({ comparisons: [row('unchanged')], confirm }).outcome).toBe('pass')
  })
})

describe('nothingCompared', () => {
  it('is a failure on a pull request without a stored baseline', () => {
    expect(nothingCompared('pull-request', 's', [row('new')])?.message).toContain('no stored baseline')
    const advisory = [row('inconclusive', { method: 'advisory', baselineRuns: 2, gated: false })]
    expect(nothingCompared('pull-request', 's', advisory)?.message).toContain('only 2 stored runs')
  })

  it('gives the reason of paired rows that nothing could judge', () => {
    const unjudged = [row('inconclusive', { method: 'advisory', reason: 'no floor', gated: false })]
    expect(nothingCompared('pull-request', 's', unjudged)?.message).toBe('no floor')
  })

  it('is none where anything was tested, on a first recording, and in compare', () => {
    expect(nothingCompared('pull-request', 's', [row('new'), row('unchanged')])).toBeUndefined()
    expect(nothingCompared('record', 's', [row('new')])).toBeUndefined()
    expect(nothingCompared('compare', 's', [])).toBeUndefined()
  })
})
