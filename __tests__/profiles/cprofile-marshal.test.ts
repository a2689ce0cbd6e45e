import { describe, expect, it } from 'vitest'
import { readMarshal } from '../../src/profiles/cprofile/marshal.js'

const bytes = (...parts: (number | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])))
const read = (...parts: (number | string)[]) => readMarshal(bytes(...parts), 'x')

describe('marshal', () => {
  it.each([
    ['None', read('N'), null],
    ['True', read('T'), true],
    ['an int', read('i', 0xfe, 0xff, 0xff, 0xff), -2],
    // `marshal.dumps(2 ** 40)` and `marshal.dumps(-2 ** 40)` of Python 3.11.
    ['a long', read('l', 3, 0, 0, 0, 0, 0, 0, 0, 0, 4), 2 ** 40],
    ['a negative long', read('l', 0xfd, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 4), -(2 ** 40)],
    ['a float', read('g', 0, 0, 0, 0, 0, 0, 0xf8, 0x3f), 1.5],
    ['a float as text', read('f', 3, '1.5'), 1.5],
    ['a short text', read('z', 2, 'ab'), 'ab'],
    ['a text in UTF-8', read('u', 3, 0, 0, 0, 'ä|'), 'ä|'],
    ['a list', read('[', 1, 0, 0, 0, 'N'), [null]],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected)
  })

  it('follows references, which count in the order of beginnings', () => {
    // (('a',), 'a', ('a',)): the outer tuple is reference 0, the inner one 1, the text 2.
    const value = read(0xa9, 3, 0xa9, 1, 0xda, 1, 'a', 'r', 2, 0, 0, 0, 'r', 1, 0, 0, 0)
    expect(value).toEqual([['a'], 'a', ['a']])
  })

  it.each([
    ['cut in a number', bytes('i', 1, 2), 'byte 3: the file is cut off'],
    ['cut in a dictionary', bytes('{', 'N'), 'byte 2: the file is cut off'],
    ['code', bytes('c'), 'byte 0: the type "c" does not stand in a pstats file'],
    ['a reference to nothing', bytes('r', 7, 0, 0, 0), 'byte 0: a reference points nowhere'],
    ['a length beyond the file', bytes('u', 0xff, 0xff, 0xff, 0xff), 'byte 5: the file is cut off'],
    [
      'endless nesting',
      bytes(...Array.from({ length: 100 }, () => [')', 1]).flat()),
      'values nest too deeply',
    ],
  ])('refuses %s', (_, broken, message) => {
    expect(() => readMarshal(broken, 'x')).toThrow(message)
  })
})
