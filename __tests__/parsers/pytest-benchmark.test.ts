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

const FOLDER = 'pytest-benchmark'
const COMPRESS = 'tests/test_codec.py::test_compress'
const ENCODE = 'tests/test_codec.py::test_encode'

/** A document of one benchmark, as the tool writes it, with parts replaced. */
function documentOf(...benchmarks: readonly Record<string, unknown>[]): Record<string, unknown> {
  const row = { fullname: 'test_a.py::test_x', params: null, param: null, extra_info: {} }
  const stats = { rounds: 2, iterations: 10, median: 1.5e-6, mean: 2e-6, data: [1e-6, 2e-6] }
  return {
    machine_info: { python_version: '3.13.1' },
    benchmarks: benchmarks.map((changes) => ({ ...row, stats, ...changes })),
    version: '5.3.1',
  }
}

describe('captured output of pytest-benchmark 5.3.1', () => {
  it('keeps every raw round, in seconds, with the iterations behind it', () => {
    const time = measurementOf(parseFixture(FOLDER, 'results.json'), COMPRESS, 'time', { size: '1024' })
    expect(time).toMatchObject({ unit: 's', direction: 'lower', assume: 'noisy', primary: true })
    expect(time.values).toEqual([
      3.067959996769787e-5, 2.2323200028040446e-5, 2.2106800042820395e-5, 2.202460000262363e-5,
      2.2715799968864302e-5, 2.2000599983584834e-5, 2.729840007305029e-5, 2.160419999199803e-5,
    ])
    expect(time.iterations).toEqual([5, 5, 5, 5, 5, 5, 5, 5])
    expect(time.location).toEqual({ file: 'tests/test_codec.py' })
  })

  it('names a benchmark without its brackets and keeps the parameters apart, true to their text', () => {
    const set = parseFixture(FOLDER, 'results.json')
    const times = set.measurements.filter(
      ({ benchmark, metric }) => benchmark === ENCODE && metric === 'time',
    )
    expect(times.map(({ parameters }) => parameters)).toEqual(
      ['true', 'null'].flatMap((upper) =>
        ['größe', 'a/b [c]', 'pipe | `tick` @user', 'x::y-"q"'].map((text) => ({ upper, text })),
      ),
    )
    expect(benchmarksOf(set)).toContain('tests/test_codec.py::TestGroup::test_crc')
  })

  it('does not let a memory address become part of an identity', () => {
    const set = parseFixture(FOLDER, 'results.json')
    const objects = set.measurements.filter(({ benchmark }) => benchmark.endsWith('::test_objects'))
    expect(objects.map(({ parameters }) => parameters)).toEqual([{ param: 'first' }, { param: 'second' }])
    expect(JSON.stringify(set.measurements)).not.toContain('0x')
  })

  it('keeps numbers of extra_info as custom metrics that do not gate, and no texts or booleans', () => {
    const set = parseFixture(FOLDER, 'results.json')
    const ratio = measurementOf(set, COMPRESS, 'ratio', { size: '65536' })
    expect(ratio.values).toEqual([0.0089263916015625])
    expect(ratio.primary).toBeUndefined()
    expect(new Set(set.measurements.map(({ metric }) => metric))).toEqual(new Set(['time', 'ratio']))
  })

  it('tells the machine and the toolchain, and no commit', () => {
    const { environment } = parseFixture(FOLDER, 'results.json')
    expect(environment).toMatchObject({ python: '3.11.7', 'pytest-benchmark': '5.3.1', cores: 2 })
    expect(Object.keys(environment)).not.toContain('commit')
  })

  it('reads a saved run without raw rounds by its medians, and says so once', () => {
    const set = parseFixture(FOLDER, 'saved-without-data.json')
    expect(measurementOf(set, COMPRESS, 'time', { size: '1024' }).values).toEqual([1.4907100012351294e-5])
    const said = set.warnings.filter(({ message }) => message.includes('median'))
    expect(said).toHaveLength(1)
    expect(said[0]?.message).toContain('13 more benchmarks')
    expect(said[0]?.line).toBeGreaterThan(1)
  })

  it('cannot see in the JSON that tests failed: the one that raised while measured is absent', () => {
    const set = parseFixture(FOLDER, 'failing.json')
    expect(benchmarksOf(set)).toEqual([
      'tests/test_failing.py::test_passes',
      'tests/test_failing.py::test_fails_after_measuring',
    ])
  })

  it('keeps one measurement for each benchmark of the document', () => {
    const { benchmarks } = fixtureJson(FOLDER, 'results.json') as { benchmarks: unknown[] }
    const times = parseFixture(FOLDER, 'results.json').measurements.filter(({ metric }) => metric === 'time')
    expect(times).toHaveLength(benchmarks.length)
  })
})

describe('traps', () => {
  it('tells apart two parameter sets that read the same', () => {
    const set = parseJson(
      documentOf(
        { fullname: 'a.py::t[1]', param: '1', params: { x: 1 } },
        { fullname: 'a.py::t[text]', param: 'text', params: { x: '1' } },
      ),
    )
    expect(set.measurements.map(({ parameters }) => parameters)).toEqual([{ param: '1' }, { param: 'text' }])
  })

  it('keeps a parameter named __proto__ and one of 10,000 characters', () => {
    const long = 'x'.repeat(10_000)
    const document = JSON.stringify(documentOf({ fullname: 'a.py::t[i]', param: 'i', params: { long } }))
    const set = parseJson(JSON.parse(document.replace('"long"', '"__proto__"')))
    expect(Object.entries(set.measurements[0]?.parameters ?? {})).toEqual([['__proto__', long]])
  })

  it('refuses null, a text and a boolean among the rounds, with line and column', () => {
    for (const [bad, shown] of [
      ['null', 'is null'],
      ['"1e-6"', 'is the text "1e-6"'],
      ['true', 'is true'],
    ] as const) {
      const text = JSON.stringify(documentOf({})).replace('[0.000001,', `[\n  ${bad},`)
      const { details } = refusal(text)
      expect(details.what).toBe(`benchmarks[0].stats.data[0]: ${shown}`)
      expect(details).toMatchObject({ file: 'output', line: 2, column: 3, expected: 'a finite number' })
    }
  })

  it('refuses a NaN that Python wrote where a value is needed, and ignores it elsewhere', () => {
    const text = JSON.stringify(documentOf({}))
    expect(refusal(text.replace('[0.000001,', '[NaN,')).details.what).toContain(
      'stats.data[0]: is the text "NaN"',
    )
    expect(refusal(text.replace('[0.000001,', '[1e999,')).details.what).toContain(
      'stats.data[0]: is Infinity',
    )
    const set = parseJson(JSON.parse(text.replace('"mean":0.000002', '"mean":"NaN"')))
    expect(set.measurements[0]?.values).toEqual([1e-6, 2e-6])
  })

  it('refuses a negative time and keeps zero', () => {
    expect(refusal(JSON.stringify(documentOf({ stats: { data: [-1e-6] } }))).details.what).toContain(
      'negative',
    )
    expect(parseJson(documentOf({ stats: { data: [0, 1e-9] } })).measurements[0]?.values).toEqual([0, 1e-9])
  })

  it('keeps extra_info that is named like a metric of Noisegate out of that metric', () => {
    const set = parseJson(documentOf({ extra_info: { time: 3, allocations: 7, '': 1, depth: -2 } }))
    expect(set.measurements.map(({ metric }) => metric)).toEqual([
      'time',
      'extra_info.time',
      'extra_info.allocations',
      'extra_info',
      'depth',
    ])
    expect(measurementOf(set, 'test_a.py::test_x', 'extra_info.allocations').assume).toBeUndefined()
  })

  it('refuses a document without any benchmark, a missing name, and missing statistics', () => {
    expect(refusal(JSON.stringify(documentOf())).message).toContain('no benchmark was found')
    expect(refusal(JSON.stringify(documentOf({ fullname: '' }))).details.what).toContain(
      'fullname: is an empty text',
    )
    expect(refusal(JSON.stringify(documentOf({ stats: null }))).details.what).toContain(
      'stats.mean: is missing',
    )
  })
})

describe('outputs collected elsewhere', () => {
  const files = corpusFiles(FOLDER).filter((file) => file.endsWith('.json'))
  it.skipIf(files.length === 0)(
    'are read; all were written without raw rounds, or had them cut out by hand',
    () => {
      for (const file of files) {
        const set = parseCorpus(FOLDER, file)
        expect(set?.parser, file).toBe('pytest-benchmark')
        expect(set?.measurements.length, file).toBeGreaterThan(0)
        expect(
          set?.warnings.some(({ message }) => message.includes('median')),
          file,
        ).toBe(true)
      }
    },
  )
})
