import { describe, expect, it } from 'vitest'
import { groupRows } from '../../../src/reports/shared/row-groups.js'
import { comparison, slower } from '../situations.js'

describe('groupRows', () => {
  const of = (
    rows: Parameters<typeof groupRows>[0]['comparisons'],
    suiteShift: Parameters<typeof groupRows>[0]['suiteShift'] = null,
  ) => groupRows({ comparisons: rows, suiteShift })
  const names = (rows: readonly { readonly benchmark: string }[]) => rows.map(({ benchmark }) => benchmark)

  it('puts the largest regression first, zero to n before all, equal ones by name', () => {
    const { change, ...fromZero } = slower('zero', 2, { baseline: 0 })
    const rows = [slower('b', 1.2), slower('a', 1.2), slower('big', 3), { ...fromZero, candidate: 4 }]
    expect(names(of(rows).regressions)).toEqual(['zero', 'big', 'a', 'b'])
  })

  it('tells inconclusive rows that matter from a wall of noise', () => {
    const rows = [
      slower('leaning', 1.04, { verdict: 'inconclusive' }),
      slower('no sign', 1.01, { verdict: 'inconclusive' }),
      slower('faster perhaps', 0.8, { verdict: 'inconclusive' }),
      slower('screened', 1.2, { verdict: 'inconclusive', stage: 'screened' }),
      slower('not gated', 1.2, { verdict: 'inconclusive', gated: false }),
    ]
    expect(names(of(rows).inconclusive)).toEqual(['leaning'])
    expect(of(rows).quiet).toHaveLength(4)
  })

  it('lets the row of a shifted suite speak for its inconclusive rows, not for its regressions', () => {
    const rows = [slower('x', 1.2, { verdict: 'inconclusive' }), slower('y', 1.5)]
    const groups = of(rows, [{ suite: 'codec', effect: 0.1, change: 0.1, series: 5, share: 1 }])
    expect([names(groups.shifted), names(groups.regressions)]).toEqual([['x'], ['y']])
  })

  it('shows every suspect that stayed open, and no wall of rows for a shift that paired rounds saw', () => {
    const suspect = slower('suspect', 1.01, { verdict: 'inconclusive', stage: 'screened', suspect: true })
    const shift = {
      suite: 'codec',
      effect: 0.1,
      change: 0.1,
      series: 5,
      share: 1,
      verdict: 'regressed',
    } as const
    expect(names(of([suspect]).inconclusive)).toEqual(['suspect'])
    expect(of([suspect], [shift]).shifted).toEqual([])
  })

  it('loses no row', () => {
    const verdicts = ['regressed', 'improved', 'unchanged', 'inconclusive', 'new', 'missing'] as const
    const rows = verdicts.flatMap((verdict) => [
      comparison('x', { verdict }),
      comparison('y', { verdict, gated: false, method: 'advisory' }),
    ])
    expect(Object.values(of(rows)).flat()).toHaveLength(rows.length)
  })
})
