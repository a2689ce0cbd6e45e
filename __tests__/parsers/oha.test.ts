import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixtureJson, measurementOf, parseFixture, parseText } from './parse-output.js'

interface Report {
  readonly summary: Readonly<Record<string, number>>
  readonly latencyPercentiles: Readonly<Record<string, number>>
  readonly statusCodeDistribution: Readonly<Record<string, number>>
  readonly errorDistribution: Readonly<Record<string, number>>
}

describe('oha', () => {
  it('keeps rate, transfer and percentiles; a status of 500 is an error although oha calls it a success', () => {
    const report = fixtureJson('oha', 'flaky.json') as Report
    const of = (metric: string) => measurementOf(parseFixture('oha', 'flaky.json'), 'oha', metric)
    expect(of('throughput')).toMatchObject({ values: [report.summary.requestsPerSec], iterations: [200] })
    expect(of('bytes-per-second').values).toEqual([report.summary.sizePerSec])
    expect(of('latency.p99.9').values).toEqual([report.latencyPercentiles['p99.9']])
    expect(of('error-rate').values).toEqual([report.statusCodeDistribution['500']! / 200])
    expect(report.summary.successRate).toBe(1)
  })

  it('does not count what the deadline cut off', () => {
    const report = fixtureJson('oha', 'dropped.json') as Report
    const { 'aborted due to deadline': _, ...errors } = report.errorDistribution
    const lost = Object.values(errors).reduce((sum, count) => sum + count, 0)
    const { values, iterations } = measurementOf(parseFixture('oha', 'dropped.json'), 'oha', 'error-rate')
    expect(iterations).toEqual([report.statusCodeDistribution['200']! + lost])
    expect(values[0]).toBeCloseTo(lost / iterations![0]!, 12)
    expect(parseFixture('oha', 'dropped.json').warnings[0]?.message).toMatch(/requests were not answered: /)
  })

  it('is a failure where nothing was answered: its numbers are null', () => {
    const { measurements, failures } = parseFixture('oha', 'refused.json')
    expect([measurements, failures[0]?.message]).toEqual([
      [],
      'oha: none of 10 requests was answered: Connection refused (os error 111)',
    ])
  })
})

describe('oha text', () => {
  const text = readFileSync(new URL('../fixtures/oha-text/flaky.txt', import.meta.url), 'utf8')

  it('keeps what the summary shows, in whatever unit it chose', () => {
    const set = parseFixture('oha-text', 'flaky.txt')
    const printed = (pattern: RegExp) => Number(pattern.exec(text)?.[1])
    expect(measurementOf(set, 'oha', 'throughput').values).toEqual([printed(/Requests\/sec:\t([\d.]+)/)])
    expect(measurementOf(set, 'oha', 'latency.p95').values[0]).toBeCloseTo(
      printed(/95\.00% in ([\d.]+) ms/) / 1000,
      12,
    )
    expect(measurementOf(set, 'oha', 'bytes-per-second').values[0]).toBeCloseTo(
      printed(/Size\/sec:\t([\d.]+) KiB/) * 1024,
      6,
    )
    expect(measurementOf(set, 'oha', 'error-rate').values).toEqual([10 / 200])
  })

  it('takes several summaries for repetitions, and counts lost requests as errors', () => {
    const set = parseFixture('oha-text', 'repeated.txt')
    const { values, iterations } = measurementOf(set, 'oha', 'error-rate')
    expect([values.length, iterations?.[1], values[1]]).toEqual([2, 20, 0])
    expect(values[0]).toBeGreaterThan(0.05)
  })

  it('is a failure where nothing was answered or a line is missing', () => {
    expect(parseFixture('oha-text', 'refused.txt').failures[0]?.message).toMatch(
      /none of 10 requests was answered: Connection refused/,
    )
    const cut = parseText(text.replace('  [500] 10 responses\n', ''))
    expect([cut.measurements, cut.failures[0]?.message]).toEqual([[], expect.stringMatching(/do not add up/)])
  })
})
