import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../src/parsers/parse.js'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

const file = (name: string) => ({
  path: name,
  bytes: readFileSync(new URL(`../fixtures/locust/${name}`, import.meta.url)),
})
const ODD = 'GET /größe [id], "x" | @user'

/** The numbers of the row that starts like this, by column. */
const row = (name: string, start: string) => {
  const line = file(name)
    .bytes.toString()
    .split(/\r?\n/)
    .find((text) => text.startsWith(start))
  return (line ?? '').split(',').map(Number)
}

describe('locust', () => {
  it('reads the four files of one run as one', () => {
    const files = ['run_exceptions.csv', 'run_failures.csv', 'run_stats.csv', 'run_stats_history.csv'].map(
      file,
    )
    const set = parseFiles({ parser: 'auto', files })!
    const value = (benchmark: string, metric: string) => measurementOf(set, benchmark, metric).values[0]
    expect([set.parser, set.failures]).toEqual(['locust', []])
    expect(value(ODD, 'error-rate')).toBe(0)
    expect(value('POST /err', 'error-rate')).toBe(1)
    const total = row('run_stats.csv', ',Aggregated,')
    expect(measurementOf(set, 'Aggregated', 'throughput')).toMatchObject({
      values: [total[9]],
      iterations: [total[2]],
    })
    expect(value('Aggregated', 'error-rate')).toBe(total[3]! / total[2]!)
    expect(value('Aggregated', 'latency.p99')).toBe(total[18]! / 1000)
    expect(value('Aggregated', 'latency.mean')).toBe(total[5]! / 1000)
    const [failed, flaky] = [
      row('run_failures.csv', 'POST,/err,')[3],
      row('run_failures.csv', 'GET,/flaky,')[3],
    ]
    expect(value('Aggregated', 'failed-requests')).toBe(failed! + flaky!)
    expect(value('Aggregated', 'exceptions')).toBe(0)
    expect(measurementOf(set, 'Aggregated', 'stress.throughput').unit).toBe('1/s')
    expect(set.warnings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`POST /err failed ${failed} times: `),
    )
  })

  it('reads the last table of its console', () => {
    const set = parseFixture('locust', 'console.txt')
    const lines = file('console.txt').bytes.toString().split('\n')
    const printed = lines
      .findLast((line) => line.includes('Aggregated') && line.includes('%)'))!
      .match(/\d+(?:\.\d+)?/g)!
    const [requests, failures, , , , , , throughput] = printed.map(Number)
    expect(measurementOf(set, 'Aggregated', 'throughput')).toMatchObject({
      values: [throughput],
      iterations: [requests],
    })
    expect(measurementOf(set, 'Aggregated', 'error-rate').values).toEqual([failures! / requests!])
    expect(measurementOf(set, ODD, 'latency.p95').unit).toBe('s')
    expect(measurementOf(set, 'POST /err', 'error-rate').values).toEqual([1])
  })

  it('takes an exception of the locust file for a failed run', () => {
    const { failures, measurements } = parseFixture('locust', 'broken_exceptions.csv')
    expect(measurements).toEqual([])
    expect(failures[0]?.message).toMatch(
      /^the locust file raised \d+ times: "a, \\"b\\"\\nof the locust file"$/,
    )
  })

  it('measures knee, growth and recovery of captured tests', () => {
    const knee = measurementOf(parseFixture('locust', 'ramp_stats_history.csv'), 'Aggregated', 'load.knee')
    expect(knee.values[0]).toBeGreaterThan(10)
    expect(knee.values[0]).toBeLessThan(80)
    // The target gets two milliseconds slower every second.
    const growth = measurementOf(
      parseFixture('locust', 'soak_stats_history.csv'),
      'Aggregated',
      'soak.latency-slope',
    )
    expect(Math.abs(growth.values[0]! / 0.002 - 1)).toBeLessThan(0.3)
    const spike = parseFixture('locust', 'spike_stats_history.csv')
    const seconds = measurementOf(spike, 'Aggregated', 'spike.recovery-time').values[0]!
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(31)
  })

  it('does not take percentiles since the start for those of a moment', () => {
    const set = parseFixture('locust', 'broken_stats_history.csv')
    expect(set.measurements.map(({ metric }) => metric)).toEqual(['stress.throughput'])
    expect(set.warnings[0]?.message).toMatch(/^without --csv-full-history /)
  })

  it('is a failure without a request, and absent for a name that was never requested', () => {
    const header = file('run_stats.csv').bytes.toString().split(/\r?\n/)[0]
    const made = (type: string, name: string, count: number) =>
      `${type},${name},${count},0,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1`
    const idle = `,0,0,0,0,0,0,0,0,0,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A`
    const none = parseText(`${header}\n,Aggregated${idle}\n`)
    expect([none.measurements, none.failures[0]?.message]).toEqual([[], 'Aggregated: no request was made'])
    const some = parseText(
      `${header}\n${made('GET', '/a', 5)}\nGET,/b${idle}\n${made('', 'Aggregated', 5)}\n`,
    )
    expect(some.warnings[0]?.message).toBe('GET /b: no request was made')
    expect(refusal(`${header}\n${made('GET', '/a', 5).replace('/a,5', '/a,five')}\n`).message).toContain(
      'output:2:8: Request Count: is the text "five"',
    )
  })

  it('refuses statistics without the record of all requests', () => {
    const text = file('run_stats.csv').bytes.toString()
    expect(refusal(text.slice(0, text.lastIndexOf(',Aggregated'))).message).toMatch(
      /^output:4: the record "Aggregated" is missing: the file was cut off/,
    )
  })

  it('does not believe a console without its last table, nor a history of a moment', () => {
    const console = file('console.txt').bytes.toString()
    const cut = parseText(console.slice(0, console.indexOf('Response time percentiles')))
    expect(cut.failures[0]?.message).toMatch(/ends before the percentiles/)
    const history = file('run_stats_history.csv').bytes.toString().split('\n').slice(0, 2).join('\n')
    expect(parseText(`${history}\n`).failures[0]?.message).toMatch(/too short a history/)
  })
})
