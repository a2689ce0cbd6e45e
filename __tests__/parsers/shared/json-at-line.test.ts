import { expect, it } from 'vitest'
import { readJsonAtLine } from '../../../src/parsers/shared/json-at-line.js'

it('gives positions of the file that the document is a part of', () => {
  const document = readJsonAtLine('{\n "a": {"b": 1}}', 'log.txt', 40)
  expect(document.value).toEqual({ a: { b: 1 } })
  expect(document.problem(['a', 'b'], 'is wrong').message).toBe('log.txt:41:13: a.b: is wrong')
  expect(() => readJsonAtLine('{\n "a"', 'log.txt', 40)).toThrow('log.txt:41:5: the text ends in the middle')
})
