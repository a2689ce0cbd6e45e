import { describe, expect, it } from 'vitest'
import {
  benchmarksOf,
  corpusFiles,
  fixtureJson,
  measurementOf,
  parseCorpus,
  parseFixture,
  parseJson,
  refusal,
} from './parse-output.js'

const FOLDER = 'jmh'
const SORT = 'example.CodecBench.sort'
const COUNTED = 'example.CodecBench.counted'

/** A list of results, each completed to an average time of two iterations. */
function listOf(...results: readonly Record<string, unknown>[]): unknown[] {
  const primaryMetric = { score: 1.5, scoreError: 'NaN', scoreUnit: 'us/op', rawData: [[1, 2]] }
  const result = {
    jmhVersion: '1.37',
    benchmark: 'a.B.c',
    mode: 'avgt',
    jdkVersion: '21',
    primaryMetric,
    secondaryMetrics: {},
  }
  return results.map((changes) => ({ ...result, ...changes }))
}

describe('captured output of JMH 1.37', () => {
  it('lets the mode decide metric and direction', () => {
    const set = parseFixture(FOLDER, 'modes.json')
    const of = (mode: string, metric: string) =>
      measurementOf(set, SORT, metric, { size: '64', text: 'größe', mode })
    expect(of('thrpt', 'throughput')).toMatchObject({ unit: '1/s', direction: 'higher', primary: true })
    expect(of('avgt', 'time')).toMatchObject({ unit: 's', direction: 'lower', primary: true })
    expect(of('ss', 'time')).toMatchObject({ unit: 's', direction: 'lower', primary: true })
  })

  it('keeps every iteration of every fork, in base units', () => {
    const set = parseFixture(FOLDER, 'modes.json')
    const parameters = { size: '64', text: 'größe' }
    const { values } = measurementOf(set, SORT, 'throughput', { ...parameters, mode: 'thrpt' })
    const printed = [
      0.23531974744631037, 1.4851978719264443, 0.4246818458649102, 1.343867970817867, 3.904572248663647,
      3.8273674370628927,
    ]
    expect(values).toEqual(printed.map((value) => value * 1e6))
    const shots = measurementOf(set, SORT, 'time', { ...parameters, mode: 'ss' }).values
    expect(shots.map((value) => Number((value * 1e6).toFixed(3)))).toEqual([
      13.93, 27.531, 12.378, 10.866, 10.545, 8.873,
    ])
  })

  it('keeps parameters as part of the identity, so that variants never overwrite each other', () => {
    const set = parseFixture(FOLDER, 'modes.json')
    const times = set.measurements.filter(({ primary }) => primary === true)
    expect(times).toHaveLength((fixtureJson(FOLDER, 'modes.json') as unknown[]).length)
    expect(times.map(({ parameters }) => parameters.text)).toContain('a/b | "c" `d`')
  })

  it('names the mode only where a benchmark was run in several', () => {
    const several = parseFixture(FOLDER, 'one-iteration.json').measurements.filter(
      ({ primary }) => primary === true,
    )
    expect(several.map(({ parameters }) => parameters.mode)).toEqual(['thrpt', 'avgt', 'sample', 'ss'])
    const [only] = parseFixture(FOLDER, 'sample.json').measurements
    expect(only?.parameters).toEqual({ size: '4096', text: 'x' })
  })

  it('keeps what the GC profiler measured: bytes per operation as allocated-bytes, none of it gating', () => {
    const set = parseFixture(FOLDER, 'modes.json')
    const of = (metric: string) =>
      measurementOf(set, SORT, metric, { size: '64', text: 'größe', mode: 'thrpt' })
    expect(of('allocated-bytes')).toMatchObject({ unit: 'B', direction: 'lower', assume: 'noisy' })
    expect(of('allocated-bytes').values[0]).toBe(272.3599045346062)
    // 60.73 MB/sec in JMH's megabytes of 1024 x 1024 bytes.
    expect(of('gc.alloc.rate')).toMatchObject({ unit: 'B/s', direction: 'lower' })
    expect(of('gc.alloc.rate').values[0]).toBeCloseTo(60.73496695350986 * 1024 * 1024, 3)
    expect(of('gc.time')).toMatchObject({ unit: 's', values: [0.023, 0.007, 0.003] })
    expect(
      set.measurements.filter(({ metric, primary }) => metric.startsWith('gc') && primary === true),
    ).toEqual([])
  })

  it('reads sample mode: the mean of each iteration, and its percentiles', () => {
    const set = parseFixture(FOLDER, 'sample.json')
    const time = measurementOf(set, SORT, 'time')
    const means = [173.0114358161648, 17.403664864864865, 97.12279289940828]
    for (const [index, mean] of means.entries()) expect(time.values[index]).toBeCloseTo(mean * 1e-6, 15)
    // JMH's own score is the mean over all samples: 631, 1480 and 676 of them.
    const pooled = means.reduce((sum, mean, index) => sum + mean * ([631, 1480, 676][index] ?? 0), 0) / 2787
    expect(pooled).toBeCloseTo(71.97081019016865, 9)
    const micros = (metric: string) =>
      measurementOf(set, SORT, metric).values.map((value) => Number((value * 1e6).toFixed(4)))
    expect(micros('latency.p50')).toEqual([4.12, 4.096, 11.064])
    expect(micros('latency.p99')).toEqual([67.5942, 18.4381, 91.4662])
    expect(micros('latency.p99.99')).toEqual([57344, 12238.848, 18644.992])
    expect(micros('latency.max')).toEqual([57344, 12238.848, 18644.992])
    expect(micros('latency.min')).toEqual([3.472, 3.456, 10.4])
  })

  it('keeps auxiliary counters under their own names', () => {
    const set = parseFixture(FOLDER, 'counters.json')
    const hits = measurementOf(set, COUNTED, 'hits', { size: '64', text: 'größe' })
    expect(hits).toMatchObject({
      unit: '#',
      values: [7928003, 38036166, 24622597, 2031983, 1570465, 13675114],
    })
    expect(hits.primary).toBeUndefined()
  })

  it('takes no offence at the NaN error of a single iteration', () => {
    const set = parseFixture(FOLDER, 'one-iteration.json')
    const { values } = measurementOf(set, COUNTED, 'throughput')
    expect(values).toEqual([26_504_138.978973176])
  })

  it('cannot see in the JSON that a benchmark threw: it is absent', () => {
    expect(benchmarksOf(parseFixture(FOLDER, 'failing.json'))).toEqual([COUNTED])
  })

  it('tells the Java machine', () => {
    expect(parseFixture(FOLDER, 'modes.json').environment).toEqual({
      java: '17.0.15',
      vm: 'OpenJDK 64-Bit Server VM',
      jmh: '1.37',
    })
  })
})

describe('traps', () => {
  it('reads 1 us/op and 1000 ns/op as equal', () => {
    const metric = (scoreUnit: string, value: number) => ({ score: value, scoreUnit, rawData: [[value]] })
    const micro = parseJson(listOf({ primaryMetric: metric('us/op', 1) })).measurements[0]
    const nano = parseJson(listOf({ primaryMetric: metric('ns/op', 1000) })).measurements[0]
    expect(micro).toEqual(nano)
  })

  it('refuses a NaN score, a NaN iteration, null and a missing unit, with a position', () => {
    const primary = (changes: Record<string, unknown>) => {
      const primaryMetric = { score: 1, scoreUnit: 'us/op', rawData: [[1]], ...changes }
      return refusal(JSON.stringify(listOf({ primaryMetric }), null, 2)).details
    }
    expect(primary({ score: 'NaN' }).what).toBe('[0].primaryMetric.score: is the text "NaN"')
    expect(primary({ score: 'NaN' })).toMatchObject({ file: 'output', line: 8, column: 16 })
    expect(primary({ rawData: [[1, 'NaN']] }).what).toContain('rawData[0][1]: is the text "NaN"')
    expect(primary({ rawData: [[null]] }).what).toContain('rawData[0][0]: is null')
    expect(primary({ scoreUnit: undefined }).what).toContain('scoreUnit: is missing')
    expect(primary({ rawData: [[-1]] }).what).toContain('negative')
    expect(refusal(JSON.stringify(listOf({ mode: 'all' }))).details.what).toContain('mode: is "all"')
    expect(refusal(JSON.stringify(listOf({ params: { n: 3 } }))).details.what).toBe('[0].params.n: is 3')
  })

  it('leaves out a secondary metric that JMH could not measure, with a warning', () => {
    const rate = { score: 'NaN', scoreUnit: 'MB/sec', rawData: [['NaN', 3]] }
    const set = parseJson(listOf({ secondaryMetrics: { 'gc.alloc.rate': rate } }))
    expect(set.measurements.map(({ metric }) => metric)).toEqual(['time'])
    expect(set.warnings[0]?.message).toContain('has no value for "gc.alloc.rate"')
  })

  it('reads the names of older versions, with a dot before them', () => {
    const norm = { score: 24, scoreUnit: 'B/op', rawData: [[24, 24]] }
    const set = parseJson(listOf({ secondaryMetrics: { '·gc.alloc.rate.norm': norm } }))
    expect(measurementOf(set, 'a.B.c', 'allocated-bytes').values).toEqual([24, 24])
  })

  it('never takes a processor counter under a JIT for exact, nor a user counter for a metric of Noisegate', () => {
    const counted = { score: 5, scoreUnit: '#/op', rawData: [[5]] }
    const set = parseJson(
      listOf({ secondaryMetrics: { instructions: counted, time: { ...counted, scoreUnit: '#' } } }),
    )
    expect(measurementOf(set, 'a.B.c', 'instructions')).toMatchObject({
      unit: '1',
      assume: 'noisy',
      values: [5],
    })
    expect(measurementOf(set, 'a.B.c', 'secondary.time').unit).toBe('#')
  })

  it('takes percentiles from the score where JMH did not write them by iteration', () => {
    const primaryMetric = {
      score: 2,
      scoreUnit: 'ms/op',
      scorePercentiles: { '0.0': 1, '50.0': 2, '99.9': 9, '99.9999': 10, '100.0': 11 },
      rawDataHistogram: [
        [
          [
            [1, 3],
            [5, 1],
          ],
        ],
      ],
    }
    const set = parseJson(listOf({ mode: 'sample', primaryMetric }))
    expect(set.measurements.map(({ metric, values }) => [metric, values[0]])).toEqual([
      ['time', 0.002],
      ['latency.min', 0.001],
      ['latency.p50', 0.002],
      ['latency.p99.9', 0.009],
      ['latency.p99.9999', 0.01],
      ['latency.max', 0.011],
    ])
  })

  it('keeps apart a parameter that is called mode', () => {
    const set = parseJson(
      listOf(
        { params: { mode: 'fast' } },
        { params: { mode: 'fast' }, mode: 'ss' },
        { params: { mode: 'slow' } },
      ),
    )
    expect(set.measurements.map(({ parameters }) => parameters)).toEqual([
      { mode: 'fast', 'jmh.mode': 'avgt' },
      { mode: 'fast', 'jmh.mode': 'ss' },
      { mode: 'slow', 'jmh.mode': 'avgt' },
    ])
  })

  it('reads the score, with a warning, where there is no raw data', () => {
    const set = parseJson(listOf({ primaryMetric: { score: 3, scoreUnit: 's/op' } }))
    expect(set.measurements[0]?.values).toEqual([3])
    expect(set.warnings[0]?.message).toContain('has no raw data')
  })

  it('follows the unit, with a warning, where mode and unit contradict each other', () => {
    const set = parseJson(listOf({ mode: 'thrpt' }))
    expect(set.measurements[0]).toMatchObject({ metric: 'time', direction: 'lower' })
    expect(set.warnings[0]?.message).toContain('read as time')
  })
})

describe('outputs collected elsewhere', () => {
  const files = corpusFiles(FOLDER)
  it.skipIf(files.length === 0)('are read, one primary measurement for each result', () => {
    for (const file of files) {
      const set = parseCorpus(FOLDER, file)
      expect(set?.parser, file).toBe('jmh')
      const results = file.endsWith('parametrized.json') ? 33 : file.endsWith('six.json') ? 6 : 1
      expect(
        set?.measurements.filter(({ primary }) => primary === true),
        file,
      ).toHaveLength(results)
    }
  })
})
