import { expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

it('reads times with separators, odd names and the remark of an unstable one', () => {
  const set = parseFixture('nanobench', 'results.txt')
  expect(measurementOf(set, 'sort größe: a | b `quoted` @user', 'time').values).toEqual([0.0000621135])
  expect(measurementOf(set, 'some double ops', 'throughput').values).toEqual([128020482.26])
  expect(set.warnings.map(({ message }) => message)).toEqual(['nanobench calls "unstable one" unstable'])
})

it('has unit and size as parameters, and counters without calling them exact', () => {
  const set = parseFixture('nanobench', 'counters.txt')
  const fnv = (metric: string) => measurementOf(set, 'hashing > fnv 1024', metric, { per: 'byte' })
  expect(fnv('time').values[0]).toBeCloseTo(0.26e-9, 20)
  expect(fnv('instructions')).toMatchObject({ values: [2.25], assume: 'noisy' })
  expect(fnv('ipc')).toMatchObject({ values: [2.711], direction: 'higher' })
  expect(measurementOf(set, 'search > find', 'time', { N: '10000' }).values).toEqual([0.00000421])
})

it('leaves out a last row that may be cut', () => {
  const set = parseText(
    '|  ns/op |  op/s |  err% |  total | benchmark\n|  7.5 |  1.0 |  0.1% |  0.0 | `a`\n|  8.5 | 1.0 | 0.1% | 0.0 | `b`',
  )
  expect(set.measurements.map(({ benchmark }) => benchmark)).toEqual(['a', 'a'])
  expect(set.warnings[0]?.message).toContain('the last line has no line break')
})

it('reads every epoch of the JSON, per unit, and counters only where some counted', () => {
  const set = parseFixture('nanobench-json', 'results.json')
  expect(measurementOf(set, 'hashing > größe: a | b', 'time', { per: 'byte' })).toMatchObject({
    values: [2.6e-10, 2.7e-10, 2.5e-10],
    iterations: [1000, 1001, 1002],
  })
  expect(measurementOf(set, 'some double ops', 'cycles').values).toEqual([25.5, 26.5, 27.5])
  expect(set.measurements.filter(({ benchmark }) => benchmark === 'search > find')).toHaveLength(1)
})
