import { expect, it } from 'vitest'
import { groupDigits, plural } from '../../../src/core/units/plural.js'

it.each([
  [0, 'run', undefined, '0 runs'],
  [1, 'run', undefined, '1 run'],
  [2000, 'run', undefined, '2,000 runs'],
  [1, 'entry', 'entries', '1 entry'],
  [3, 'entry was', 'entries were', '3 entries were'],
])('%i %s', (count, one, many, text) => {
  expect(plural(count, one, many)).toBe(text)
})

it('groups digits by three', () => {
  expect([999, 1000, 1234567].map(groupDigits)).toEqual(['999', '1,000', '1,234,567'])
})
