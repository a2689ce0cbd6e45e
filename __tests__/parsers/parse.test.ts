import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../src/parsers/parse.js'
import { parsersOfCommand } from '../../src/parsers/registry.js'
import { parseText } from './parse-text.js'

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) })
const custom = (name: string) => JSON.stringify([{ name, unit: 'ns', value: 1 }])

describe('parseFiles', () => {
  it('merges the files of a round', () => {
    const set = parseFiles({ parser: 'auto', files: [file('a', custom('x')), file('b', custom('y'))] })
    expect(set?.measurements.map(({ benchmark }) => benchmark)).toEqual(['x', 'y'])
  })
  it('refuses a series in two files, files of two tools, a file that nobody recognises, and no file', () => {
    const parse = (...files: readonly ReturnType<typeof file>[]) => parseFiles({ parser: 'auto', files })
    expect(() => parse(file('a', custom('x')), file('b', custom('x')))).toThrow('b: "x" time stands in a too')
    expect(() => parse(file('a', custom('x')), file('b', 'BenchmarkX 1 5 ns/op\n'))).toThrow(
      'github-action-benchmark and go',
    )
    expect(() => parse(file('a', custom('x')), file('b', 'hello\n'))).toThrow(
      'b: no parser recognises this file',
    )
    expect(() => parse()).toThrow('there is no file to parse')
    expect(parse(file('a', 'hello\n'))).toBeUndefined()
  })
  it('says that nothing was measured when the parser is named', () => {
    expect(() => parseText('go', 'PASS\n')).toThrow('out.txt:1: no benchmark was found by the parser go')
    expect(() => parseText('hyperfine', '')).toThrow('the file is empty')
  })
  it('keeps any benchmark name, whatever the format it comes in', () => {
    const hostile = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(
        'a|b',
        '`x`',
        '@user',
        'a\nb',
        '::error::x',
        '../x',
        '\u001B[31mred',
        '\u202Eevil',
        '__proto__',
        'x'.repeat(10_000),
      ),
    )
    fc.assert(
      fc.property(hostile, (name) => {
        const own = {
          schema: 'noisegate.measurements/1',
          measurements: [{ benchmark: name, metric: 'time', unit: 's', values: [1] }],
        }
        const bmf = `{${JSON.stringify(name)}: {"latency": {"value": 1}}}`
        const hyperfine = { results: [{ command: name, mean: 1, stddev: null, times: [1] }] }
        for (const document of [own, bmf, hyperfine, [{ name, unit: 's', value: 1 }]]) {
          expect(parseText('auto', document).measurements[0]?.benchmark).toBe(name)
        }
      }),
    )
  })
  it('keeps long names that differ only at their end apart', () => {
    const names = ['1', '2'].map((end) => `BenchmarkX/${'a/'.repeat(5000)}${end}`)
    expect(parseText('auto', names.map((name) => `${name} 1 5 ns/op\n`).join('')).measurements).toHaveLength(
      2,
    )
  })
})

describe('parsersOfCommand', () => {
  it.each([
    ["go test -run '^$' -bench . ./...", ['go']],
    ['cargo bench --bench work', ['cargo-bench']],
    ['cargo +nightly bench', ['cargo-bench']],
    ['go build ./...', []],
    ['./run.sh', []],
  ])('%s', (line, names) => {
    expect(parsersOfCommand(line).map(({ name }) => name)).toEqual(names)
  })
})
