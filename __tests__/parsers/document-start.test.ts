import { describe, expect, it } from 'vitest'
import { startsText } from '../../src/parsers/document-start.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('startsText', () => {
  it.each([
    ['goos: linux\n', true],
    ['\n\n  BenchmarkDecode 100 12 ns/op\n', true],
    ['[INFO] building\n', true],
    ['{"Action":"start"}\n', false],
    ['[{"a": 1}]\n', false],
    ['<?xml version="1.0"?>\n', false],
    ['<info> a log line\n', false],
    ['no line break yet', false],
    ['', false],
    ['\n \n', false],
  ])('%j: %s', (text, expected) => {
    expect(startsText([bytes(text)])).toBe(expected)
    // However it was cut.
    expect(startsText([...bytes(text)].map((byte) => Uint8Array.of(byte)))).toBe(expected)
  })

  it('tells a UTF-16 text by its byte-order mark, and a line longer than any document start', () => {
    const wide = new Uint8Array(Buffer.from('\ufeffgoos: linux\n', 'utf16le'))
    expect(startsText([wide])).toBe(true)
    expect(startsText([new Uint8Array(Buffer.from('\ufeff{"a": 1}\n', 'utf16le'))])).toBe(false)
    expect(startsText([bytes('x'.repeat(70_000))])).toBe(true)
    expect(startsText([bytes(`{"a": "${'x'.repeat(70_000)}`)])).toBe(false)
  })

  it('leaves a text that begins with more blanks than are looked at to the reader of all', () => {
    expect(startsText([bytes(`${' '.repeat(70_000)}{"a": 1}\n`)])).toBe(false)
  })
})
