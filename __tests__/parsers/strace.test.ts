import { expect, it } from 'vitest'
import { measurementOf, parseFixture, refusal } from './parse-output.js'
import { parseText } from './parse-text.js'

it('keeps calls, errors and time of every system call of strace 6.1, and of all', () => {
  const set = parseFixture('strace', 'summary.txt')
  expect(measurementOf(set, 'write', 'calls')).toMatchObject({
    values: [11],
    direction: 'lower',
    primary: true,
    found: true,
  })
  expect(measurementOf(set, 'total', 'calls')).not.toHaveProperty('found')
  expect(measurementOf(set, 'access', 'errors').values).toEqual([1])
  expect(measurementOf(set, 'write', 'errors').values).toEqual([0])
  expect(measurementOf(set, 'total', 'calls').values).toEqual([45])
  const traced = parseFixture('strace', 'with-trace.txt')
  expect(measurementOf(traced, 'openat', 'time').values).toEqual([0.000264])
  expect(measurementOf(traced, 'openat', 'errors').values).toEqual([17])
})

it('agrees with itself: the total is the sum of the rows', () => {
  const { measurements } = parseFixture('strace', 'summary.txt')
  const calls = measurements.filter(({ metric }) => metric === 'calls').map(({ values }) => values[0] ?? 0)
  expect(calls.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(calls.at(-1))
})

it('reads the columns that -U chose, and refuses a table without total', () => {
  const set = parseFixture('strace', 'columns.txt')
  expect(measurementOf(set, 'openat', 'calls').values).toEqual([3])
  expect(measurementOf(set, 'openat', 'time.max').values).toEqual([0])
  const header = '% time     seconds  usecs/call     calls    errors syscall\n'
  expect(refusal(`${header}  0.00    0.000000           0         1           read\n`).details).toMatchObject(
    { line: 1 },
  )
})

it('passes over a line of a million blanks', () => {
  const header = '% time     seconds  usecs/call     calls    errors syscall\n'
  const set = parseText(
    'strace',
    `${' '.repeat(1_000_000)}calls syscall x\n${header}100.00    0.000000           0         2           total\n`,
  )
  expect(measurementOf(set, 'total', 'calls').values).toEqual([2])
})
