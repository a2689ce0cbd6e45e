import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

describe('captured output of curl 7.88', () => {
  it('keeps requests of one address as repetitions, and their phases', () => {
    const set = parseFixture('curl', 'template.ndjson.txt')
    const tls = 'https://localhost:18443/tls'
    const total = measurementOf(set, tls, 'time')
    expect(total).toMatchObject({ unit: 's', primary: true })
    expect(total.values).toHaveLength(3)
    const phases = ['dns', 'connect', 'tls', 'first-byte', 'transfer'].map((metric) =>
      measurementOf(set, tls, metric),
    )
    // Between TLS and the request curl does next to nothing, so the phases make up the total.
    for (const [index, value] of total.values.entries()) {
      const sum = phases.reduce((all, { values }) => all + (values[index] ?? 0), 0)
      expect(sum).toBeLessThanOrEqual(value + 1e-9)
      expect(sum).toBeGreaterThan(value * 0.9)
    }
    expect(
      set.measurements.some(({ benchmark, metric }) => metric === 'tls' && benchmark.startsWith('http:')),
    ).toBe(false)
  })

  it('leaves out phases that a reused connection did not have', () => {
    const set = parseFixture('curl', 'reused.txt')
    const metrics = set.measurements
      .filter(({ benchmark }) => benchmark.endsWith('/reused'))
      .map(({ metric }) => metric)
    expect(metrics).toEqual(['time', 'first-byte', 'transfer', 'bytes-per-second', 'download-size'])
  })

  it('reads %{json} with its version, and the text form', () => {
    expect(parseFixture('curl', 'json-variable.txt').environment).toEqual({ curl: '7.88.1' })
    expect(measurementOf(parseFixture('curl', 'text.txt'), 'text', 'tls').values).toHaveLength(3)
  })

  it('reports a refused connection, whose status is no JSON number, and a missing page', () => {
    const { failures, measurements } = parseFixture('curl', 'failing.txt')
    expect(failures.map(({ line }) => line)).toEqual([1, 2])
    expect(failures[0]?.message).toContain('status 404')
    expect(failures[1]?.message).toContain('got no answer')
    expect(measurements).toEqual([])
  })
})

it('refuses a line and a block that were cut', () => {
  expect(refusal('{"time_namelookup":0.1,"time_total":0.2,"url":"x', 'curl').details).toMatchObject({
    line: 1,
  })
  expect(refusal('time_namelookup: 0.1s\ntime_connect: 0.2s\n').details).toMatchObject({ line: 1 })
  expect(parseText('time_namelookup: 0,1s\ntime_total: 0,2s\n').measurements[0]?.values).toEqual([0.2])
})
