import { describe, expect, it } from 'vitest'
import {
  benchmarksOf,
  corpusFiles,
  measurementOf,
  parseCorpus,
  parseFixture,
  parseText,
  refusal,
} from './parse-output.js'

const ODD_NAMES = ['größe: "quoted" x 1,000', 'a x 5 ops/sec | `tick` / @user']

describe('captured output of benchmark.js 2.1.4', () => {
  it('keeps the rate as throughput, higher is better', () => {
    const set = parseFixture('benchmarkjs', 'results.txt')
    expect(measurementOf(set, 'sum of 64', 'throughput')).toEqual({
      benchmark: 'sum of 64',
      parameters: {},
      metric: 'throughput',
      unit: '1/s',
      direction: 'higher',
      assume: 'noisy',
      primary: true,
      values: [4_030_824],
    })
    expect(measurementOf(set, 'slow', 'throughput').values).toEqual([137])
  })

  it('keeps names that hold what separates a name from its result', () => {
    const set = parseFixture('benchmarkjs', 'results.txt')
    expect(benchmarksOf(set)).toEqual(['sum of 64', 'sum of 4096', ...ODD_NAMES, 'slow', 'deferred'])
    expect(measurementOf(set, ODD_NAMES[0] ?? '', 'throughput').values).toEqual([16_612_245])
    expect(set.failures).toEqual([])
  })

  it('reports benchmarks that threw, which benchmark.js itself passes over with exit status 0', () => {
    const set = parseFixture('benchmarkjs', 'failing.txt')
    expect(set.failures.map(({ line }) => line)).toEqual([8, 10, 12])
    expect(set.failures[0]?.message).toContain('"throws"')
    expect(set.failures[1]?.message).toContain('"no such file"')
    expect(set.failures[2]?.message).toContain('"asserts"')
    expect(benchmarksOf(set)).toContain('after')
  })
})

describe('traps', () => {
  it('reads decimals, exponents, one run, and a platform without plus-minus sign', () => {
    const set = parseText(
      [
        'a x 28.33 ops/sec ±3.3% (13 runs sampled)',
        'b x 1.5e+21 ops/sec ±0.00% (1 run sampled)',
        'c x 1,234,567 ops/sec +-0.74% (93 runs sampled)',
      ].join('\r\n'),
    )
    expect(set.measurements.map(({ values }) => values[0])).toEqual([28.33, 1.5e21, 1_234_567])
  })

  it('refuses the infinite rate of an empty function, with its line', () => {
    const { details } = refusal(
      'a x 5 ops/sec ±1.00% (9 runs sampled)\nempty x Infinity ops/sec ±0.00% (9 runs sampled)\n',
    )
    expect(details).toMatchObject({ file: 'output', line: 2 })
    expect(details.what).toContain('not finite')
  })

  it('ignores colours and lines that only look alike', () => {
    const set = parseText(
      'this x line is none\n\u001B[32ma x 5 ops/sec ±1.00% (9 runs sampled)\u001B[39m\nDone: 5 ops/sec\nerror: none\n',
    )
    expect(benchmarksOf(set)).toEqual(['a'])
    expect(set.failures).toEqual([])
  })

  it('makes one sample of a name that is measured again', () => {
    const set = parseText('a x 5 ops/sec ±1.00% (9 runs sampled)\na x 6 ops/sec ±1.00% (9 runs sampled)\n')
    expect(measurementOf(set, 'a', 'throughput').values).toEqual([5, 6])
  })

  it('keeps a name of 10,000 characters, and hostile ones as they are', () => {
    const names = ['n'.repeat(10_000), '::error::x', '../../etc', '\u202Ertl', '__proto__', '-']
    const set = parseText(names.map((name) => `${name} x 5 ops/sec ±1.00% (9 runs sampled)\n`).join(''))
    expect(benchmarksOf(set)).toEqual(names)
  })

  it('reads a line of 100,000 characters that never becomes a result in linear time', () => {
    const text = `${' x 1'.repeat(25_000)}\na x 5 ops/sec ±1.00% (9 runs sampled)\n`
    expect(benchmarksOf(parseText(text))).toEqual(['a'])
  })
})

describe('outputs collected elsewhere', () => {
  const counts: Readonly<Record<string, number>> = {
    'bencher--four.txt': 4,
    'bencher--issue_506.txt': 6,
    'gen--stdout.txt': 3,
    'github-action-benchmark--benchmarkjs_output.txt': 3,
  }
  const files = corpusFiles('benchmarkjs').filter((file) => file.endsWith('.txt'))
  it.skipIf(files.length === 0)('are read, every result line of them', () => {
    for (const file of files) {
      const set = parseCorpus('benchmarkjs', file)
      expect(set?.parser, file).toBe('benchmarkjs')
      expect(set?.measurements, file).toHaveLength(counts[file] ?? -1)
      expect(set?.failures, file).toHaveLength(file === 'gen--stdout.txt' ? 1 : 0)
    }
  })
})
