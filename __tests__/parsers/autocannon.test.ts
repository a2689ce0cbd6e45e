import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixtureJson, measurementOf, parseFixture, parseJson, parseText } from './parse-output.js'

interface Run {
  readonly latency: Readonly<Record<string, number>>
  readonly requests: Readonly<Record<string, number>>
  readonly non2xx: number
}

describe('autocannon', () => {
  const run = fixtureJson('autocannon', 'titled.json') as Run
  const of = (metric: string) =>
    measurementOf(parseFixture('autocannon', 'titled.json'), 'größe | `a` @user', metric)

  it('keeps title, load and every percentile under its own rank', () => {
    expect(of('throughput')).toMatchObject({
      parameters: { connections: '3', pipelining: '1' },
      values: [run.requests.average],
      iterations: [run.requests.total],
    })
    expect(of('latency.p97.5').values).toEqual([run.latency.p97_5! / 1000])
    expect(of('latency.p99.999').values).toEqual([run.latency.p99_999! / 1000])
    expect(of('error-rate').values).toEqual([run.non2xx / run.requests.total!])
  })

  it('reads several runs of the API, and is a failure where nothing was answered', () => {
    const set = parseJson([run, { ...run, title: 'second' }])
    expect(measurementOf(set, 'second', 'throughput').values).toEqual([run.requests.average])
    expect(parseFixture('autocannon', 'refused.json')).toMatchObject({
      measurements: [],
      failures: [{ message: expect.stringMatching(/no request was answered \(\d+ errors\)/) }],
    })
    expect(() => parseJson({ ...run, errors: null })).toThrow('errors: is null; expected a finite number')
  })
})

describe('autocannon text', () => {
  const text = readFileSync(new URL('../fixtures/autocannon-text/errors.txt', import.meta.url), 'utf8')
  const url = 'http://127.0.0.1:18097/flaky'

  it('keeps what the tables show; a table of status codes is none of percentiles', () => {
    const set = parseFixture('autocannon-text', 'errors.txt')
    expect(measurementOf(set, url, 'throughput')).toMatchObject({
      parameters: { connections: '3' },
      values: [8214.5],
    })
    expect(measurementOf(set, url, 'bytes-per-second').values).toEqual([1_120_000])
    expect(measurementOf(set, url, 'latency.p97.5').values).toEqual([0.002])
    expect(measurementOf(set, url, 'error-rate').values[0]).toBeCloseTo(821 / (821 + 15_610), 12)
    expect(set.measurements.some(({ metric }) => metric === 'latency.p200')).toBe(false)
    const latency = parseFixture('autocannon-text', 'latency.txt')
    expect(measurementOf(latency, 'http://127.0.0.1:18097/slow', 'latency.p90').values).toEqual([0.061])
  })

  it('is a failure where nothing was answered or the text ends before the totals', () => {
    expect(parseFixture('autocannon-text', 'no-answer.txt').failures[0]?.message).toMatch(
      /no request was answered/,
    )
    const cut = parseText(text.slice(0, text.indexOf('15610 2xx')))
    expect([cut.measurements, cut.failures[0]?.message]).toEqual([
      [],
      `${url}: the text ends before the totals: the run was cut off`,
    ])
  })
})
