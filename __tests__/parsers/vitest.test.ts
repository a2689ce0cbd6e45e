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

const FOLDER = 'vitest'
const ODD = 'sort größe=64 > native | "quoted" `tick`'

/** A report of version 5 with these files, each with one test of these tasks. */
function reportOf(
  files: Readonly<Record<string, readonly Record<string, unknown>[]>>,
): Record<string, unknown> {
  const statistics = { mean: 0.002, p50: 0.001, samples: [0.001, 0.003] }
  const testResults = Object.entries(files).map(([name, tasks]) => ({
    name,
    status: 'passed',
    message: '',
    assertionResults: [
      {
        ancestorTitles: ['outer'],
        title: 'test',
        status: 'passed',
        failureMessages: [],
        benchmarks: [
          {
            name: 'outer > test',
            tasks: tasks.map((task) => ({ latency: statistics, throughput: { mean: 500 }, ...task })),
          },
        ],
      },
    ],
  }))
  return { numTotalTests: testResults.length, testResults }
}

describe('captured output of vitest 3 and 4', () => {
  it('names a benchmark by file, groups and name, without any path of this machine', () => {
    for (const file of ['v3.json', 'v4.json']) {
      const set = parseFixture(FOLDER, file)
      expect(benchmarksOf(set)).toEqual(
        [
          'sort größe=64 > native | "quoted" `tick`',
          'sort größe=64 > typed / array',
          'sort größe=4096 > native | "quoted" `tick`',
          'sort größe=4096 > typed / array',
          'outer > inner > deeper > parse',
        ].map((name) => `bench/classic.bench.mjs > ${name}`),
      )
      expect(set.measurements[0]?.location).toEqual({ file: 'bench/classic.bench.mjs' })
      expect(JSON.stringify(set)).not.toContain('/home/user')
    }
  })

  it('reads the mean in seconds, since samples are never written, and says so once', () => {
    const set = parseFixture(FOLDER, 'v3.json')
    const benchmark = `bench/classic.bench.mjs > ${ODD}`
    const time = measurementOf(set, benchmark, 'time')
    expect(time).toMatchObject({ unit: 's', direction: 'lower', primary: true })
    expect(time.values).toHaveLength(1)
    expect(time.values[0]).toBeCloseTo(3.22692967741963e-6, 18)
    expect(measurementOf(set, benchmark, 'throughput')).toMatchObject({
      direction: 'higher',
      values: [309_892.09557229467],
    })
    expect(measurementOf(set, benchmark, 'latency.p50').values[0]).toBeCloseTo(2.10849999999141e-6, 18)
    expect(measurementOf(set, benchmark, 'latency.max').values[0]).toBeCloseTo(6.78367999999978e-4, 18)
    expect(set.warnings).toHaveLength(1)
    expect(set.warnings[0]?.message).toContain('as 4 more benchmarks')
  })

  it('reports a benchmark that threw as a failure', () => {
    for (const file of ['v3-failing.json', 'v4-failing.json']) {
      const set = parseFixture(FOLDER, file)
      expect(benchmarksOf(set)).toEqual(['bench/classic-failing.bench.mjs > failing > works'])
      expect(set.failures).toHaveLength(1)
      expect(set.failures[0]?.message).toBe(
        '"bench/classic-failing.bench.mjs > failing > throws" threw an error and has no result',
      )
      expect(set.failures[0]?.line).toBeGreaterThan(30)
    }
  })
})

describe('captured output of vitest 5', () => {
  it('keeps every sample where the configuration retains them', () => {
    const set = parseFixture(FOLDER, 'v5-samples.json')
    const { values } = measurementOf(set, 'context.bench.mjs > sort größe=64 > typed / array', 'time')
    expect(values).toHaveLength(12)
    expect(values[0]).toBeCloseTo(7.20999999998639e-7, 18)
    expect(set.warnings).toEqual([])
  })

  it('reads the mean where it does not', () => {
    const set = parseFixture(FOLDER, 'v5.json')
    const benchmark = 'context.bench.mjs > sort größe=64 > typed / array'
    expect(measurementOf(set, benchmark, 'time').values[0]).toBeCloseTo(1.84458333333736e-6, 18)
    expect(measurementOf(set, benchmark, 'throughput').values).toEqual([815_004.017104297])
    expect(set.warnings).toHaveLength(1)
  })

  it('leaves stored results out, which were not measured now', () => {
    const set = parseFixture(FOLDER, 'v5.json')
    expect(benchmarksOf(set)).toContain('context.bench.mjs > outer > against a stored result > parse')
    expect(benchmarksOf(set).some((name) => name.endsWith('> stored'))).toBe(false)
    expect(benchmarksOf(set).some((name) => name.includes('skipped'))).toBe(false)
  })

  it('reports a failed test with the first line of its error', () => {
    const set = parseFixture(FOLDER, 'v5-failing.json')
    expect(benchmarksOf(set)).toEqual(['context-failing.bench.mjs > works > parse'])
    expect(set.failures.map(({ message }) => message)).toEqual([
      '"context-failing.bench.mjs > throws" failed: Error: größe: no "device"',
    ])
  })
})

describe('traps', () => {
  it('tells files of one name apart by their folders and nothing more', () => {
    const set = parseJson(
      reportOf({
        '/ci/work/a/x.bench.ts': [{ name: 'n' }],
        'C:\\ci\\work\\b\\x.bench.ts': [{ name: 'n' }],
        '/ci/work/y.bench.ts': [{ name: 'n' }],
      }),
    )
    expect(benchmarksOf(set)).toEqual([
      'a/x.bench.ts > outer > test > n',
      'b/x.bench.ts > outer > test > n',
      'y.bench.ts > outer > test > n',
    ])
  })

  it('keeps benchmarks of one name as several, with a warning', () => {
    const set = parseJson(reportOf({ '/w/x.bench.ts': [{ name: 'n' }, { name: 'n' }] }))
    expect(benchmarksOf(set)).toEqual(['x.bench.ts > outer > test > n', 'x.bench.ts > outer > test > n #2'])
    expect(measurementOf(set, 'x.bench.ts > outer > test > n', 'time').values).toEqual([1e-6, 3e-6])
    expect(set.warnings).toHaveLength(1)
  })

  it('reports a file that could not be loaded', () => {
    const report = reportOf({ '/w/x.bench.ts': [{ name: 'n' }] })
    const unloaded = {
      name: '/w/y.bench.ts',
      status: 'failed',
      message: 'SyntaxError: no',
      assertionResults: [],
    }
    const set = parseJson({ ...report, testResults: [...(report.testResults as unknown[]), unloaded] })
    expect(set.failures.map(({ message }) => message)).toEqual(['"y.bench.ts" failed: SyntaxError: no'])
  })

  it('refuses null, text and missing numbers with a position', () => {
    const bad = (latency: unknown) =>
      refusal(JSON.stringify(reportOf({ '/w/x.bench.ts': [{ name: 'n', latency }] }))).details
    const at = 'testResults[0].assertionResults[0].benchmarks[0].tasks[0].latency'
    expect(bad({ samples: [1, null] }).what).toBe(`${at}.samples[1]: is null`)
    expect(bad({ samples: [1, null] }).column).toBeGreaterThan(1)
    expect(bad({ mean: '1' }).what).toBe(`${at}.mean: is the text "1"`)
    expect(bad({}).what).toBe(`${at}.mean: is missing`)
    expect(bad({ samples: [-1] }).what).toContain('negative')
  })

  it('does not take a report of another runner for its own', () => {
    const jest = {
      numTotalTests: 1,
      testResults: [{ name: 'a', assertionResults: [{ title: 't', status: 'passed' }] }],
    }
    expect(() => parseJson(jest)).toThrow('no parser recognises')
  })
})

describe('outputs collected elsewhere', () => {
  const files = corpusFiles(FOLDER).filter((file) => file.endsWith('.json'))
  it.skipIf(files.length === 0)('are read', () => {
    for (const file of files) expect(parseCorpus(FOLDER, file)?.parser, file).toBe('vitest')
    expect(
      measurementOf(parseCorpus(FOLDER, 'bencher--two.json') as never, 'math.bench.ts > math > add', 'time')
        .values,
    ).toEqual([0.001])
  })
})
