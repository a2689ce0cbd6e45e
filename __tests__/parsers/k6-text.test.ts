import { describe, expect, it } from 'vitest'
import { fixtureJson, measurementOf, parseFixture, parseText, refusal } from './parse-output.js'
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

  it('reads a trend whatever the trends before it printed', () => {
    const trends = [
      'first..........: avg=1m2.5s min=981ns med=3.59µs count=3',
      'second.........: med=2s     avg=1h0m1s            count=4 ',
      'sizes..........: avg=1.5 kB med=2 MB',
      'plain..........: avg=0.5    med=7',
      'third..........: avg=1ms    med=2ms =3ms count=5',
    ]
    const set = parseText(summaryOf(trends))
    const of = (benchmark: string) =>
      Object.fromEntries(
        set.measurements
          .filter((measurement) => measurement.benchmark === benchmark)
          .map(({ metric, values, unit }) => [metric, `${values[0]} ${unit}`]),
      )
    expect(of('first')).toEqual({
      'latency.mean': '62.5 s',
      'latency.min': '9.81e-7 s',
      'latency.p50': '0.00000359 s',
    })
    expect(of('second')).toEqual({ 'latency.p50': '2 s', 'latency.mean': '3601 s' })
    expect(of('sizes')).toEqual({ avg: '1500 B', med: '2000000 B' })
    expect(of('plain')).toEqual({ avg: '0.5 1', med: '7 1' })
    // A word without a name is no aggregate, and costs none of the others.
    expect(of('third')).toEqual({ 'latency.mean': '0.001 s', 'latency.p50': '0.002 s' })
    expect(measurementOf(set, 'third', 'latency.p50').iterations).toEqual([5])
  })

  it('makes one sample of summaries that follow one another', () => {
    const two = parseText(
      ['1ms', '2ms'].map((time) => summaryOf([`http_req_duration..: avg=${time} max=${time}`])).join(''),
    )
    expect(measurementOf(two, 'http', 'latency.mean').values).toEqual([0.001, 0.002])
    expect(measurementOf(two, 'iteration', 'throughput').values).toEqual([61.9, 61.9])
  })

  it('refuses a metric that changes its unit at its line, where anything was measured', () => {
    const trends = ['mine..........: avg=1.5 med=2', 'mine..........: avg=1.5 kB med=2 kB']
    const what = '"mine" avg is in B here and was in 1 before'
    expect(refusal(summaryOf(trends)).details).toMatchObject({ what, line: 3 })
    const without = summaryOf(trends).replace(/.*iterations.*\n/, '')
    expect(parseText(without)).toMatchObject({
      measurements: [],
      failures: [{ message: expect.stringContaining('no iteration') }],
    })
  })
})

/** A compact summary with those lines among its metrics. */
function summaryOf(lines: readonly string[]): string {
  const all = [
    ...lines,
    'iterations.....................: 14      61.9/s',
    'data_sent......................: 2.1 kB  9.4 kB/s',
  ]
  return `  █ TOTAL RESULTS \n${all.map((line) => `    ${line}\n`).join('')}`
}
