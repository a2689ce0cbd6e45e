import { describe, expect, it } from 'vitest'
import type { Comparison, Report } from '../../src/core/model/report.js'
import { headline } from '../../src/reports/headline.js'
import { comparison, reportOf, situations, slower } from './situations.js'

const rows = (count: number, over: Partial<Comparison> = {}) =>
  Array.from({ length: count }, (_, index) => comparison(`row ${index}`, over))

function say(comparisons: readonly Comparison[], over: Partial<Report> = {}): string {
  return headline(reportOf({ ...over, comparisons }))
}

describe('headline', () => {
  it.each<[string, readonly Comparison[], Partial<Report>]>([
    ['2 of 40 benchmarks got slower', [slower('a', 1.2), slower('b', 1.2), ...rows(38)], {}],
    ['1 of 1 benchmark got slower', [slower('a', 1.2), slower('a', 1.2, { metric: 'latency.p99' })], {}],
    ['1 of 1 benchmark got worse', [slower('a', 1.2, { metric: 'allocations', unit: '1' })], {}],
    ['No benchmark got slower beyond 5 %', rows(3), {}],
    ['No benchmark got slower beyond its threshold', [...rows(3), comparison('x', { threshold: 0.1 })], {}],
    [
      'No benchmark got slower beyond 5 %; 1 improved',
      [...rows(3), slower('x', 0.5, { verdict: 'improved' })],
      {},
    ],
    ['No sign of a slowdown in 3 benchmarks', rows(3, { verdict: 'inconclusive' }), {}],
    [
      'No benchmark got slower for certain, 1 is inconclusive',
      [slower('a', 1.2, { verdict: 'inconclusive' }), ...rows(3)],
      {},
    ],
    ['Nothing gates yet: 4 of 7 stored runs', rows(3, { gated: false, baselineRuns: 4 }), {}],
    [
      'Nothing gates yet: 4 of 7 stored runs, but 1 benchmark got slower',
      [...rows(3, { gated: false, baselineRuns: 4 }), slower('a', 1.5, { gated: false, baselineRuns: 4 })],
      {},
    ],
    ['Nothing here gates', rows(3, { gated: false }), {}],
    [
      'No verdict: 2 ratios without a test behind them',
      rows(2, { gated: false, method: 'advisory', verdict: 'inconclusive' }),
      {},
    ],
    ['Nothing was measured', [], {}],
    [
      '1 suite could not be measured',
      rows(3),
      { failures: [{ suite: 'x', kind: 'measurement', message: 'm' }] },
    ],
    [
      'The stored baseline of 1 suite could not be read or written',
      rows(3),
      { failures: [{ suite: 'x', kind: 'store', message: 'm' }] },
    ],
    [
      'Nothing was compared in x: no stored baseline',
      [],
      { failures: [{ suite: 'x', kind: 'nothing-compared', message: 'no stored baseline' }] },
    ],
    [
      '1 of 4 benchmarks got slower; 1 suite could not be measured',
      [slower('a', 2), ...rows(3)],
      { failures: [{ suite: 'x', kind: 'measurement', message: 'm' }] },
    ],
  ])('%s', (expected, comparisons, over) => {
    expect(say(comparisons, over)).toBe(expected)
  })

  it('says that a suite got slower as a whole, and what still waits for a fresh machine', () => {
    expect(situations['suite-slower']!.report.headline).toMatch(/^The whole suite codec got slower, \+\d/)
    expect(situations['paired-pending']!.report.headline).toContain('; a fresh machine has to confirm it')
    expect(situations['paired-suspects']!.report.headline).not.toContain('confirm')
  })

  it('says that a first run has nothing to compare', () => {
    expect(situations['first-run']!.report.headline).toBe('Baseline recorded, nothing compared')
  })

  it('never says a failed or broken situation in good words', () => {
    for (const { report } of Object.values(situations)) {
      if (report.outcome === 'pass') continue
      expect(report.headline).not.toMatch(/^(No|Baseline recorded)/)
    }
  })
})
