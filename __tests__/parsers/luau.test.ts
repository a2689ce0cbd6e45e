import { expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

it('reads average and minimum, not the total', () => {
  const set = parseFixture('luau', 'results.txt')
  expect(set.measurements).toHaveLength(4)
  expect(measurementOf(set, 'größe/a b', 'time', { driver: 'luau' }).values).toEqual([0.06325])
  expect(measurementOf(set, 'base64', 'latency.min').values).toEqual([0.0125])
  expect(set.warnings).toEqual([])
})

it('warns where the row of totals is missing', () => {
  const set = parseText('Test | Min | Average | StdDev% | Driver\na | 1ms | 2ms | 1% | luau\n')
  expect(set.warnings[0]?.message).toContain('the row of totals is missing')
})
