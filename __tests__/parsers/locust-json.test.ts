import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'
import { valuesBySeries } from './parse-text.js'

describe('locust-json', () => {
  const set = parseFixture('locust-json', 'run.json')

  it("agrees with locust's own statistics of the same run", () => {
    const url = new URL('../fixtures/locust-json/run.stdout.txt', import.meta.url)
    const csv = valuesBySeries(parseText(readFileSync(url, 'utf8')))
    const json = valuesBySeries(set)
    expect(Object.keys(csv).length).toBeGreaterThan(40)
    for (const [key, [value = 0]] of Object.entries(csv)) {
      // Rates are by locust's own clock there.
      const tolerance = key.endsWith('throughput') ? 0.05 : 1e-9
      const own = json[key]?.[0] ?? Number.NaN
      expect([key, Math.abs(own - value) <= Math.abs(value) * tolerance]).toEqual([key, true])
    }
  })

  it('has all requests as one, and failed ones as requests', () => {
    expect(measurementOf(set, 'POST /err', 'error-rate')).toMatchObject({ values: [1], primary: true })
    const counts = set.measurements.filter(({ metric }) => metric === 'error-rate')
    const [total = 0, ...single] = counts.map(({ iterations }) => iterations?.[0] ?? 0).reverse()
    expect(counts.at(-1)?.benchmark).toBe('Aggregated')
    expect(single.reduce((sum, count) => sum + count, 0)).toBe(total)
  })

  it('says that no request was made, and where a response time is none', () => {
    const none = { name: 'x', method: 'GET', num_requests: 0, num_none_requests: 0, num_failures: 0 }
    const rest = { total_response_time: 0, max_response_time: 0, min_response_time: null, start_time: 1 }
    const last = { last_request_timestamp: null, total_content_length: 0, response_times: {} }
    const idle = { ...none, ...rest, ...last }
    expect(parseText(JSON.stringify([idle])).failures).toMatchObject([
      { message: 'locust: no request was made' },
    ])
    const odd = { ...idle, num_requests: 1, min_response_time: 1, last_request_timestamp: 2 }
    expect(() => parseText(JSON.stringify([{ ...odd, response_times: { soon: 1 } }]))).toThrow('soon')
  })
})
