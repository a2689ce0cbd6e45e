import { expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, refusal } from './parse-output.js'

it('keeps totals and parts of the Berkeley and GNU tables of size 2.40', () => {
  const set = parseFixture('binutils-size', 'berkeley.txt')
  expect(benchmarksOf(set)).toEqual([
    'work',
    'größe | `tick` @user.o',
    'größe | `tick` @user.o (ex libwork.a)',
  ])
  expect(measurementOf(set, 'work', 'size')).toMatchObject({
    values: [2969],
    unit: 'B',
    assume: 'exact',
    primary: true,
  })
  expect(measurementOf(set, 'work', 'size.data').values).toEqual([632])
  expect(measurementOf(parseFixture('binutils-size', 'gnu.txt'), 'work', 'size.text').values).toEqual([860])
})

it('keeps the sections of the System V table, whose sum is the total', () => {
  const { measurements } = parseFixture('binutils-size', 'sysv.txt')
  const work = measurements.filter(({ benchmark }) => benchmark === 'work')
  const [total, ...sections] = work.map(({ values }) => values[0] ?? 0)
  expect(total).toBe(3008)
  expect(sections.reduce((sum, value) => sum + value, 0)).toBe(total)
})

it('reports a file that size could not read, and refuses a table without total', () => {
  expect(parseFixture('binutils-size', 'failing.txt').failures[0]?.message).toBe(
    "size: 'missing': No such file",
  )
  expect(refusal('a  :\nsection   size   addr\n.text   480   0\n').details).toMatchObject({ line: 2 })
})
