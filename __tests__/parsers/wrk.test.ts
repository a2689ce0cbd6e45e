import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'
import { valuesBySeries } from './parse-text.js'

const LOAD = '  1 threads and 2 connections'
const RUN = (lines: readonly string[]) => ['Running 1s test @ http://h/', LOAD, ...lines, ''].join('\n')

describe('wrk', () => {
  it('keeps URL, load, throughput, transfer in binary units and its own percentiles', () => {
    const set = parseFixture('wrk', 'wrk2.txt')
    const name = 'http://127.0.0.1:18080/index.html'
    expect(set.measurements[0]?.parameters).toEqual({ threads: '2', connections: '100' })
    expect(measurementOf(set, name, 'throughput')).toMatchObject({
      values: [2000.28],
      iterations: [60018],
      primary: true,
    })
    expect(measurementOf(set, name, 'bytes-per-second').values).toEqual([676.18 * 1024])
    expect(measurementOf(set, name, 'latency.p99').values[0]).toBeCloseTo(0.01118, 12)
    expect(measurementOf(set, name, 'latency.p99.999').values).toEqual([0.0125])
    expect(measurementOf(set, name, 'latency.max').values).toEqual([0.01234])
    // Twelve timeouts, which are no requests of wrk's.
    expect(measurementOf(set, name, 'error-rate').values[0]).toBeCloseTo(12 / 60_030, 12)
  })

  it('counts answers outside 2xx and 3xx, and lost connections, as errors', () => {
    const rates = parseFixture('wrk', 'errors.txt').measurements.filter(
      ({ metric }) => metric === 'error-rate',
    )
    expect(rates.map(({ values: [rate = 0] }) => rate > 0.05)).toEqual([true, true])
    expect(rates[0]?.values).toEqual([1])
    expect(valuesBySeries(parseFixture('wrk', 'latency.txt'))).toMatchObject({
      'http://127.0.0.1:18094/ {"threads":"2","connections":"4"} error-rate': [0],
    })
  })

  it('is a failure where nobody listens, or the text ends before the load', () => {
    const refused = parseText('unable to connect to 127.0.0.1:18081 Connection refused\n')
    expect(refused.failures.map(({ message }) => message)).toEqual([
      'wrk: unable to connect to 127.0.0.1:18081 Connection refused',
    ])
    const second = 'Running 1s test @ http://h/b\n'
    const cut = parseText(
      RUN(['  10 requests in 1.00s, 1.00KB read', 'Requests/sec:     10.00', 'Transfer/sec:      1.00KB']) +
        second,
    )
    expect(cut.measurements).toHaveLength(3)
    expect(cut.failures[0]).toMatchObject({
      message: expect.stringContaining('http://h/b: the text ends'),
      line: 6,
    })
  })

  it('is a failure where nothing was answered or the text is cut, whatever the exit status', () => {
    const [nothing] = parseFixture('wrk', 'no-answer.txt').failures
    expect(nothing?.message).toMatch(/no request was answered/)
    const cut = parseText(RUN(['  10 requests in 1.00s, 1.00KB read', 'Requests/sec:     10.00']))
    expect(cut.measurements).toEqual([])
    expect(cut.failures).toEqual([
      {
        message: 'http://h/: the text ends before Transfer/sec: the run was cut off',
        file: 'output',
        line: 2,
      },
    ])
  })

  it('reads minutes, and the recorded latency where wrk2 -U prints two', () => {
    const lines = [
      '  Latency Distribution (HdrHistogram - Recorded Latency)',
      ' 50.000%    1.50m ',
      '  Latency Distribution (HdrHistogram - Uncorrected Latency (measured without taking delayed starts into account))',
      ' 50.000%    1.00ms',
      '  10 requests in 1.00s, 1.00KB read',
      'Requests/sec:     10.00',
      'Transfer/sec:      1.00KB',
    ]
    const text = RUN(lines.map((line) => line.trimEnd()))
    expect(valuesBySeries(parseText(text))).toMatchObject({
      'http://h/ {"threads":"1","connections":"2"} latency.p50': [90],
    })
  })
})
