import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { parseFiles } from '../../src/parsers/parse.js'
import { statementRequest, statementShape } from '../../src/parsers/postgresql-log/statement-shape.js'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

const LOOP = 'select * from "order größe" where customer_id = ? and total > ?'

describe('captured logs of PostgreSQL 15', () => {
  it('keeps every call of a statement shape, and finds the loop of an N+1', () => {
    const set = parseFixture('postgresql-log', 'sessions.txt')
    expect(measurementOf(set, LOOP, 'time').values).toHaveLength(10)
    expect(measurementOf(set, LOOP, 'calls').values).toEqual([10])
    expect(measurementOf(set, LOOP, 'repeats-per-request')).toMatchObject({ values: [10], primary: true })
    expect(measurementOf(set, 'all statements', 'statements').values).toEqual([17])
    expect(measurementOf(set, 'all statements', 'statements-per-request').values).toEqual([11])
    expect(measurementOf(set, 'all statements', 'errors').values).toEqual([1])
    expect(set.warnings.map(({ message, line }) => [message.includes('N+1'), line])).toEqual([[true, 4]])
  })

  it('calls each statement found, so that one may go, and not what all of them are together', () => {
    const { measurements } = parseFixture('postgresql-log', 'sessions.txt')
    for (const { benchmark, found } of measurements)
      expect([benchmark, found]).toEqual([benchmark, benchmark === 'all statements' ? undefined : true])
  })

  it('puts statements over several lines together', () => {
    const set = parseFixture('postgresql-log', 'sessions.txt')
    expect(
      measurementOf(set, 'select name from customer where name = ? or id in (?)', 'calls').values,
    ).toEqual([1])
  })

  it('counts by the request that a comment names, under another prefix', () => {
    const set = parseFixture('postgresql-log', 'comments.txt')
    const shape = 'select total from "order größe" where id = ?'
    expect(measurementOf(set, shape, 'calls').values).toEqual([6])
    expect(measurementOf(set, shape, 'repeats-per-request').values).toEqual([3])
    expect(measurementOf(set, 'all statements', 'statements-per-request').values).toEqual([4])
  })

  it('counts slow statements by the option slow', () => {
    const bytes = Buffer.from(
      'x LOG:  duration: 20.000 ms  statement: select 1\nx LOG:  duration: 5.000 ms  statement: select 1\n',
    )
    const parse = (slow: string) =>
      parseFiles({ parser: 'postgresql-log', files: [{ path: 'l', bytes }], options: { slow } })
    const set = parse('10ms')
    expect(set?.measurements.find(({ metric }) => metric === 'slow-statements')?.values).toEqual([1])
    expect(() => parse('soon')).toThrow(Problem)
  })
})

describe('statements', () => {
  it('lose values, comments and blanks, and nothing else', () => {
    expect(
      statementShape("SELECT  a1 FROM t2 WHERE x = 'it''s -- no' AND y IN (1, 2,3) -- c\n AND z = $1;"),
    ).toBe('SELECT a1 FROM t2 WHERE x = ? AND y IN (?) AND z = ?')
    expect(statementShape('insert into t values (1, 2), (3, 4)')).toBe('insert into t values (?)')
    expect(statementShape("select $tag$ it's $tag$, E'\\'', 1.5e-3, /* ' */ 2")).toBe('select ?, ?, ?, ?')
    expect(statementShape('select "1 odd ""name"""')).toBe('select "1 odd ""name"""')
  })

  it('are read in linear time however they are broken', () => {
    const broken = ["'", '/*', '$$', '"', '$a$'].map((open) =>
      statementShape(`select ${open.repeat(50_001)}`),
    )
    expect(broken.every((shape) => shape.startsWith('select'))).toBe(true)
    expect(statementShape(`a${';'.repeat(100_000)}b`)).toHaveLength(100_002)
  })

  it('name their request in comments of sqlcommenter and others', () => {
    expect(
      statementRequest(
        "select 1 /*action='x',traceparent='00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'*/",
      ),
    ).toBe('0af7651916cd43dd8448eb211c80319c')
    expect(statementRequest('/* request_id:42 */ select 1')).toBe('42')
    expect(statementRequest("select 'request_id=1'")).toBeUndefined()
  })
})

it('joins a duration with the statement logged before it in the same session', () => {
  const set = parseText(
    'a [1] LOG:  statement: select 1\na [2] LOG:  statement: select b\na [2] LOG:  duration: 2.000 ms\na [1] LOG:  duration: 1.000 ms\n',
  )
  expect(measurementOf(set, 'select ?', 'time').values).toEqual([0.001])
  expect(measurementOf(set, 'select b', 'time').values).toEqual([0.002])
})
