import { describe, expect, it } from 'vitest'
import { estimateError } from '../../src/parsers/postgresql-explain/add-explain.js'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

describe('captured plans of PostgreSQL 15', () => {
  it('keeps times, the worst estimate of rows and blocks from JSON', () => {
    const set = parseFixture('postgresql-explain', 'join.json')
    expect(measurementOf(set, 'join', 'time')).toMatchObject({ unit: 's', primary: true })
    expect(measurementOf(set, 'join', 'time').values[0]).toBeCloseTo(0.025954, 9)
    // The hash join: 100 rows expected, 2,843 came.
    expect(measurementOf(set, 'join', 'row-estimate-error').values).toEqual([28.43])
    expect(measurementOf(set, 'join', 'shared-hit-blocks')).toMatchObject({
      values: [118],
      direction: 'lower',
    })
    expect(measurementOf(set, 'join', 'io-read-time').unit).toBe('s')
  })

  it("keeps the same from text, in psql's frame or without", () => {
    const set = parseFixture('postgresql-explain-text', 'join.txt')
    expect(measurementOf(set, 'join', 'time').values[0]).toBeCloseTo(0.014487, 9)
    expect(measurementOf(set, 'join', 'row-estimate-error').values).toEqual([28.43])
    expect(measurementOf(set, 'join', 'shared-hit-blocks').values).toEqual([119])
    expect(
      measurementOf(parseFixture('postgresql-explain-text', 'update.txt'), 'update', 'wal-bytes').values,
    ).toEqual([14_832])
  })

  it('takes executions of one plan as repetitions, and blocks of planning for none of it', () => {
    const set = parseFixture('postgresql-explain-text', 'repeated.txt')
    expect(measurementOf(set, 'repeated', 'time').values.map((value) => Math.round(value * 1e6))).toEqual([
      77, 85, 67,
    ])
    expect(measurementOf(set, 'repeated', 'shared-hit-blocks').values).toEqual([5, 5, 5])
  })
})

describe('traps', () => {
  const plan = (node: string): string =>
    `${node}  (cost=0.00..1.00 rows=4 width=4) (actual time=0.010..0.020 rows=1 loops=1)\nExecution Time: 0.100 ms\n`

  it('tells statements with different plans apart by their order', () => {
    const set = parseText(plan('Seq Scan on a') + plan('Seq Scan on b'))
    expect(
      set.measurements.filter(({ metric }) => metric === 'time').map(({ benchmark }) => benchmark),
    ).toEqual(['output', 'output #2'])
  })

  it('reads fractions of rows (version 18) and nodes that never ran', () => {
    const text =
      'Nested Loop  (cost=0.00..1.00 rows=4 width=4) (actual time=0.010..0.020 rows=1.50 loops=2)\n' +
      '  ->  Seq Scan on x  (cost=0.00..1.00 rows=1000 width=4) (never executed)\nExecution Time: 0.100 ms\n'
    const set = parseText(text)
    expect(measurementOf(set, 'output', 'rows').values).toEqual([1.5])
    expect(measurementOf(set, 'output', 'row-estimate-error').values[0]).toBeCloseTo(4 / 1.5, 12)
  })

  it('counts the error of an estimate in both directions, from one row up', () => {
    expect([
      estimateError(10, 1000),
      estimateError(1000, 10),
      estimateError(1, 0),
      estimateError(0, 0),
    ]).toEqual([100, 100, 1, 1])
  })

  it('refuses a plan that was not executed, and one without end', () => {
    expect(refusal('[{"Plan": {"Node Type": "Result"}}]').message).toContain('ANALYZE')
    expect(refusal(plan('Result').split('\n')[0] ?? '').details).toMatchObject({ line: 1 })
  })
})
