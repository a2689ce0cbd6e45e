import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lineStream } from '../../src/parsers/line-stream.js'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))

function streamed(parser: string, bytes: Uint8Array, size: number) {
  const stream = lineStream(parser, { file: '<stdout>' })
  for (let at = 0; at < bytes.length; at += size) stream.push(bytes.subarray(at, at + size))
  return stream.end()
}

describe('lineStream', () => {
  it.each(['go/count.txt', 'go/events.json.txt', 'hyperfine/results.json', 'cargo-bench/criterion.txt'])(
    'reads %s alike in chunks of any size',
    (name) => {
      const bytes = fixture(name)
      const whole = streamed('auto', bytes, bytes.length)
      expect(whole?.measurements.length).toBeGreaterThan(0)
      for (const size of [1, 7, 64, 4096]) expect(streamed('auto', bytes, size)).toEqual(whole)
    },
  )
  it('does not recognise nothing, blanks, ordinary text, or a log of JSON lines', () => {
    for (const text of [
      '',
      '\n \n',
      'hello\nworld\n',
      '[INFO] done\n',
      '[2026-11-22] x\n',
      '{"level": 30}\n{"level": 40}\n',
      '{"a": 1}',
    ]) {
      expect(streamed('auto', Buffer.from(text), 5)).toBeUndefined()
    }
  })
  it('recognises nothing beyond the first MiB', () => {
    const noise = 'compiling\n'.repeat(110_000)
    expect(streamed('auto', Buffer.from(`${noise}BenchmarkX-2 \t100\t5 ns/op\n`), 65_536)).toBeUndefined()
    const short = 'compiling\n'.repeat(90_000)
    expect(streamed('auto', Buffer.from(`${short}BenchmarkX-2 \t100\t5 ns/op\n`), 65_536)?.parser).toBe('go')
  })
  it('refuses the outputs of two tools in one text, naming both', () => {
    const text = 'BenchmarkX-2 \t100\t5 ns/op\ntest a ... bench:       2 ns/iter (+/- 0)\n'
    expect(() => streamed('auto', Buffer.from(text), 5)).toThrow(
      '<stdout>:2: the output is recognised by go and cargo-bench; expected the output of one tool; Say which with --parser go or --parser cargo-bench',
    )
    expect(streamed('go', Buffer.from(text), 5)?.measurements).toHaveLength(1)
  })
  it('keeps what push would throw for end', () => {
    const stream = lineStream('go', { file: '<stdout>' })
    expect(() => stream.push(Buffer.from('BenchmarkX 1 NaN ns/op\nmore\n'))).not.toThrow()
    expect(() => stream.push(Buffer.from('more\n'))).not.toThrow()
    expect(() => stream.end()).toThrow('<stdout>:1: NaN ns/op is no finite number')
  })
  it('refuses an unknown parser and one that reads a directory', () => {
    expect(() => lineStream('gox', { file: 'x' })).toThrow(
      'there is no parser named "gox"; expected auto or one of ',
    )
    expect(() => lineStream('criterion', { file: 'x' })).toThrow('reads a directory')
  })
  it('refuses another document than the named parser reads', () => {
    expect(() => streamed('hyperfine', Buffer.from('{"a": 1}'), 5)).toThrow(
      '<stdout>:1:1: this is not the output of hyperfine',
    )
  })
})
