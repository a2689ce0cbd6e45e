import { expect, it } from 'vitest'
import { numberOf } from '../../../src/parsers/shared/number-of.js'

it.each([
  ['12', 12],
  [' -1.5e+3 ', -1500],
  ['.5', 0.5],
  ['5.', 5],
  ['+0', 0],
  ['1e308', 1e308],
])('reads %j', (text, value) => expect(numberOf(text)).toBe(value))

it.each(['', ' ', '-', '.', '1,000', '0x10', 'NaN', 'inf', '1e309', '1 2', '12ns', '1e'])(
  'refuses %j',
  (text) => expect(numberOf(text)).toBeUndefined(),
)

it('is linear in a long text', () => {
  expect(numberOf(`${'1'.repeat(200_000)}x`)).toBeUndefined()
})
