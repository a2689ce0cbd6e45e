import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDuplicateKey } from '../../../src/parsers/shared/duplicate-key.js'
import { keepsEveryKey } from '../../../src/parsers/shared/keeps-every-key.js'

const keepsAsRead = (text: string, value: unknown): boolean =>
  keepsEveryKey(new TextEncoder().encode(text), text, value)

const keeps = (text: string): boolean => keepsAsRead(text, JSON.parse(text))

describe('keepsEveryKey', () => {
  it.each([
    ['""', true],
    ['"a\\"b"', true],
    ['{}', true],
    ['[1, "\\\\", "\\\\\\""]', true],
    ['{"a": 1, "b": {"a": 1}}', true],
    ['{"__proto__": 1, "constructor": {"__proto__": "x"}}', true],
    ['{"a": 1, "a": 1}', false],
    ['{"a": 1, "\\u0061": 2}', false],
    ['{"__proto__": {"x": 1}, "__proto__": null}', false],
    ['[{"a": {"b": "c", "d": ["e"]}, "a": 1}]', false],
    ['{"x\\"": 1, "x\\u0022": "\\\\"}', false],
  ])('%s: %s', (text, expected) => {
    expect(keeps(text)).toBe(expected)
  })

  it('does not recurse', () => {
    const depth = 200_000
    // JSON.parse itself recurses less deep, so the value is made by hand.
    let value: unknown = 'x'
    for (let level = 0; level < depth; level += 1) value = [value]
    expect(keepsAsRead(`${'['.repeat(depth)}"x"${']'.repeat(depth)}`, value)).toBe(true)
  })

  it('agrees with a scanner on any document', () => {
    // One key with an escape: after an object with the key `x\\`, JSON.parse of Node 24.21 reads the key `x\"` as that one.
    const key = fc.constantFrom('a', 'b', '\\u0061', 'x\\"', '__proto__')
    const { document } = fc.letrec<{ document: string }>((tie) => ({
      document: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('1', 'null', '"a"', '"\\"\\\\"', '"{\\"a\\": 1}"'),
        fc.array(tie('document'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
        fc
          .array(fc.tuple(key, tie('document')), { maxLength: 4 })
          .map((entries) => `{${entries.map(([name, value]) => `"${name}": ${value}`).join(',')}}`),
      ),
    }))
    fc.assert(
      fc.property(document, (text) => {
        expect(keeps(text)).toBe(findDuplicateKey(text) === undefined)
      }),
    )
  })
})
