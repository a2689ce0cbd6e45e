import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startLineSplitter } from '../../../src/parsers/shared/line-splitter.js'

type Line = readonly [text: string, n: number, end?: 'open']

function split(chunks: readonly Uint8Array[]): { lines: Line[]; warnings: readonly string[] } {
  const lines: Line[] = []
  const splitter = startLineSplitter('out.txt', (line, n, end) =>
    lines.push(end === undefined ? [line, n] : [line, n, end]),
  )
  for (const chunk of chunks) splitter.push(chunk)
  splitter.end()
  return { lines, warnings: splitter.warnings().map(({ message }) => message) }
}

const lines = (text: string | Uint8Array) => split([Buffer.from(text)]).lines

describe('line splitter', () => {
  it('takes LF, CRLF and a lone CR, which shares the number of its line', () => {
    expect(lines('a\nb\r\nc\n')).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
    expect(lines('10 %\r20 %\rdone\nx\n')).toEqual([
      ['10 %', 1],
      ['20 %', 1],
      ['done', 1],
      ['x', 2],
    ])
  })
  it('marks a last line without line break', () => {
    expect(lines('a\nb')).toEqual([
      ['a', 1],
      ['b', 2, 'open'],
    ])
    expect(lines('a\r')).toEqual([['a', 1]])
    expect(lines('')).toEqual([])
  })
  it('removes colours, titles and links', () => {
    expect(
      lines('\u001B[1;32mok\u001B[0m \u001B]8;;http://x\u0007link\u001B]8;;\u001B\\\u001B[2K\n'),
    ).toEqual([['ok link', 1]])
  })
  it('decodes UTF-8 and UTF-16 with and without byte order mark', () => {
    for (const bytes of [
      Buffer.from('\uFEFFa\nß\n'),
      Buffer.from('\uFEFFa\nß\n', 'utf16le'),
      Buffer.from('a\nß\n', 'utf16le'),
    ]) {
      expect(lines(bytes)).toEqual([
        ['a', 1],
        ['ß', 2],
      ])
    }
  })
  it('warns of bytes that are no text, once', () => {
    const { lines: read, warnings } = split([Buffer.from([0x61, 0xff, 0x0a, 0xff, 0x0a])])
    expect(read).toEqual([
      ['a\uFFFD', 1],
      ['\uFFFD', 2],
    ])
    expect(warnings).toHaveLength(1)
  })
  it('leaves out a line beyond 1 MiB, in one chunk or in many, and reads on', () => {
    const long = Buffer.from('x'.repeat(3 * 1024 * 1024) + '\nnext\n')
    const parts = Array.from({ length: 48 }, (_, index) => long.subarray(index * 65536, (index + 1) * 65536))
    for (const chunks of [[long], [...parts, long.subarray(48 * 65536)]]) {
      const { lines: read, warnings } = split(chunks)
      expect(read).toEqual([['next', 2]])
      expect(warnings).toEqual(['a line longer than 1 MiB was left out'])
    }
  })
  it('gives the same lines however the bytes arrive', () => {
    const pieces = fc.array(fc.constantFrom('a', 'ß', '日', '\n', '\r\n', '\r', '\u001B[1m'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom<BufferEncoding>('utf8', 'utf16le'),
        fc.integer({ min: 1, max: 7 }),
        (text, encoding, size) => {
          const bytes = Buffer.from(`\uFEFF${text.join('')}`, encoding)
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          )
          expect(split(chunks).lines).toEqual(split([bytes]).lines)
        },
      ),
    )
  })
})
