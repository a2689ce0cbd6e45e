import { describe, expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

describe('google-benchmark-console', () => {
  it('keeps repetitions and counters, and no aggregate', () => {
    const set = parseFixture('google-benchmark-console', 'results.txt')
    expect(benchmarksOf(set)).toEqual([
      'BM_Sort/64',
      'BM_Sort/4096',
      'BM_Named/rows:8/cols:2/repeats:3',
      'BM_Threads/real_time/threads:1',
      'BM_Threads/real_time/threads:2',
      'BM_Template<std::complex<double>>/iterations:1000',
      'größe/with space | pipe',
    ])
    const named = (metric: string) => measurementOf(set, 'BM_Named/rows:8/cols:2/repeats:3', metric)
    expect(named('time').values).toHaveLength(3)
    expect(named('depth').values).toEqual([3.5, 3.5, 3.5])
    expect(named('frames')).toMatchObject({ unit: '1/s', direction: 'higher' })
    expect(set.failures.map(({ message }) => message)).toEqual([
      '"BM_Error" reported an error: größe: no "device"',
    ])
  })

  it('reads bytes per second in powers of 1024, whether the prefix says so or not', () => {
    const row = (rate: string): string =>
      `Benchmark   Time   CPU   Iterations UserCounters...\nBM_A    1.5 us    1.25 us    100 bytes_per_second=${rate} label\n`
    for (const rate of ['2M/s', '2Mi/s']) {
      expect(measurementOf(parseText(row(rate)), 'BM_A', 'bytes-per-second').values).toEqual([2 ** 21])
    }
  })

  it('reads tabular counters by the heads of their columns', () => {
    const set = parseFixture('google-benchmark-console', 'tabular.txt')
    expect(measurementOf(set, 'BM_Named/rows:8/cols:2/repeats:3', 'misses').values).toEqual([0, 0, 0])
    expect(measurementOf(set, 'BM_Sort/64', 'throughput').values).toEqual([451578000])
  })

  it('warns where only aggregates are left, and where rounding left nothing', () => {
    const [only] = parseFixture('google-benchmark-console', 'aggregates-only.txt').warnings
    expect(only?.message).toBe('"BM_Sort/64": only aggregates were printed; the median counts')
    const results = parseFixture('google-benchmark-console', 'results.txt')
    expect(results.warnings[0]?.message).toContain('"größe/with space | pipe" was printed as 0 ms')
  })
})

describe('google-benchmark-csv', () => {
  it('keeps repetitions, counters and errors', () => {
    const set = parseFixture('google-benchmark-csv', 'counters.csv')
    const named = (metric: string) => measurementOf(set, 'BM_Named/rows:8/cols:2/repeats:3', metric)
    expect(named('time').values).toEqual([1.13608e-9, 1.2574100000000001e-9, 8.29466e-10])
    expect(named('frames').values).toEqual([1.80353e9, 1.9348e9, 1.92887e9])
    expect(
      parseFixture('google-benchmark-csv', 'results.csv').failures.map(({ message }) => message),
    ).toEqual(['"BM_Error" reported an error: größe: no "device"'])
  })

  it('has the mean and median that the tool printed', () => {
    const set = parseFixture('google-benchmark-csv', 'repetitions.csv')
    const values = measurementOf(set, 'BM_Sort/64', 'time').values
    expect((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e9).toBeCloseTo(571.104, 2)
    expect(values.toSorted((left, right) => left - right)[1]).toBeCloseTo(387.234e-9, 15)
  })

  const csv = (...rows: string[]): string =>
    ['name,iterations,real_time,cpu_time,time_unit,label,"depth"', ...rows, ''].join('\n')
  const timesOf = (text: string) =>
    parseText(text)
      .measurements.filter(({ metric }) => metric === 'time')
      .map(({ benchmark, values }) => [benchmark, values.map((value) => Math.round(value * 1e9))])

  it('knows aggregates by rows of the bare name, or below it, before or behind them', () => {
    const text = csv(
      '"late_mean",2,90,90,ns,,',
      '"compute_mean",10,5,5,ns,,',
      '"b/8",10,1,1,ns,,',
      '"b_BigO",,1.5,1.5,N,,',
      '"late",10,7,7,ns,,',
      '"compute_mean",10,6,6,ns,,',
      '"late",10,8,8,ns,,',
    )
    expect(timesOf(text)).toEqual([
      ['b/8', [1]],
      ['late', [7, 8]],
      ['compute_mean', [5, 6]],
    ])
  })

  it('takes the median where only aggregates were printed, however often', () => {
    const rows = ['"a_mean",3,5,5,ns,,', '"a_median",3,4,4,ns,,', '"a_cv",3,2,2,%,,']
    expect(timesOf(csv('"b",10,1,1,ns,,', ...rows, ...rows))).toEqual([
      ['b', [1]],
      ['a', [4]],
    ])
  })

  it('leaves out a mean at which the text ends', () => {
    const set = parseText(csv('"b",10,1,1,ns,,', '"a_mean",3,5,5,ns,,'))
    expect(benchmarksOf(set)).toEqual(['b'])
    expect(set.warnings[0]).toMatchObject({
      message: '"a" ends before its median and is left out',
      line: 3,
    })
  })

  it('keeps no counter that measured nothing', () => {
    const set = parseText(csv('"a",10,1,1,ns,,nan', '"a",10,1,1,ns,,2', '"a",10,1,1,ns,,'))
    expect(measurementOf(set, 'a', 'depth').values).toEqual([2])
    expect(measurementOf(set, 'a', 'time').values).toHaveLength(3)
  })

  it('refuses a record that is cut and a time that is no number', () => {
    const head = 'name,iterations,real_time,cpu_time,time_unit,label\n'
    expect(refusal(`${head}"a",1,2,3,ns`).message).toContain(
      'output:2: the text ends in the middle of a line',
    )
    expect(refusal(`${head}"a",1,2,3\n`).message).toContain(
      'output:2: the record has 4 fields and the header 6',
    )
    expect(refusal(`${head}"a",1,x,3,ns,\n`).message).toContain('output:2:7: real_time: is the text "x"')
  })
})
