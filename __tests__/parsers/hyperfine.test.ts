import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseText, valuesBySeries } from './parse-text.js'

const fixture = (name: string) =>
  parseText('auto', readFileSync(new URL(`../fixtures/hyperfine/${name}`, import.meta.url), 'utf8'))
const result = (rest: object) => ({
  results: [{ command: 'x', mean: 1, stddev: null, times: [1.5, 1.25], ...rest }],
})

describe('hyperfine', () => {
  it('keeps every run, the means of user and system time, and peak memory', () => {
    const document = result({ user: 0.5, system: 0.25, memory_usage_byte: [1024, 2048], exit_codes: [0, 0] })
    expect(valuesBySeries(parseText('auto', document))).toEqual({
      'x time': [1.5, 1.25],
      'x user-time': [0.5],
      'x system-time': [0.25],
      'x peak-rss': [1024, 2048],
    })
  })

  it('has parameters in the identity', () => {
    const set = fixture('parameters.json')
    const times = set.measurements.filter(({ metric }) => metric === 'time')
    expect(times.map(({ parameters }) => parameters)).toContainEqual({ delay: '2', size: '1' })
    expect(times).toHaveLength(4)
  })

  it('names the runs that failed: an exit status or a signal', () => {
    expect(fixture('failing.json').failures.map(({ message }) => message)).toEqual([
      'sleep 0.01; exit 3: 4 of 4 runs failed, the first exited with 3',
    ])
    expect(parseText('auto', result({ exit_codes: [0, null] })).failures[0]?.message).toMatch(
      /1 of 2 .* ended by a signal/,
    )
    expect(fixture('results.json').failures).toEqual([])
  })

  it('absent is absent, and null is no number', () => {
    expect(valuesBySeries(parseText('auto', result({})))).toEqual({ 'x time': [1.5, 1.25] })
    expect(() => parseText('auto', result({ times: [1, null] }))).toThrow(
      'results[0].times[1]: is null; expected a finite number',
    )
    expect(() => parseText('auto', result({ times: [] }))).toThrow('results[0].times: is an empty array')
    expect(() => parseText('auto', result({ user: '' }))).toThrow('results[0].user: is the text ""')
  })
})
