import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'
import { valuesBySeries } from './parse-text.js'

const points = readFileSync(new URL('../fixtures/k6-stream/points.ndjson', import.meta.url), 'utf8')

describe('k6 stream', () => {
  it('aggregates to what k6 wrote in the summary of the same run', () => {
    const stream = valuesBySeries(parseFixture('k6-stream', 'points.ndjson'))
    const summary = valuesBySeries(parseFixture('k6', 'handle-summary.json'))
    // Rates differ by the length of the test, which the points do not tell; data is counted at other times.
    const compared = Object.keys(summary).filter(
      (key) => /latency|error-rate|count|value/.test(key) && !key.startsWith('check '),
    )
    expect(compared.length).toBeGreaterThan(70)
    for (const key of compared)
      expect([key, stream[key]?.[0]]).toEqual([key, expect.closeTo(summary[key]![0]!, 9)])
    const [fromPoints, fromSummary] = [stream['http throughput']![0]!, summary['http throughput']![0]!]
    expect(Math.abs(fromPoints / fromSummary - 1)).toBeLessThan(0.05)
  })

  it('tells requests apart by name', () => {
    const set = parseFixture('k6-stream', 'points.ndjson')
    expect(measurementOf(set, 'http', 'latency.p50', { name: 'slow' }).values[0]).toBeGreaterThan(0.02)
  })

  it('finds the knee of a ramp: the target serves 250 requests a second', () => {
    const set = parseFixture('k6-stream', 'ramp.ndjson')
    const { values, primary } = measurementOf(set, 'http', 'load.knee')
    expect(values[0]).toBeGreaterThan(5)
    expect(values[0]).toBeLessThan(60)
    expect(primary).toBeUndefined()
    expect(measurementOf(set, 'http', 'load.baseline-latency').unit).toBe('s')
  })

  it('says what it left out: points without declaration, and a hundred and one names', () => {
    const [first = '', ...rest] = points.trimEnd().split('\n')
    const headless = parseText(`${rest.join('\n')}\n`)
    expect(headless.warnings[0]).toMatchObject({
      message: expect.stringMatching(/without its declaration/),
      line: 1,
    })
    expect(first).toContain('"type":"Metric"')
    const parts =
      'reqs req_duration req_blocked req_connecting req_tls_handshaking req_sending req_waiting req_receiving req_failed'
    const point = (part: string, name: string) =>
      `{"metric":"http_${part}","type":"Point","data":{"time":"2026-11-22T10:00:00Z","value":1,"tags":{"name":"${name}"}}}`
    const names = Array.from({ length: 101 }, (_, index) =>
      parts.split(' ').map((part) => point(part, `/users/${index}`)),
    ).flat()
    const many = parseText(`${points}${names.join('\n')}\n`)
    expect(many.warnings.some(({ message }) => message.includes('more than 100 names'))).toBe(true)
    expect(
      many.measurements.filter(({ metric }) => metric === 'throughput').map(({ parameters }) => parameters),
    ).toEqual([{}, {}])
  })

  it('measures the growth of memory by a gauge of bytes', () => {
    const declare =
      '{"type":"Metric","metric":"rss","data":{"name":"rss","type":"gauge","contains":"data","submetrics":null}}'
    const iteration =
      '{"type":"Metric","metric":"iterations","data":{"name":"iterations","type":"counter","contains":"default"}}'
    const at = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString()
    const rows = Array.from({ length: 60 }, (_, second) => [
      `{"type":"Point","metric":"rss","data":{"time":"${at(second)}","value":${1e8 + 2048 * second},"tags":null}}`,
      `{"type":"Point","metric":"iterations","data":{"time":"${at(second)}","value":1,"tags":{}}}`,
    ]).flat()
    const set = parseText(`${[declare, iteration, ...rows].join('\n')}\n`)
    expect(measurementOf(set, 'rss', 'soak.memory-slope').values[0]).toBeCloseTo(2048, 6)
  })

  it('refuses a line that was cut, a point without time, and a text that ends inside a line', () => {
    const cut = points.split('\n').slice(0, 3).join('\n')
    expect(refusal(`${cut}{"metric":"x","type":"Point"\n`).message).toContain(
      'output:3: this line is cut or no JSON',
    )
    expect(refusal(points.replace('"time":"', '"when":"')).message).toContain('has no time')
    const lines = points.trimEnd().split('\n')
    const between = lines.findLastIndex((line) => line.includes('"http_reqs","type":"Point"'))
    const ended = parseText(`${lines.slice(0, between + 1).join('\n')}\n`)
    expect([ended.measurements, ended.failures[0]?.message]).toEqual([
      [],
      expect.stringMatching(/between the points of one request/),
    ])
    expect(refusal(points.trimEnd()).message).toContain('ends in the middle of a line')
  })
})
