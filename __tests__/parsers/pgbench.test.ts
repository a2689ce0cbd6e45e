import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText } from './parse-output.js'

describe('pgbench', () => {
  it('reads the summary: rate without connecting, latency, failures, parameters', () => {
    const set = parseFixture('pgbench', 'tpcb.txt')
    expect(set.environment).toEqual({ postgresql: '15.18' })
    const rate = measurementOf(set, 'TPC-B (sort of)', 'throughput')
    expect(rate).toMatchObject({
      parameters: { clients: '2', mode: 'simple', scale: '1' },
      direction: 'higher',
      iterations: [1493],
      primary: true,
    })
    expect(rate.values).toEqual([748.263282])
    expect(measurementOf(set, 'TPC-B (sort of)', 'latency.mean').values[0]).toBeCloseTo(0.002673, 12)
    expect(measurementOf(set, 'TPC-B (sort of)', 'error-rate').values).toEqual([0])
  })

  it('reads each script of several, with its own failures', () => {
    const set = parseFixture('pgbench', 'scripts.txt')
    expect(benchmarksOf(set)).toEqual(['multiple scripts', 'größe lesen.sql', 'deadlock.sql'])
    expect(measurementOf(set, 'deadlock.sql', 'throughput').values).toEqual([486.178838])
    expect(measurementOf(set, 'deadlock.sql', 'error-rate').values[0]).toBeCloseTo(16 / 183, 12)
    expect(measurementOf(set, 'multiple scripts', 'error-rate').values[0]).toBeCloseTo(16 / 800, 12)
    expect(measurementOf(set, 'deadlock.sql', 'retried-rate')).toMatchObject({ direction: 'lower' })
  })

  it('keeps what a rate limit adds, and the runs of one text as values', () => {
    const limited = parseFixture('pgbench', 'rate-limited.txt')
    expect(measurementOf(limited, 'simple update', 'schedule-lag.max').values[0]).toBeCloseTo(0.011633, 12)
    expect(measurementOf(limited, 'simple update', 'late-rate').values[0]).toBeCloseTo(0.08333, 12)
    const twice = parseText(
      readFileSync(join(import.meta.dirname, '../fixtures/pgbench/tpcb.txt'), 'utf8').repeat(2),
    )
    expect(measurementOf(twice, 'TPC-B (sort of)', 'throughput').values).toEqual([748.263282, 748.263282])
  })

  it('is a failure where pgbench gave up or its text was cut', () => {
    const messages = ['aborted.txt', 'cut.txt', 'failed.txt'].map(
      (file) => parseFixture('pgbench', `${file}`).failures[0]?.message,
    )
    expect(messages).toEqual([
      'pgbench: client 0 script 0 aborted in command 0 query 0: ERROR:  relation "nowhere" does not exist',
      'pgbench: the summary has no end: the run was aborted or cut off',
      'pgbench: could not open file "missing.sql": No such file or directory',
    ])
  })
})
