import { describe, expect, it } from 'vitest'
import { splitTags } from '../../src/parsers/k6/k6-metric.js'
import { fixtureJson, measurementOf, parseFixture, parseJson } from './parse-output.js'
import { valuesBySeries } from './parse-text.js'

const FLAKY = { name: 'GET /flaky | ok' }
interface Summary {
  readonly metrics: Readonly<Record<string, Readonly<Record<string, number>>>>
}

describe('k6 summary', () => {
  const set = parseFixture('k6', 'summary-export.json')
  const { metrics } = fixtureJson('k6', 'summary-export.json') as Summary

  it('turns requests into throughput, error rate and latency in seconds, with tags as parameters', () => {
    expect(measurementOf(set, 'http', 'throughput', {}).values).toEqual([metrics.http_reqs?.rate])
    expect(measurementOf(set, 'http', 'latency.p99', {}).values[0]).toBeCloseTo(
      metrics.http_req_duration!['p(99)']! / 1000,
      12,
    )
    expect(measurementOf(set, 'http', 'latency.p99.9', FLAKY)).toMatchObject({ unit: 's', iterations: [14] })
    expect(measurementOf(set, 'http', 'error-rate', {})).toMatchObject({
      values: [0],
      iterations: [28],
      primary: true,
    })
    expect(measurementOf(set, 'iteration', 'throughput').values).toEqual([metrics.iterations?.rate])
    expect(measurementOf(set, 'k6', 'bytes-per-second')).toMatchObject({ unit: 'B/s', direction: 'higher' })
  })

  it('reads handleSummary as the same run, and knows more of custom trends', () => {
    const other = valuesBySeries(parseFixture('k6', 'handle-summary.json'))
    const own = valuesBySeries(set)
    const shared = Object.keys(own).filter((key) => !key.startsWith('render '))
    expect(shared.length).toBeGreaterThan(60)
    for (const key of shared) expect([key, other[key]]).toEqual([key, own[key]])
    expect(other['render latency.p99']).toEqual([0.0015])
    expect(own['render p(99)']).toEqual([1.5])
  })

  it('reads the machine-readable summary with its version', () => {
    const readable = parseFixture('k6', 'machine-readable.json')
    expect(readable.environment).toEqual({ k6: '1.8.1' })
    expect(measurementOf(readable, 'http', 'latency.p95', FLAKY).values[0]).toBeCloseTo(0.0419393, 6)
    expect(measurementOf(readable, 'http', 'error-rate', {}).values).toEqual([0])
  })

  it('keeps each check with its groups, and gates them only together', () => {
    const check = measurementOf(set, 'check größe / group::inner', 'error-rate')
    expect([check.values, check.primary]).toEqual([[0], false])
    expect(measurementOf(set, 'checks', 'error-rate').primary).toBe(true)
  })

  it('warns of crossed thresholds, of directions that it assumed, and leaves out what no request had', () => {
    expect(set.warnings.map(({ message }) => message)).toEqual([
      "k6's own threshold was crossed: http_req_duration{name:GET /flaky | ok} p(99)<0.001",
      expect.stringMatching(/own metrics are better \("items", "server_memory", "render", "cache_hits"\)/),
    ])
    expect(set.measurements.some(({ parameters }) => parameters.name === 'never')).toBe(false)
  })

  it('is a failure without an iteration, and refuses what is no number at its place', () => {
    expect(parseFixture('k6', 'failing.json')).toMatchObject({
      measurements: [],
      failures: [{ message: 'k6 completed no iteration' }],
    })
    const broken = {
      metrics: { iterations: { count: 1, rate: null }, http_reqs: { count: 1, rate: 1 } },
      root_group: {},
    }
    expect(() => parseJson(broken)).toThrow('metrics.iterations.rate: is null; expected a finite number')
  })

  it('splits tags, also with colons and commas in them', () => {
    expect(splitTags('a{name:GET http://h:1/x,y,group:::g}')).toEqual({
      base: 'a',
      tags: { name: 'GET http://h:1/x,y', group: '::g' },
    })
    expect(splitTags('a{b').tags).toEqual({})
  })
})
