import { describe, expect, it } from 'vitest'
import { fixtureJson, measurementOf, parseFixture, parseText } from './parse-output.js'
import { valuesBySeries } from './parse-text.js'

describe('k6-text', () => {
  const set = parseFixture('k6-text', 'compact.txt')

  it('reads the same benchmarks and metrics as the JSON of the same run, to the digits printed', () => {
    const json = JSON.stringify(fixtureJson('k6-text', 'compact.stdout.txt'))
    const exact = valuesBySeries(parseText(json))
    const printed = valuesBySeries(set)
    const shared = Object.keys(printed).filter((key) => key in exact)
    expect(shared.length).toBeGreaterThan(30)
    for (const key of shared) {
      const [value = 0] = exact[key] ?? []
      expect([key, Math.abs((printed[key]?.[0] ?? Number.NaN) - value) <= Math.abs(value) * 0.05]).toEqual([
        key,
        true,
      ])
    }
    const own = Object.keys(printed).filter((key) => !(key in exact))
    // Groups of checks and the kind of a custom trend are told by one of the two only.
    expect(own.filter((key) => !/^(?:check |render |server_memory)/.test(key))).toEqual([])
  })

  it('keeps tags, checks and what gates', () => {
    const tags = { name: 'GET /flaky | ok' }
    expect(measurementOf(set, 'http', 'latency.p99', tags).unit).toBe('s')
    expect(measurementOf(set, 'http', 'error-rate', {})).toMatchObject({ iterations: [28], primary: true })
    expect(measurementOf(set, 'check inner', 'error-rate').values).toEqual([0])
    expect(measurementOf(set, 'render', 'latency.p50').values).toEqual([0.0015])
    expect(measurementOf(set, 'k6', 'bytes-per-second').unit).toBe('B/s')
    expect(set.warnings.map(({ message }) => message)).toEqual([
      "k6's own threshold was crossed: 'p(99)<0.001'",
      expect.stringContaining('"items"'),
    ])
  })

  it('reads the totals of a full summary, and a legacy one', () => {
    const names = (name: string) => Object.keys(valuesBySeries(parseFixture('k6-text', name)))
    const compact = Object.keys(valuesBySeries(set))
    expect(names('full.txt').sort()).toEqual(expect.arrayContaining(compact.sort()))
    const legacy = names('legacy.txt')
    expect(compact.filter((key) => !legacy.includes(key))).toEqual([])
    for (const name of ['full.txt', 'legacy.txt'])
      expect(parseFixture('k6-text', name).measurements.every(({ values }) => values.length === 1)).toBe(true)
  })

  it('counts checks that failed at times, and reads rates as k6 wrote them before', () => {
    const text = [
      '     ✗ is 200',
      '      ↳  92% — ✓ 13 / ✗ 1',
      '     checks.........................: 92.85% ✓ 13       ✗ 1  ',
      '     data_sent......................: 2.1 kB 9.4 kB/s',
      '     http_req_failed................: 3.57%  ✓ 1        ✗ 27 ',
      '     iterations.....................: 14     61.983783/s',
      '',
    ].join('\n')
    const old = parseText(text)
    expect(measurementOf(old, 'check is 200', 'error-rate').values[0]).toBeCloseTo(1 / 14)
    expect(measurementOf(old, 'checks', 'error-rate').values[0]).toBeCloseTo(1 / 14)
    expect(measurementOf(old, 'http', 'error-rate').values[0]).toBeCloseTo(1 / 28)
    expect(measurementOf(old, 'k6', 'sent-bytes-per-second').values).toEqual([9400])
  })

  it('says that nothing was measured, or that the summary was cut off', () => {
    const head = '  █ TOTAL RESULTS \n\n    HTTP\n    http_reqs......................: 28      123.9/s\n'
    expect(parseText(head)).toMatchObject({
      measurements: [],
      failures: [{ message: expect.stringContaining('iteration') }],
    })
    const cut = parseText(`${head}    iterations.....................: 14      61.9/s\n`)
    expect(cut.warnings.map(({ message }) => message)).toEqual([
      "k6's summary was cut off: data_sent is missing",
    ])
  })
})
