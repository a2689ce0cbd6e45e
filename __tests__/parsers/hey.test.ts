import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/hey/${name}`, import.meta.url), 'utf8')
const value = (name: string, metric: string) =>
  measurementOf(parseFixture('hey', name), 'hey', metric).values[0]

describe('hey', () => {
  it('keeps every percentile of its summary; statuses of 400 and more are errors', () => {
    expect(value('summary.txt', 'throughput')).toBe(828.355)
    expect(value('summary.txt', 'latency.p10')).toBe(0.0007)
    expect(value('summary.txt', 'latency.p95')).toBe(0.0264)
    expect(value('summary.txt', 'error-rate')).toBe(10 / 200)
    expect(value('dropped.txt', 'error-rate')).toBe(2 / 300)
    expect(parseFixture('hey', 'dropped.txt').warnings[0]?.message).toMatch(
      /2 requests were not answered: Get .* EOF/,
    )
  })

  it('reads the percentiles of versions that print one per cent sign', () => {
    const set = parseText(fixture('summary.txt').replaceAll('%%', '%'))
    expect(measurementOf(set, 'hey', 'latency.p99').values).toEqual([0.0896])
  })

  it('takes several summaries for repetitions and says so', () => {
    const set = parseFixture('hey', 'repeated.txt')
    expect(measurementOf(set, 'hey', 'throughput').values).toHaveLength(2)
    expect(set.warnings[0]?.message).toMatch(/2 summaries count as repetitions/)
  })

  it('is a failure where nothing was answered or an answer is missing, never a fast benchmark', () => {
    expect(parseFixture('hey', 'refused.txt')).toMatchObject({
      measurements: [],
      failures: [
        { message: expect.stringMatching(/none of 20 requests was answered: .*connection refused/) },
      ],
    })
    const cut = parseText(fixture('summary.txt').replace('  [500]\t10 responses\n', ''))
    expect(cut.failures[0]?.message).toMatch(/do not add up/)
  })

  it('computes the same figures from its list of requests', () => {
    const rows = fixture('requests.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number))
    const times = rows.map(([time]) => time!).sort((first, second) => first - second)
    expect(value('requests.csv', 'latency.max')).toBe(times.at(-1))
    expect(value('requests.csv', 'latency.p50')).toBeCloseTo((times[199]! + times[200]!) / 2, 12)
    expect(value('requests.csv', 'latency.mean')).toBeCloseTo(
      times.reduce((sum, time) => sum + time, 0) / 400,
      12,
    )
    expect(value('requests.csv', 'error-rate')).toBe(rows.filter((row) => row[6] === 500).length / 400)
  })

  it('refuses a field that is no number, at its place, and a record that was cut', () => {
    const header = fixture('requests.csv').split('\n')[0]
    expect(refusal(`${header}\n0.1,0,0,0,0.1,0,200,0\nNaN,0,0,0,0.1,0,200,0\n`).message).toContain(
      'output:3:1: response-time: is the text "NaN"; expected a finite number',
    )
    expect(refusal(`${header}\n0.1,0,0,0,0.1,0,200,0`).message).toContain('ends in the middle of a line')
    expect(refusal(`${header}\n0.1,0,0\n`).message).toContain('the record has 3 fields and the header 8')
  })
})
