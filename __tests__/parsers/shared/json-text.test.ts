import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../../src/core/model/problem.js'
import { readJson } from '../../../src/parsers/shared/json-text.js'

const read = (text: string | Uint8Array) =>
  readJson(typeof text === 'string' ? Buffer.from(text) : text, 'out.json')

describe('readJson', () => {
  it('tells empty, truncated, malformed and several documents apart', () => {
    expect(() => read(' \n')).toThrow('out.json:1:1: the file is empty')
    expect(() => read('{"a": [1,\n 2')).toThrow(
      'out.json:2:3: the text ends in the middle of a JSON document',
    )
    expect(() => read('{"a": "b')).toThrow('ends in the middle')
    expect(() => read('{"a": tru')).toThrow('ends in the middle')
    expect(() => read('{"a":\n  nul, "b": 1}')).toThrow(
      'out.json:2:3: this is not valid JSON (InvalidSymbol) at "nul, \\"b\\": 1}"',
    )
    expect(() => read('{"a": 1,}')).toThrow('not valid JSON')
    expect(() => read('{"a": 1} []')).toThrow('goes on after the end')
    expect(() => read('{"a": 1}\n{"a": 2}\n')).toThrow('several JSON documents, one a line')
    expect(() => read(Buffer.from([0x7b, 0x0a, 0xff, 0x7d]))).toThrow(
      'out.json:2:1: this is not valid UTF-8 text',
    )
  })

  it('takes a bare NaN for a text, in its place', () => {
    const document = read('{"a":\n  NaN, "b": 1}')
    expect(document.value).toEqual({ a: 'NaN', b: 1 })
    expect(document.problem(['a'], 'is the text "NaN"').message).toBe('out.json:2:3: a: is the text "NaN"')
  })

  it('reads UTF-8 and UTF-16 with a byte order mark', () => {
    expect(read('\uFEFF{"ä": 1}').value).toEqual({ ä: 1 })
    expect(read(Buffer.from('\uFEFF{"ä": 1}', 'utf16le')).value).toEqual({ ä: 1 })
    expect(read(Buffer.from('\uFEFF{"ä": 1}', 'utf16le').swap16()).value).toEqual({ ä: 1 })
  })

  it('refuses a key that stands twice in one object, and only there', () => {
    expect(() => read('{"a": {"b": 1,\n"b": 2}}')).toThrow(
      'out.json:2:1: the key "b" stands twice in one object',
    )
    expect(() => read('{"a": 1, "\\u0061": 2}')).toThrow('the key "a" stands twice')
    expect(read('[{"a": 1}, {"a": {"a": ["a", "a"]}}]').value).toEqual([{ a: 1 }, { a: { a: ['a', 'a'] } }])
  })

  it('finds the position of a value, or of the object that lacks it', () => {
    const document = read('{"list": [{"value": 1},\n {"value": null}]}')
    expect(document.problem(['list', 1, 'value'], 'is null', 'a number').message).toBe(
      'out.json:2:12: list[1].value: is null; expected a number',
    )
    expect(document.problem(['list', 1, 'name'], 'is missing').message).toBe(
      'out.json:2:2: list[1].name: is missing',
    )
    expect(document.problem([], 'is odd').message).toBe('out.json:1:1: is odd')
    expect(document.problem(['a|b\n::error::', 'x'.repeat(1000)], 'is odd').message.length).toBeLessThan(200)
  })

  it('survives nesting deeper than the call stack', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(() => read(deep)).not.toThrow()
    expect(() => read('['.repeat(200_000))).toThrow(Problem)
  })

  it('reads every JSON value, and refuses every real beginning of an object with a Problem', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value)
        expect(read(text).value).toEqual(JSON.parse(text))
        expect(() => read(text.slice(0, cut % text.length))).toThrow(Problem)
      }),
    )
  })
})
