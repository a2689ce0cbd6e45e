import { describe, expect, it } from 'vitest'
import {
  benchmarksOf,
  corpusFiles,
  measurementOf,
  parseCorpus,
  parseFixture,
  parseJson,
  refusal,
} from './parse-output.js'

const FOLDER = 'google-benchmark'
const CONTEXT = {
  date: '2026-11-22T09:33:33+00:00',
  num_cpus: 8,
  mhz_per_cpu: 3000,
  cpu_scaling_enabled: false,
}

/** A document with these rows, each completed to a measured repetition. */
function documentOf(...rows: readonly Record<string, unknown>[]): Record<string, unknown> {
  const row = { run_type: 'iteration', iterations: 100, real_time: 10, cpu_time: 9, time_unit: 'ns' }
  return {
    context: CONTEXT,
    benchmarks: rows.map((changes) => ({ ...row, run_name: changes.name, ...changes })),
  }
}

/** As versions before 1.5 wrote it: the name alone tells what a row is. */
function oldDocumentOf(...names: readonly string[]): Record<string, unknown> {
  const row = { iterations: 100, real_time: 10, cpu_time: 9, time_unit: 'ns' }
  return { context: CONTEXT, benchmarks: names.map((name) => ({ name, ...row })) }
}

describe('captured output of Google Benchmark 1.7.1', () => {
  it('keeps both times, rates and iterations, in base units', () => {
    const set = parseFixture(FOLDER, 'results.json')
    const time = measurementOf(set, 'BM_Sort/64', 'time')
    expect(time).toMatchObject({ unit: 's', direction: 'lower', primary: true, iterations: [57_080] })
    expect(time.values[0]).toBeCloseTo(147.73197266678432 / 1e9, 20)
    expect(measurementOf(set, 'BM_Sort/64', 'cpu-time').values[0]).toBeCloseTo(118.4855816398038 / 1e9, 20)
    expect(measurementOf(set, 'BM_Sort/64', 'throughput')).toMatchObject({
      unit: '1/s',
      direction: 'higher',
      values: [540_150_110.3700534],
    })
    expect(measurementOf(set, 'BM_Sort/64', 'bytes-per-second')).toMatchObject({
      unit: 'B/s',
      direction: 'higher',
      values: [2_160_600_441.4802136],
    })
    expect(measurementOf(set, 'BM_Sort/64', 'cpu-time').primary).toBeUndefined()
  })

  it('makes one sample of the repetitions and no benchmark of any aggregate', () => {
    const set = parseFixture(FOLDER, 'repetitions.json')
    expect(benchmarksOf(set)).toEqual([
      'BM_Sort/64',
      'BM_Sort/4096',
      'BM_Template<std::complex<double>>/iterations:1000',
    ])
    const { values } = measurementOf(set, 'BM_Sort/64', 'time')
    expect(values).toHaveLength(4)
    const printed = [114.00641659330061, 116.7018228928482, 211.90235760617054, 123.32951470070395]
    for (const [index, value] of printed.entries()) expect(values[index]).toBeCloseTo(value * 1e-9, 20)
  })

  it('keeps arguments, threads, odd characters and labels out of anything but the name', () => {
    const set = parseFixture(FOLDER, 'results.json')
    expect(benchmarksOf(set)).toEqual([
      'BM_Sort/64',
      'BM_Sort/4096',
      'BM_Named/rows:8/cols:2/repeats:3',
      'BM_Threads/real_time/threads:1',
      'BM_Threads/real_time/threads:2',
      'BM_Template<std::complex<double>>/iterations:1000',
      'größe/with space | pipe',
    ])
    expect(set.measurements.every(({ parameters }) => Object.keys(parameters).length === 0)).toBe(true)
  })

  it('converts the time unit of each row', () => {
    const set = parseFixture(FOLDER, 'results.json')
    expect(measurementOf(set, 'größe/with space | pipe', 'time').values[0]).toBeCloseTo(
      2.2787093725988705e-5 / 1e3,
      20,
    )
    expect(measurementOf(set, 'BM_Named/rows:8/cols:2/repeats:3', 'time').values[0]).toBeCloseTo(
      0.0009385425330270289 / 1e6,
      20,
    )
  })

  it('keeps user counters under their own names, a zero as zero', () => {
    const set = parseFixture(FOLDER, 'results.json')
    const counter = (name: string) => measurementOf(set, 'BM_Named/rows:8/cols:2/repeats:3', name)
    expect(counter('depth')).toMatchObject({ unit: '1', values: [3.5, 3.5, 3.5] })
    expect(counter('misses').values).toEqual([0, 0, 0])
    expect(counter('frames').values[0]).toBe(1_362_206_309.6173415)
    expect(counter('frames').primary).toBeUndefined()
  })

  it('reports an error as a failure and never as a time of zero', () => {
    const set = parseFixture(FOLDER, 'results.json')
    expect(set.failures).toHaveLength(1)
    expect(set.failures[0]?.message).toBe('"BM_Error" reported an error: größe: no "device"')
    expect(set.failures[0]?.line).toBeGreaterThan(1)
    expect(benchmarksOf(set)).not.toContain('BM_Error')
  })

  it('reads the medians, with one warning, where only aggregates were printed', () => {
    const set = parseFixture(FOLDER, 'aggregates-only.json')
    expect(benchmarksOf(set)).toEqual(['BM_Sort/64', 'BM_Sort/4096', 'BM_Named/rows:8/cols:2/repeats:3'])
    const time = measurementOf(set, 'BM_Sort/64', 'time')
    expect(time.values).toHaveLength(1)
    expect(time.values[0]).toBeCloseTo(138.76604500626752 / 1e9, 20)
    expect(time.iterations).toBeUndefined()
    const said = set.warnings.filter(({ message }) => message.includes('only aggregates'))
    expect(said).toHaveLength(1)
    expect(said[0]?.message).toContain('the median counts')
  })

  it('keeps what the memory manager counted', () => {
    const set = parseFixture(FOLDER, 'memory.json')
    expect(measurementOf(set, 'BM_Sort/64', 'allocations')).toMatchObject({
      assume: 'exact',
      values: [2.625],
    })
    expect(measurementOf(set, 'BM_Sort/64', 'max_bytes_used')).toMatchObject({ unit: 'B', values: [4096] })
  })

  it('warns of a library built without optimisation', () => {
    const { warnings } = parseFixture(FOLDER, 'results.json')
    expect(warnings.filter(({ message }) => message.includes('without optimisation'))).toHaveLength(1)
  })
})

describe('captured output of Google Benchmark 1.9.5', () => {
  it('reads it alike, and the version', () => {
    const set = parseFixture(FOLDER, 'results-1.9.json')
    expect(set.environment).toMatchObject({ 'google-benchmark': '1.9.5', cores: 2 })
    expect(benchmarksOf(set)).toEqual(['sum_range/8/repeats:2', 'sum_range/64/repeats:2', 'größe "q" | pipe'])
    expect(measurementOf(set, 'sum_range/8/repeats:2', 'time').values).toHaveLength(2)
    expect(measurementOf(set, 'sum_range/64/repeats:2', 'half').values).toEqual([32, 32])
    expect(set.failures.map(({ message }) => message)).toEqual(['"fails" reported an error: no "device"'])
    expect(set.warnings.some(({ message }) => message.includes('optimisation'))).toBe(false)
  })
})

describe('traps', () => {
  it('knows aggregates of old documents by their names, and keeps a benchmark that only sounds like one', () => {
    const set = parseJson(
      oldDocumentOf(
        'a',
        'a',
        'a_mean',
        'a_median',
        'a_stddev',
        'compute_mean',
        'b/8',
        'b/64',
        'b_BigO',
        'b_RMS',
      ),
    )
    expect(benchmarksOf(set)).toEqual(['a', 'compute_mean', 'b/8', 'b/64'])
    expect(measurementOf(set, 'a', 'time').values).toHaveLength(2)
  })

  it('reads old documents that hold aggregates only', () => {
    const set = parseJson(oldDocumentOf('a_mean', 'a_median', 'a_stddev'))
    expect(benchmarksOf(set)).toEqual(['a'])
    expect(set.warnings.some(({ message }) => message.includes('only aggregates'))).toBe(true)
  })

  it('takes the mean where a median is missing, and nothing from spread or custom statistics', () => {
    const aggregate = (name: string, statistic: string, real_time: number) => ({
      name: `${name}_${statistic}`,
      run_name: name,
      run_type: 'aggregate',
      aggregate_name: statistic,
      real_time,
    })
    const set = parseJson(
      documentOf(aggregate('a', 'mean', 7), aggregate('a', 'max', 99), aggregate('b', 'cv', 0.1)),
    )
    expect(benchmarksOf(set)).toEqual(['a'])
    expect(measurementOf(set, 'a', 'time').values).toEqual([7e-9])
  })

  it('does not fall back to the aggregates of a benchmark that failed', () => {
    const set = parseJson(
      documentOf(
        { name: 'a', error_occurred: true, error_message: 'no', real_time: 0 },
        { name: 'a_mean', run_name: 'a', run_type: 'aggregate', aggregate_name: 'mean' },
      ),
    )
    expect(set.measurements).toEqual([])
    expect(set.failures).toHaveLength(1)
  })

  it('leaves a benchmark out that skipped itself, with a warning', () => {
    const set = parseJson(
      documentOf({ name: 'a', skipped: true, skip_message: 'no AVX', real_time: 0 }, { name: 'b' }),
    )
    expect(benchmarksOf(set)).toEqual(['b'])
    expect(set.failures).toEqual([])
    expect(set.warnings.map(({ message }) => message)).toContain('"a" skipped itself: no AVX')
  })

  it('refuses a missing, null or NaN time and an unknown unit, with line and column', () => {
    const text = (changes: Record<string, unknown>) =>
      JSON.stringify(documentOf({ name: 'a', ...changes }), null, 2)
    expect(refusal(text({ real_time: undefined })).details.what).toBe('benchmarks[0].real_time: is missing')
    const nulled = refusal(text({ cpu_time: null })).details
    expect(nulled.what).toBe('benchmarks[0].cpu_time: is null')
    expect(nulled).toMatchObject({ line: 13, column: 19 })
    const unfinished = refusal(text({}).replace('"real_time": 10', '"real_time": -NaN')).details
    expect(unfinished.what).toContain('real_time: is the text "-NaN"')
    expect(refusal(text({ time_unit: 'fortnight' })).details.what).toContain('time_unit: is "fortnight"')
    expect(refusal(text({ real_time: -1 })).details.what).toContain('negative')
    expect(refusal(text({ run_type: 'guess' })).details.what).toContain('run_type: is "guess"')
  })

  it('keeps counters that are named like metrics of Noisegate apart, and rates that say so as rates', () => {
    const set = parseJson(documentOf({ name: 'a', time: 3, instructions: 5, joins_per_second: 2 }))
    expect(measurementOf(set, 'a', 'time').values).toEqual([1e-8])
    expect(measurementOf(set, 'a', 'counter.time').values).toEqual([3])
    expect(measurementOf(set, 'a', 'counter.instructions').assume).toBeUndefined()
    expect(measurementOf(set, 'a', 'joins_per_second')).toMatchObject({ unit: '1/s', direction: 'higher' })
  })

  it('warns of frequency scaling', () => {
    const document = { ...documentOf({ name: 'a' }), context: { ...CONTEXT, cpu_scaling_enabled: true } }
    expect(parseJson(document).warnings.map(({ message }) => message)).toEqual([
      'CPU frequency scaling was on, so times vary with the clock',
    ])
  })

  it('keeps hostile names as they are', () => {
    const names = [
      'a|b`c`@user',
      '::error::x',
      '../../etc',
      'line\nbreak',
      '\u001B[31mred',
      '__proto__',
      'n'.repeat(10_000),
    ]
    expect(benchmarksOf(parseJson(documentOf(...names.map((name) => ({ name })))))).toEqual(names)
  })
})

describe('outputs collected elsewhere', () => {
  const files = corpusFiles(FOLDER).filter((file) => file.endsWith('.json') || file === 'bencher--two.txt')
  // The library's own test inputs: rows without times, and one aggregate that is nothing else.
  const unusable = /^benchmark--test4_run/
  it.skipIf(files.length === 0)('are read, with a time for every benchmark', () => {
    for (const file of files.filter((name) => !unusable.test(name))) {
      const set = parseCorpus(FOLDER, file)
      expect(set?.parser, file).toBe('google-benchmark')
      const times = set?.measurements.filter(({ metric }) => metric === 'time') ?? []
      expect(times.length, file).toBeGreaterThan(0)
      expect(
        times.some(({ benchmark }) => /_(?:mean|median|stddev|cv)$/.test(benchmark)),
        file,
      ).toBe(false)
    }
  })
})
