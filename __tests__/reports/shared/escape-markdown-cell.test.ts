import { describe, expect, it } from 'vitest'
import { escapeMarkdownCell } from '../../../src/reports/shared/escape-markdown-cell.js'

describe('escapeMarkdownCell', () => {
  it.each([
    ['1.40 GB/s', '1.40 GB/s'],
    ['BenchmarkDecode/size=64-8', 'BenchmarkDecode/size=64-8'],
    ['test_some_name', 'test_some_name'],
    ['__init__', '&#95;&#95;init&#95;&#95;'],
    ['a|b', 'a&#124;b'],
    ['@user', '@&#8205;user'],
    ['- item', '&#45; item'],
    ['1. item', '1&#8205;. item'],
    ['see #12', 'see #&#8205;12'],
    ['www.example.com', 'www&#8205;.example.com'],
  ])('%j is %j', (text, expected) => {
    expect(escapeMarkdownCell(text)).toBe(expected)
  })
})
