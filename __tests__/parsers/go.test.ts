import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../src/parsers/parse.js'
import { parseText, valuesBySeries } from './parse-text.js'

function fixture(name: string) {
  const path = new URL(`../fixtures/go/${name}`, import.meta.url)
  return parseText('auto', readFileSync(path, 'utf8'))
}

const HEAD = 'goos: linux\ngoarch: amd64\npkg: example.com/codec\n'

describe('go: values', () => {
  it('takes the lines of -count as one sample, with every metric and its direction', () => {
    const text = `${HEAD}BenchmarkX-8 100 50 ns/op 20.5 MB/s 16 B/op 2 allocs/op\nBenchmarkX-8 200 60 ns/op 10.5 MB/s 16 B/op 2 allocs/op\n`
    const { measurements } = parseText('go', text)
    const common = { benchmark: 'example.com/codec.BenchmarkX', parameters: {}, iterations: [100, 200] }
    expect(measurements).toEqual([
      {
        ...common,
        metric: 'time',
        unit: 's',
        direction: 'lower',
        assume: 'noisy',
        values: [5e-8, 6e-8],
        primary: true,
      },
      {
        ...common,
        metric: 'bytes-per-second',
        unit: 'B/s',
        direction: 'higher',
        assume: 'noisy',
        values: [2.05e7, 1.05e7],
      },
      {
        ...common,
        metric: 'allocated-bytes',
        unit: 'B',
        direction: 'lower',
        assume: 'noisy',
        values: [16, 16],
      },
      { ...common, metric: 'allocations', unit: '1', direction: 'lower', assume: 'exact', values: [2, 2] },
    ])
  })

  it('keeps a custom metric under its own unit and obeys Unit lines', () => {
    const text = 'Unit hits better=higher assume=exact\nBenchmarkX 1 5 hits 3 lost/op\n'
    const set = parseText('go', text)
    expect(set.measurements).toMatchObject([
      { metric: 'hits', unit: 'hits', direction: 'higher', assume: 'exact' },
      { metric: 'lost/op', direction: 'lower' },
    ])
    expect(set.measurements[1]).not.toHaveProperty('assume')
    // Nothing tells a time, so this is what the benchmark is about; beside a time it is not.
    expect(set.measurements.map(({ primary }) => primary)).toEqual([true, true])
    const timed = parseText('go', 'BenchmarkX 1 5 ns/op 5 hits\nBenchmarkY 1 5 hits 3 B/op\n')
    expect(timed.measurements.map(({ primary }) => primary)).toEqual([true, undefined, true, undefined])
  })

  it('keeps the package in the name, so that a second package orphans nothing', () => {
    const text = 'pkg: a/x\nBenchmarkX 1 5 ns/op\nPASS\nok  \ta/x\t1s\npkg: b/x\nBenchmarkX 1 6 ns/op\n'
    expect(Object.keys(valuesBySeries(parseText('go', text)))).toEqual([
      'a/x.BenchmarkX time',
      'b/x.BenchmarkX time',
    ])
  })

  it('refuses what is not a number, with its line', () => {
    expect(() => parseText('go', `${HEAD}BenchmarkX 1 NaN ns/op\n`)).toThrow(
      'out.txt:4: NaN ns/op is no finite number',
    )
    expect(() => parseText('go', 'BenchmarkX 1 -5 ns/op\n')).toThrow('negative')
    expect(() => parseText('go', 'BenchmarkX 1 1e308 MB/s\n')).toThrow('not finite')
    expect(() => parseText('go', 'BenchmarkX 1 5 ns/op 7\n')).toThrow('out.txt:1: 7 has no unit')
  })

  it('refuses half a unit at the end of a cut text', () => {
    expect(() => parseText('go', 'BenchmarkX 1 5 ns/o')).toThrow('ends in the middle of a line')
    expect(parseText('go', 'BenchmarkX 1 5 ns/op').measurements).toHaveLength(1)
  })

  it('keeps names with any character that is no blank', () => {
    const names = [...'`@>?!\'~\\|"<&%$#*(){}[];:,.=+^']
      .map((sign) => `BenchmarkX/${sign}`)
      .concat('BenchmarkX/日本', 'BenchmarkÜ')
    const set = parseText('go', names.map((name) => `${name}\t100\t5 ns/op\n`).join(''))
    expect(set.measurements.map(({ benchmark }) => benchmark)).toEqual(names)
  })
})

describe('go: processor suffix', () => {
  const names = (printed: readonly string[], processors?: number) =>
    parseText('go', printed.map((name) => `${name}\t100\t5 ns/op\n`).join(''), processors).measurements.map(
      ({ benchmark, parameters }) =>
        parameters.procs === undefined ? benchmark : `${benchmark} procs=${parameters.procs}`,
    )

  it('is stripped where every row has the same and it is the recorded count', () => {
    expect(names(['BenchmarkA-8', 'BenchmarkB/size-64-8'], 8)).toEqual(['BenchmarkA', 'BenchmarkB/size-64'])
    expect(names(['BenchmarkA-8', 'BenchmarkB/size-64-8'])).toEqual(['BenchmarkA', 'BenchmarkB/size-64'])
    expect(names(['BenchmarkA-8'], 4)).toEqual(['BenchmarkA-8'])
  })
  it('is part of the name where the rows do not agree: GOMAXPROCS=1 and sizes', () => {
    const sizes = ['BenchmarkA/size-64', 'BenchmarkA/size-4096', 'BenchmarkB/size-64', 'BenchmarkB/size-4096']
    expect(names(sizes)).toEqual(sizes)
    expect(names(sizes, 8)).toEqual(sizes)
    expect(names(['BenchmarkA', ...sizes])).toEqual(['BenchmarkA', ...sizes])
    expect(names(['BenchmarkA-1'])).toEqual(['BenchmarkA-1'])
  })
  it('is a parameter where every stem occurs with the same several counts', () => {
    expect(names(['BenchmarkA', 'BenchmarkA-2', 'BenchmarkB/s-2', 'BenchmarkB/s-2-2'])).toEqual([
      'BenchmarkA procs=1',
      'BenchmarkA procs=2',
      'BenchmarkB/s-2 procs=1',
      'BenchmarkB/s-2 procs=2',
    ])
    expect(names(['BenchmarkA-2', 'BenchmarkA-4'])).toEqual(['BenchmarkA procs=2', 'BenchmarkA procs=4'])
    expect(names(['BenchmarkA/x-2', 'BenchmarkA/x-4'], 4)).toEqual([
      'BenchmarkA/x procs=2',
      'BenchmarkA/x procs=4',
    ])
  })
})

describe('go: captured output', () => {
  it('reads text and events of one program alike', () => {
    const text = fixture('count.txt')
    const events = fixture('events.json.txt')
    const names = (set: typeof text) =>
      [...new Set(set.measurements.map(({ benchmark }) => benchmark))].sort()
    expect(names(events)).toEqual(names(text))
    expect(text.measurements.every(({ values }) => values.length === 3)).toBe(true)
    expect(text.environment).toMatchObject({ goos: 'linux', goarch: 'amd64', procs: 2 })
    expect(text.failures).toEqual([])
    expect(events.failures).toEqual([])
  })
  it('finds the result of a benchmark that prints while it runs', () => {
    for (const name of ['count.txt', 'one-processor.txt', 'events.json.txt', 'cpu-list.txt']) {
      const logs = fixture(name).measurements.filter(({ benchmark }) => benchmark.endsWith('BenchmarkLogs'))
      if (name !== 'cpu-list.txt') expect(logs.map(({ metric }) => metric)).toContain('widgets/op')
    }
  })
  it('keeps sizes apart with one processor', () => {
    const names = fixture('one-processor.txt').measurements.map(({ benchmark }) => benchmark)
    expect(names).toContain('example.com/sample/codec.BenchmarkDecode/size-64')
    expect(names).toContain('example.com/sample/codec.BenchmarkDecode/size-4096')
  })
  it('has a parameter for a list of processors', () => {
    const { measurements } = fixture('cpu-list.txt')
    expect(new Set(measurements.map(({ parameters }) => parameters.procs))).toEqual(new Set(['1', '2']))
    expect(measurements.every(({ values }) => values.length === 2)).toBe(true)
  })
  it('says what failed', () => {
    expect(fixture('failing.txt').failures[0]?.message).toMatch(/BenchmarkFails failed/)
    expect(fixture('panicking.txt').failures[0]?.message).toBe('panic: boom')
    expect(fixture('panicking-events.json.txt').failures.map(({ message }) => message)).toContain(
      'panic: boom',
    )
  })
})

describe('go: runs that were cut off', () => {
  it('names a benchmark without a result', () => {
    expect(parseText('go', 'BenchmarkA-2 \t 1\t5 ns/op\nBenchmarkB-2 \t').failures).toMatchObject([
      { message: 'BenchmarkB-2 started and never gave a result: the run was cut off', line: 2 },
    ])
  })
  it('names a package without a final event, and half an event', () => {
    const path = new URL('../fixtures/go/events.json.txt', import.meta.url)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const cut = parseText('go', lines.slice(0, -1).join('\n') + '\n')
    expect(cut.failures.map(({ message }) => message)).toEqual([
      'example.com/sample/wire has no final event: the run was cut off',
    ])
    expect(() => parseText('go', lines.join('\n').slice(0, -9))).toThrow(/:\d+: this is no complete event/)
  })
  it('keeps a metric that a user named like one of ours', () => {
    const { measurements } = parseText('go', 'BenchmarkA  1  5 ns/op  3 memory  7 cycles  2 size\nPASS\n')
    expect(measurements.map(({ metric, unit }) => [metric, unit])).toEqual([
      ['time', 's'],
      ['metric.memory', 'memory'],
      ['cycles', '1'],
      ['metric.size', 'size'],
    ])
  })
  it('says which result has no unit', () => {
    const rows = 'BenchmarkA-2 \t 1\t5 ns/op\nBenchmarkB-2   \t 100\t 12.3\nBenchmarkC-2  7  1e3\nPASS\n'
    const { measurements, warnings, failures } = parseText('go', rows)
    expect({ failures, names: measurements.map(({ benchmark }) => benchmark) }).toEqual({
      failures: [],
      names: ['BenchmarkA'],
    })
    expect(warnings).toEqual([
      { message: 'a result of BenchmarkB-2 has no unit and was left out', file: 'out.txt', line: 2 },
      { message: 'a result of BenchmarkC-2 has no unit and was left out', file: 'out.txt', line: 3 },
    ])
  })
  it('is recognised even where nothing but a failure came', () => {
    const set = parseText('auto', 'goos: linux\npkg: x\n--- FAIL: BenchmarkA\nFAIL\nFAIL\tx\t0.1s\n')
    expect(set.measurements).toEqual([])
    expect(set.failures.map(({ message }) => message)).toEqual(['BenchmarkA failed', 'FAIL\tx\t0.1s'])
  })
  it('of benchstat is refused by name, and does not matter below results', () => {
    const table = '    │   before    │   after   │\n    │   sec/op    │ sec/op  vs base │\n'
    expect(() => parseText('auto', table)).toThrow('out.txt:2: this is a table of benchstat')
    const both = parseText('auto', `BenchmarkA \t 1\t5 ns/op\n${table}`)
    expect(both.measurements).toHaveLength(1)
  })
  it('whose package has no end was cut off or filtered, which is said', () => {
    const text = 'goos: linux\npkg: x\nBenchmarkA \t 1\t5 ns/op\n'
    expect(parseText('go', text).warnings).toEqual([
      {
        message: 'the results of x end without PASS, FAIL or ok: the output was cut off, or filtered',
        file: 'out.txt',
        line: 3,
      },
    ])
    expect(parseText('go', `${text}PASS\n`).warnings).toEqual([])
    expect(parseText('go', 'BenchmarkA \t 1\t5 ns/op\n').warnings).toEqual([])
  })
  it('of go test without benchmarks is no benchmark output', () => {
    expect(
      parseFiles({ parser: 'auto', files: [{ path: 'o', bytes: Buffer.from('PASS\nok  \tx\t0.1s\n') }] }),
    ).toBeUndefined()
  })
})
