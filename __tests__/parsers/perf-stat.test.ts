import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

const messages = (set: ReturnType<typeof parseFixture>): string =>
  set.warnings.map(({ message }) => message).join('\n')

describe('captured output of perf stat 6.1', () => {
  it('keeps the events of the report and the clocks below them', () => {
    const set = parseFixture('perf-stat', 'default.txt')
    expect(measurementOf(set, './work 300000', 'cpu-time')).toMatchObject({ unit: 's', primary: true })
    expect(measurementOf(set, './work 300000', 'cpu-time').values[0]).toBeCloseTo(0.04182, 12)
    expect(measurementOf(set, './work 300000', 'time').values).toEqual([0.122322401])
    expect(measurementOf(set, './work 300000', 'page-faults')).toMatchObject({
      values: [644],
      direction: 'lower',
    })
    expect(messages(set)).toContain(
      'cycles, instructions, branches, branch-misses: not supported by this machine',
    )
  })

  it('reads the same figures from every format', () => {
    for (const file of ['comma', 'json']) {
      const set = parseFixture('perf-stat', `${file}.txt`)
      expect(set.measurements.map(({ metric }) => metric)).toEqual([
        'cpu-time',
        'page-faults',
        'context-switches',
      ])
      expect(set.measurements.every(({ benchmark }) => benchmark === file)).toBe(true)
    }
    expect(measurementOf(parseFixture('perf-stat', 'json.txt'), 'json', 'page-faults').values).toEqual([645])
  })

  it('keeps the spread of -r and says that the mean is one value', () => {
    const set = parseFixture('perf-stat', 'repeated.txt')
    expect(measurementOf(set, './work 300000', 'time')).toMatchObject({ values: [0.098], iterations: [5] })
    expect(measurementOf(set, './work 300000', 'time.spread').values[0]).toBeCloseTo(0.1171, 10)
    expect(messages(set)).toContain('mean of 5 runs')
    const csv = parseFixture('perf-stat', 'semicolon-repeated.txt')
    expect(measurementOf(csv, 'semicolon-repeated', 'cpu-time.spread').values[0]).toBeCloseTo(0.0297, 10)
  })

  it('tells hardware events that were counted, extrapolated and never scheduled apart', () => {
    for (const [file, name] of [
      ['hardware.txt', './work 300000'],
      ['hardware.csv.txt', 'hardware.csv'],
    ] as const) {
      const set = parseFixture('perf-stat', file)
      expect(measurementOf(set, name, 'cycles').values).toEqual([120_345_678])
      expect(measurementOf(set, name, 'instructions', { modifier: 'u' })).toMatchObject({
        values: [234_567_891],
        assume: 'noisy',
      })
      expect(messages(set)).toContain('cycles was counted 74.9 % of the time and extrapolated')
      expect(messages(set)).toContain('cache-misses: not counted')
    }
  })
})

describe('traps', () => {
  it('refuses slices of a run, a report without end, and output in which nothing was counted', () => {
    expect(
      refusal('     1.000123456,3.75,msec,task-clock,3746537,100.00,6.453,CPUs utilized\n').message,
    ).toContain('-I')
    const cut =
      " Performance counter stats for 'x':\n\n              3.71 msec task-clock      #    0.897 CPUs utilized\n"
    expect(refusal(cut).details).toMatchObject({ line: 1 })
    expect(refusal('<not supported>,,cycles,0,100.00,,\n').message).toContain('not supported')
  })

  it('keeps processors apart', () => {
    const set = parseText('CPU0,12,,context-switches,1000,100.00,,\nCPU1,7,,context-switches,1000,100.00,,\n')
    expect(set.measurements.map(({ parameters, values }) => [parameters, values])).toEqual([
      [{ place: 'CPU0' }, [12]],
      [{ place: 'CPU1' }, [7]],
    ])
  })
})
