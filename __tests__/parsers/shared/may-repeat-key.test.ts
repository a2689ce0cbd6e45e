import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDuplicateKey } from '../../../src/parsers/shared/duplicate-key.js'
import { hasLargeObject, mayRepeatKey } from '../../../src/parsers/shared/may-repeat-key.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const mayRepeat = (text: string): boolean => mayRepeatKey(bytesOf(text))

const large = (keys: number, rest = ''): string =>
  `{${Array.from({ length: keys }, (_, index) => `"key ${index}" : {"a": "key 1"}`).join(',')}${rest}}`

describe('mayRepeatKey', () => {
  it('finds the second one among very many, at whatever depth', () => {
    expect(mayRepeat(large(200_000))).toBe(false)
    expect(mayRepeat(large(200_000, ',"key 77": 1'))).toBe(true)
    expect(mayRepeat(`[{"x": ${large(2000, ',"b": [{"c": 1, "d": {}, "c": 2}]')}}]`)).toBe(true)
  })

  it('takes every key with an escape for a possible repetition, and no text', () => {
    expect(mayRepeat('{"a": 1, "\\u0061": 2}')).toBe(true)
    expect(mayRepeat('{"a": "\\u0061", "b": ["a\\\\", "a\\"", "a"]}')).toBe(false)
  })

  it('misses no key that a scanner finds', () => {
    const key = fc.constantFrom('a', 'b', 'ä', '', '__proto__', '\\u0061')
    const { document } = fc.letrec<{ document: string }>((tie) => ({
      document: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('1', '"a"', '"\\"\\\\"', '"{\\"a\\": 1}"'),
        fc.array(tie('document'), { maxLength: 4 }).map((items) => `[${items.join(' , ')}]`),
        fc
          .array(fc.tuple(key, tie('document')), { maxLength: 4 })
          .map((entries) => `{${entries.map(([name, value]) => `"${name}" :${value}`).join(',')}}`),
      ),
    }))
    fc.assert(
      fc.property(document, (text) => {
        const repeats = findDuplicateKey(text) !== undefined
        if (repeats) expect(mayRepeat(text)).toBe(true)
        else if (!text.includes('\\u')) expect(mayRepeat(text)).toBe(false)
      }),
    )
  })
})

describe('hasLargeObject', () => {
  it('counts the keys of one object, not those of all', () => {
    expect(hasLargeObject(bytesOf(large(1000)))).toBe(true)
    expect(hasLargeObject(bytesOf(`[${Array.from({ length: 1000 }, () => large(3)).join(',')}]`))).toBe(false)
  })
})
