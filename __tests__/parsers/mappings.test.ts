import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../src/parsers/parse.js'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'
import type { ParserOptions } from '../../src/parsers/parser.js'
import { prepareParser } from '../../src/parsers/prepare-parser.js'
import { PARSERS } from '../../src/parsers/registry.js'
import { parserFixtures } from '../contract/parser-fixtures.js'
import { measurementOf } from './parse-output.js'

await prepareParser('regex')

function read(parser: string, text: string, options: ParserOptions): ParsedSet {
  const set = parseFiles({ parser, files: [{ path: 'out.txt', bytes: Buffer.from(text) }], options })
  if (set === undefined) throw new Error('not recognised')
  return set
}

function fixture(parser: string, name: string): ParsedSet {
  const found = PARSERS.filter((row) => row.name === parser).flatMap((row) => parserFixtures(row))
  const { files, options = {} } = found.find((row) => row.name === name) ?? { files: [] }
  const set = parseFiles({ parser, files, options })
  if (set === undefined) throw new Error('not recognised')
  return set
}

describe('regex', () => {
  const pattern = '^(?<name>\\S+) took (?<value>\\S+) (?<unit>\\S+)(?: with (?<threads>\\d+) threads)?$'

  it('reads captured lines, other groups as parameters', () => {
    const set = fixture('regex', 'regex/dd/results.txt')
    expect(
      set.measurements.map(({ parameters, metric, direction }) => [parameters.size, metric, direction]),
    ).toEqual(['1M', '4M', '16M'].map((size) => [size, 'bytes-per-second', 'higher']))
  })

  it('converts units, keeps repetitions, and reads thousands', () => {
    const set = read(
      'regex',
      'noise\na took 1,234.5 ms with 4 threads\na took 2 s with 4 threads\nb took 7 us\n',
      { pattern },
    )
    expect(measurementOf(set, 'a', 'time', { threads: '4' }).values).toEqual([1.2345, 2])
    expect(measurementOf(set, 'b', 'time', {}).values).toEqual([7e-6])
  })

  it('accepts both spellings of named groups', () => {
    const set = read('regex', 'x=5\n', {
      pattern: '^x=(?P<value>\\d+)',
      name: 'x',
      metric: 'widgets',
      direction: 'higher',
    })
    expect(measurementOf(set, 'x', 'widgets')).toMatchObject({
      values: [5],
      direction: 'higher',
      primary: true,
    })
  })

  it('cannot be made to hang: a pattern that backtracks for ever elsewhere is linear here', () => {
    const text = `${'a'.repeat(16_000)}!\nn 5\n`
    const set = read('regex', text, { pattern: '^(?:(?:a+)+|(?<name>\\w) (?<value>\\d))$' })
    expect(measurementOf(set, 'n', 'value').values).toEqual([5])
  })

  it('leaves out a line beyond 16 KiB with a warning', () => {
    const set = read('regex', `${'a'.repeat(17_000)} took 5 s\nb took 1 s\n`, { pattern })
    expect(set.measurements.map(({ benchmark }) => benchmark)).toEqual(['b'])
    expect(set.warnings[0]).toMatchObject({ line: 1 })
  })

  it('names the line of a value that is no number, and of a last line that may be cut', () => {
    expect(() => read('regex', 'ok\na took long s\n', { pattern })).toThrow(
      /out\.txt:2: the group value is "long"/,
    )
    expect(() => read('regex', 'a took 12 s', { pattern })).toThrow(/no line break/)
  })

  it.each([
    [{}, /has no pattern/],
    [{ pattern: '(' }, /syntax of RE2/],
    [{ pattern: '(a)\\1(?<value>x)' }, /syntax of RE2/],
    [{ pattern: '(?<name>x)' }, /a group \(\?<value>/],
    [{ pattern: '(?<value>x)' }, /the option name/],
    [{ pattern: 'x'.repeat(1001) }, /at most 1000/],
    [{ pattern, direction: 'up' }, /lower or higher/],
    [{ pattern, patern: 'x' }, /no option "patern"/],
  ] as const)('refuses %j before anything is read', (options, message) => {
    expect(() => read('regex', 'a took 1 s\n', options as ParserOptions)).toThrow(message)
    try {
      read('regex', '', options as ParserOptions)
    } catch (error) {
      expect(error).toMatchObject({ kind: 'usage' })
    }
  })
})

describe('json-mapping', () => {
  it('reads repetitions, names and parameters of a captured document', () => {
    const set = fixture('json-mapping', 'json-mapping/hyperfine/runs.json')
    expect(
      set.measurements.map(({ benchmark, parameters, values }) => [benchmark, parameters, values.length]),
    ).toEqual([
      ['größe, "x" | `tick` 1', { delay: '1' }, 4],
      ['größe, "x" | `tick` 2', { delay: '2' }, 4],
    ])
  })

  it('takes what * stood for as the name, and reads pointers', () => {
    const text = '{"a.b": {"x": {"ms": 5}, "y": {"ms": 7}}, "n": [1, 2]}'
    const set = read('json-mapping', text, { list: '/a.b/*', value: 'ms', unit: 'ms' })
    expect(measurementOf(set, 'x', 'time').values).toEqual([0.005])
    expect(measurementOf(set, 'y', 'time').values).toEqual([0.007])
    expect(measurementOf(read('json-mapping', text, { value: 'n' }), 'out', 'value').values).toEqual([1, 2])
  })

  it('follows own properties only, and evaluates nothing', () => {
    const { measurements } = read('json-mapping', '{"a": {"__proto__": 1, "b": 2}}', { value: 'a.*' })
    expect(measurements.map(({ benchmark }) => benchmark)).toEqual(['__proto__', 'b'])
    expect(() => read('json-mapping', '{"a": 1}', { value: 'constructor.name' })).toThrow(
      /finds no "constructor"/,
    )
    expect(() => read('json-mapping', '{"a": 1}', { value: '$..[?(@.a)]' })).toThrow(/a path such as/)
  })

  it('names the position of what is missing or no number', () => {
    expect(() =>
      read('json-mapping', '{"r": [\n {"v": 1},\n {"w": 2}]}', { list: 'r.*', value: 'v' }),
    ).toThrow(/out\.txt:3:2/)
    expect(() => read('json-mapping', '{"v": "1"}', { value: 'v' })).toThrow(/out\.txt:1:7/)
  })
})

describe('csv-mapping', () => {
  it('reads captured tables by their columns, rows of one name as repetitions', () => {
    const tabs = fixture('csv-mapping', 'csv-mapping/tabs/results.tsv')
    expect(measurementOf(tabs, 'env', 'checksum')).toMatchObject({ unit: 's', direction: 'lower' })
    expect(measurementOf(tabs, 'env', 'checksum').values).toHaveLength(3)
    expect(measurementOf(tabs, 'size', 'file size').values).toHaveLength(3)
  })

  it('finds the header below other lines, and refuses a broken cell with its column', () => {
    const set = read('csv-mapping', 'Running, please wait\nname,ms\n"a, b",5\n', {
      name: 'name',
      value: 'ms',
      unit: 'ms',
    })
    expect(measurementOf(set, 'a, b', 'time').values).toEqual([0.005])
    expect(() => read('csv-mapping', 'name,ms\na,x\n', { name: 'name', value: 'ms' })).toThrow(/out\.txt:2:3/)
    expect(() => read('csv-mapping', 'name,ms\na,1\n', { value: 'seconds' })).toThrow(
      /no benchmark was found/,
    )
    expect(() => read('csv-mapping', 'a\n', { value: 'a', separator: 'ab' })).toThrow(/one character/)
  })
})

it('parsers that need options are never recognised, and others take none', () => {
  expect(
    parseFiles({ parser: 'auto', files: [{ path: 'x', bytes: Buffer.from('{"any": "thing"}') }] }),
  ).toBeUndefined()
  expect(() => read('go', '', { pattern: 'x' })).toThrow(/no option "pattern"; expected no option at all/)
  expect(() => read('auto', '', { pattern: 'x' })).toThrow(/no option/)
})
