import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuantity } from '../../../src/core/units/parse-quantity.js'

describe('parseQuantity', () => {
  it.each([
    ['250ms', 0.25, 's'],
    ['5%', 0.05, '1'],
    ['0.1 %', 0.001, '1'],
    ['1.5KiB', 1536, 'B'],
    ['50ns', 5e-8, 's'],
    [' 50 ns ', 5e-8, 's'],
    ['3', 3, '1'],
    ['-2', -2, '1'],
    ['1e3B', 1000, 'B'],
    ['.5s', 0.5, 's'],
    ['10 MB/s', 1e7, 'B/s'],
    ['100 req / s', 100, '1/s'],
  ])('%s', (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit })
  })

  it.each([
    '',
    'ms',
    '5mb',
    '5 widgets',
    'NaN',
    'Infinity',
    '1e999',
    '1,000',
    '5 % of it',
    '5nss',
    '0x10',
    '--5',
  ])('%s is no quantity', (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  })

  it('is finite or undefined for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const quantity = parseQuantity(text)
        if (quantity !== undefined) expect(Number.isFinite(quantity.value)).toBe(true)
      }),
    )
  })
})
