import { describe, expect, it } from 'vitest'
import { goDuration } from '../../src/parsers/shared/go-duration.js'
import { fixtureJson, measurementOf, parseFixture, parseJson, parseText } from './parse-output.js'

describe('vegeta', () => {
  const report = fixtureJson('vegeta', 'report.json') as Record<string, unknown>

  it('keeps rates, errors, bytes and its own percentiles in seconds', () => {
    const set = parseFixture('vegeta', 'report.json')
    const value = (metric: string) => measurementOf(set, 'vegeta', metric).values[0]
    expect(value('throughput')).toBe(47.4012021012)
    expect(value('request-rate')).toBe(50.505050505050505)
    expect(value('error-rate')).toBe(0.06)
    expect(value('latency.p99')).toBe(0.00981125)
    expect(value('received-bytes')).toBe(1270)
    expect(set.warnings[0]?.message).toBe('6 of 100 requests failed: 500 Internal Server Error')
  })

  it('is a failure where nothing was answered, and refuses metrics that were never closed', () => {
    expect(parseFixture('vegeta', 'refused.json').failures[0]?.message).toMatch(
      /none of 50 requests was answered/,
    )
    const unclosed = { ...report, rate: 0, success: 0, latencies: { total: 5, mean: 0, max: 3 } }
    expect(() => parseJson(unclosed)).toThrow(
      'rate: is 0 for 100 requests; expected a report of closed metrics',
    )
    expect(() => parseJson({ ...report, success: 'all' })).toThrow('success: is the text "all"')
  })

  it('reads its text by the names in brackets, of old versions too', () => {
    const set = parseFixture('vegeta-text', 'report.txt')
    expect(measurementOf(set, 'vegeta', 'throughput')).toMatchObject({ values: [65.87], iterations: [1200] })
    expect(measurementOf(set, 'vegeta', 'error-rate').values[0]).toBeCloseTo(0.4458, 12)
    expect(measurementOf(set, 'vegeta', 'latency.max').values).toEqual([62.5])
    expect(measurementOf(set, 'vegeta', 'latency.p95').values).toEqual([0.247771566])
    expect(measurementOf(parseFixture('vegeta-text', 'old.txt'), 'vegeta', 'throughput').values).toEqual([
      10.2,
    ])
    expect(parseText('Requests      [total, rate]            50, 10.20\n').failures[0]?.message).toMatch(
      /was cut off/,
    )
  })

  it.each([
    ['1m2.5s', 62.5e9],
    ['145.082066ms', 145_082_066],
    ['1h0m0s', 3600e9],
    ['12µs', 12_000],
    ['12μs', 12_000],
    ['1.us', undefined],
    ['.5s', undefined],
    ['5mm', undefined],
    ['1n', undefined],
    ['0s', 0],
    ['5', undefined],
    ['5s later', undefined],
    ['', undefined],
  ])('a duration of Go: %s', (text, nanoseconds) => {
    expect(goDuration(text)).toBe(nanoseconds)
  })
})
