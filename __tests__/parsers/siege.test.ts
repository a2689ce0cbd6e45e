import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

describe('siege', () => {
  it('keeps rates, errors and times; what it prints as 0.00 is absent', () => {
    const set = parseFixture('siege', 'first-run.txt')
    expect(measurementOf(set, 'siege', 'throughput')).toMatchObject({ values: [300], iterations: [25] })
    expect(measurementOf(set, 'siege', 'error-rate').values).toEqual([1 / 25])
    expect(measurementOf(set, 'siege', 'concurrency')).toMatchObject({ values: [2.75], direction: 'lower' })
    const metrics = set.measurements.map(({ metric }) => metric)
    expect(metrics).not.toContain('latency.min')
    expect(metrics).not.toContain('bytes-per-second')
  })

  it('reads the text of other versions, with milliseconds where it says so', () => {
    const set = parseFixture('siege', 'classic.txt')
    expect(measurementOf(set, 'siege', 'latency.mean').values[0]).toBeCloseTo(0.0231, 12)
    expect(measurementOf(set, 'siege', 'bytes-per-second').values).toEqual([2.72 * 1024 ** 2])
    expect(measurementOf(set, 'siege', 'error-rate').values[0]).toBeCloseTo(1 / 41, 12)
  })

  it('is a failure where nothing succeeded or the summary was cut, and has no rate over no time', () => {
    expect(parseFixture('siege', 'no-success.txt').failures[0]?.message).toMatch(/none of 40 requests/)
    const start = 'Transactions:\t\t          20 hits\nElapsed time:\t\t        0.00 secs\n'
    expect(parseText(start).failures[0]?.message).toMatch(/was cut off/)
    const short = parseText(`${start}Failed transactions:\t   0\nShortest transaction:\t        0.00\n`)
    expect(short.measurements.map(({ metric }) => metric)).toEqual(['error-rate'])
    expect(short.warnings[0]?.message).toMatch(/less than 5 ms/)
  })
})
