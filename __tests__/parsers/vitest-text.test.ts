import { describe, expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText } from './parse-output.js'

describe('vitest-text', () => {
  it('keeps rate, mean, extremes and percentiles under the names of the JSON', () => {
    const set = parseFixture('vitest-text', 'v4.txt')
    expect(set.parser).toBe('vitest-text')
    expect(benchmarksOf(set)).toEqual(benchmarksOf(parseFixture('vitest', 'v4.json')))
    const name = 'bench/classic.bench.mjs > sort größe=64 > native | "quoted" `tick`'
    expect(measurementOf(set, name, 'throughput')).toMatchObject({ primary: true, direction: 'higher' })
    expect(measurementOf(set, name, 'throughput').values[0]).toBeGreaterThan(1000)
    const row = set.measurements.filter(({ benchmark }) => benchmark === name)
    expect(row.map(({ metric, unit }) => [metric, unit])).toEqual([
      ['throughput', '1/s'],
      ['latency.min', 's'],
      ['latency.max', 's'],
      ['time', 's'],
      ['latency.p75', 's'],
      ['latency.p99', 's'],
      ['latency.p99.5', 's'],
      ['latency.p99.9', 's'],
    ])
  })

  it('reads what versions 3 and 5 print', () => {
    expect(benchmarksOf(parseFixture('vitest-text', 'v3.txt'))).toHaveLength(5)
    expect(benchmarksOf(parseFixture('vitest-text', 'v5.txt'))).toEqual([
      'bench/context.bench.mjs > sort größe=64 > typed / array',
      'bench/context.bench.mjs > sort größe=64 > native | "quoted" `tick`',
      'bench/context.bench.mjs > sort größe=4096 > typed / array',
      'bench/context.bench.mjs > sort größe=4096 > native | "quoted" `tick`',
      'bench/context.bench.mjs > outer > inner > deeper > parse',
      'bench/context.bench.mjs > outer > against a stored result > parse',
      'bench/context.bench.mjs > outer > against a stored result > stored',
    ])
  })

  it('takes a row without samples, and a test that failed, for failures', () => {
    const four = parseFixture('vitest-text', 'v4-failing.txt')
    expect(benchmarksOf(four)).toEqual(['bench/classic-failing.bench.mjs > failing > works'])
    expect(four.failures.map(({ message }) => message)).toEqual([
      '"bench/classic-failing.bench.mjs > failing > throws" has no sample',
    ])
    const five = parseFixture('vitest-text', 'v5-failing.txt')
    expect(five.failures.map(({ message }) => message)).toEqual([
      '"bench/context-failing.bench.mjs > throws" failed',
    ])
  })

  it('keeps values with their thousands, and warns where the summary is missing', () => {
    const head =
      '     name      hz     min     max    mean     p75     p99    p995    p999     rme  samples\n'
    const row =
      '   · a b  1,234,567.89  0.0001  0.0050  0.0008  0.0009  0.0010  0.0020  0.0030  ±1.50%    12345\n'
    const text = ` ✓ x.bench.ts > group 302ms\n${head}${row}`
    const cut = parseText(text)
    expect(measurementOf(cut, 'x.bench.ts > group > a b', 'throughput').values).toEqual([1234567.89])
    expect(measurementOf(cut, 'x.bench.ts > group > a b', 'latency.max').values[0]).toBeCloseTo(5e-6, 15)
    expect(cut.warnings[0]).toMatchObject({ line: 3, message: expect.stringContaining('cut off') })
    expect(parseText(`${text}\n BENCH  Summary\n`).warnings).toEqual([])
  })
})
