import { describe, expect, it } from 'vitest'
import { visibleText } from '../../../src/reports/shared/visible-text.js'

describe('visibleText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;http://x\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b\u001b[0m[31m', '\u241b[31m'],
    ['a\r\nb\nc\rd\u2028e', 'a\u21b5b\u21b5c\u21b5d\u21b5e'],
    ['\u202eabc', '[U+202E]abc'],
    ['a\u0000b\tc\u007f', 'a\u2400b c\u2421'],
    ['\ud800x', '\ufffdx'],
    ['naïve 解析 🚀', 'naïve 解析 🚀'],
  ])('%j', (text, expected) => {
    expect(visibleText(text)).toBe(expected)
  })
})
