import fc from 'fast-check'
import { expect, it } from 'vitest'
import { letterPattern } from '../../../src/parsers/shared/letter-pattern.js'

const SOURCES = [
  String.raw`^[\p{L}_][\p{L}\p{M}\p{N}_]*$`,
  String.raw`[^\p{L}\d]+`,
  String.raw`(?:^|.)([\p{L}_][\p{L}\p{N}]*)=`,
]

it('finds what the expression of Unicode finds, in ASCII and in any other text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'Z', '_', '1', '=', ' ', 'ß', '٣', '\u0301', '名', '😀') }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...SOURCES), texts, (source, text) => {
      expect(letterPattern(source, 'u')(text).exec(text)?.slice()).toEqual(
        new RegExp(source, 'u').exec(text)?.slice(),
      )
    }),
  )
})

it('keeps the other flags', () => {
  expect('a1 b2'.replace(letterPattern(String.raw`[^\p{L}]+`, 'gu')('a1 b2'), '-')).toBe('a-b-')
  expect('é1 b2'.replace(letterPattern(String.raw`[^\p{L}]+`, 'gu')('é1 b2'), '-')).toBe('é-b-')
})
