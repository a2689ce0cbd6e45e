import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

const HEADER = 'timeStamp,elapsed,label,responseCode,responseMessage,success,bytes,allThreads'
const sample = (second: number, label: string, success = 'true') =>
  `${1e12 + second * 1000},100,${label},200,OK,${success},10,1`

describe('jmeter', () => {
  it("agrees with JMeter's own summary of the run, transactions left out", () => {
    const printed = readFileSync(new URL('../fixtures/jmeter/run.stdout.txt', import.meta.url), 'utf8')
    const [, count, mean, min, max, errors] =
      /=\s+(\d+) in .*Avg:\s+(\d+) Min:\s+(\d+) Max:\s+(\d+) Err:\s+(\d+)/.exec(printed)!.map(Number)
    const of = (metric: string) => measurementOf(parseFixture('jmeter', 'run.csv'), 'TOTAL', metric)
    expect(of('latency.mean').iterations).toEqual([count])
    // JMeter cuts the decimals of its mean off.
    expect(Math.floor(of('latency.mean').values[0]! * 1000)).toBe(mean)
    expect([of('latency.min').values[0], of('latency.max').values[0]]).toEqual([min! / 1000, max! / 1000])
    expect(of('error-rate').values).toEqual([errors! / count!])
  })

  it('keeps odd labels and transactions as benchmarks, with the times to connection and first byte', () => {
    const set = parseFixture('jmeter', 'run.csv')
    expect(measurementOf(set, 'größe, "a/b" | @user', 'latency.p50').values[0]).toBeGreaterThan(0.02)
    expect(measurementOf(set, 'whole visit', 'throughput').iterations).toEqual([265])
    expect(measurementOf(set, 'flaky', 'first-byte-time').unit).toBe('s')
  })

  it('finds the knee of a ramp of threads', () => {
    const [knee] = measurementOf(parseFixture('jmeter', 'ramp.csv'), 'TOTAL', 'load.knee').values
    expect(knee).toBeGreaterThan(5)
    expect(knee).toBeLessThan(60)
  })

  it('has throughput over the time from the first start to the last end', () => {
    const set = parseText([HEADER, sample(0, 'a'), sample(1, 'a', 'false'), sample(4, 'b'), ''].join('\n'))
    expect(measurementOf(set, 'a', 'throughput').values[0]).toBeCloseTo(2 / 1.1, 12)
    expect(measurementOf(set, 'a', 'bytes-per-second').values[0]).toBeCloseTo(20 / 1.1, 12)
    expect(measurementOf(set, 'TOTAL', 'throughput').values[0]).toBeCloseTo(3 / 4.1, 12)
    expect(measurementOf(set, 'a', 'error-rate').values).toEqual([0.5])
  })

  it('keeps a thousand labels apart and says what it put together', () => {
    const rows = Array.from({ length: 1200 }, (_, index) => sample(index, `label ${index}`))
    const set = parseText([HEADER, ...rows, ''].join('\n'))
    expect(set.measurements.filter(({ metric }) => metric === 'error-rate')).toHaveLength(1001)
    expect(measurementOf(set, 'TOTAL', 'error-rate').iterations).toEqual([1200])
    expect(set.warnings[0]?.message).toMatch(/more than 1000 labels; 200 samples/)
  })

  it('is a failure without a sample, and refuses what it cannot read at its place', () => {
    expect(parseText(`${HEADER}\n`).failures[0]?.message).toBe('jmeter: the file holds no sample')
    expect(refusal(`${HEADER}\n${sample(0, 'a', 'maybe')}\n`).message).toContain(
      'output:2:28: success: is "maybe"; expected true or false',
    )
    expect(refusal(`${HEADER}\n2026/11/22 10:00:00,1,a,200,OK,true,1,1\n`).message).toContain(
      'timeStamp: is the text',
    )
    expect(refusal(`${HEADER}\n${sample(0, 'a,b')}\n`).message).toContain(
      'the record has 9 fields and the header 8',
    )
  })
})
