import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

const summary = readFileSync(new URL('../fixtures/ab/summary.txt', import.meta.url), 'utf8')

describe('ab', () => {
  it('names the target, keeps concurrency and keep-alive, and counts 1024 bytes to its kilobyte', () => {
    const set = parseFixture('ab', 'errors.txt')
    const parameters = { concurrency: '4', 'keep-alive': 'on' }
    const of = (metric: string) => measurementOf(set, '127.0.0.1:18094/flaky', metric, parameters)
    expect(of('throughput')).toMatchObject({ values: [431.01], iterations: [300] })
    expect(of('error-rate').values).toEqual([15 / 300])
    expect(of('bytes-per-second').values).toEqual([37.23 * 1024])
    expect(of('latency.p95').values).toEqual([0.021])
    expect(of('latency.max').values).toEqual([0.037])
  })

  it('keeps odd paths, and says that another length is an error of its own', () => {
    const [first] = parseFixture('ab', 'summary.txt').measurements
    expect(first?.benchmark).toBe('127.0.0.1:18094/gr%C3%B6%C3%9Fe?a=1|b=@user')
    const dropped = parseFixture('ab', 'dropped.txt')
    expect(measurementOf(dropped, '127.0.0.1:18094/drop', 'error-rate').values).toEqual([0.1])
    expect(dropped.warnings[0]?.message).toMatch(/20 answers had another length/)
  })

  it('agrees with itself: percentiles of -e and of the requests of -g, of one run', () => {
    const [exact, requests] = [parseFixture('ab', 'percentiles.csv'), parseFixture('ab', 'requests.tsv')]
    for (const metric of ['latency.p50', 'latency.p95', 'latency.p99', 'latency.max']) {
      const [precise, coarse] = [exact, requests].map((set) => measurementOf(set, 'ab', metric).values[0]!)
      expect(Math.abs(precise! - coarse!)).toBeLessThan(0.0011)
    }
    expect(measurementOf(exact, 'ab', 'latency.p50').primary).toBe(true)
  })

  it('is a failure where ab gave up or its text was cut, with the reason', () => {
    expect(parseFixture('ab', 'refused.txt').failures[0]?.message).toBe('ab: Connection refused (111)')
    expect(parseFixture('ab', 'timeout.txt').failures[0]?.message).toBe(
      'ab: The timeout specified has expired (70007)',
    )
    const cut = parseText(summary.slice(0, summary.indexOf(' 99%')))
    expect(cut.measurements).toEqual([])
    expect(cut.failures[0]?.message).toMatch(/ends before the longest request/)
  })
})
