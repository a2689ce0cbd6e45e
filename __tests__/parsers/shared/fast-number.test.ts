import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fastNumber } from '../../../src/parsers/shared/number-of.js'

describe('fastNumber', () => {
  it('reads digits as Number does, to the last bit', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 18 })
    const point = fc.nat({ max: 18 })
    fc.assert(
      fc.property(digits, point, (text, at) => {
        const spelled = at < text.length ? `${text.slice(0, at)}.${text.slice(at)}` : text
        expect(fastNumber(spelled)).toBe(Number(spelled))
      }),
      { numRuns: 2000 },
    )
  })
  it('reads an exponent as Number does, and a part of a text', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 16 })
    const exponent = fc.constantFrom(
      'e0',
      'e+09',
      'E-3',
      'e22',
      'e-22',
      'e23',
      'e-23',
      'e308',
      'e999',
      'e',
      'e+',
      'ee1',
    )
    fc.assert(
      fc.property(digits, fc.nat({ max: 16 }), exponent, (text, at, power) => {
        const spelled = (at > 0 && at < text.length ? `${text.slice(0, at)}.${text.slice(at)}` : text) + power
        expect(fastNumber(spelled)).toBe(Number(spelled))
        expect(fastNumber(`x${spelled}9`, 1, spelled.length + 1)).toBe(Number(spelled))
      }),
      { numRuns: 2000 },
    )
  })
  it.each([
    '',
    '.',
    '5.',
    '.5',
    '-0',
    '-1',
    '1e3',
    '0x10',
    ' 7 ',
    'Infinity',
    '1,5',
    '1.2.3',
    '9007199254740993',
    '1'.repeat(400),
  ])('leaves %j to Number', (text) => {
    expect(fastNumber(text)).toBe(Number(text))
  })
})
