import {
  at,
  exactSummary,
  items,
  jsonOf,
  type SummaryReader,
  type ToolSummary,
  textOf,
} from './tool-summary.js'

const MILLISECONDS = 1e-3
const NANOSECONDS = 1e-9

/** tinybench's statistics of one task: `samples` beside mean, median and extremes, in milliseconds. */
function tinybenchTask(name: unknown, stats: unknown): readonly ToolSummary[] {
  const count = items(stats, 'samples').length
  if (count === 0) return []
  const names = { mean: 'mean', median: 'p50', min: 'min', max: 'max', deviation: 'sd' }
  return [exactSummary({ name, count, scale: MILLISECONDS }, stats, names)]
}

/** Version 2 has the statistics beside the state, later ones below `latency`. */
const tinybench: SummaryReader = (files) =>
  items(jsonOf(files)).flatMap((task) =>
    tinybenchTask(at(task, 'name'), at(task, 'result', 'latency') ?? at(task, 'result')),
  )

/** Only version 5 with `retainSamples` writes samples. */
const vitest: SummaryReader = (files) =>
  items(jsonOf(files), 'testResults')
    .flatMap((file) => items(file, 'assertionResults'))
    .flatMap((test) => items(test, 'benchmarks'))
    .flatMap((bench) => items(bench, 'tasks'))
    // A row that was read from a stored file was not measured now.
    .filter((task) => at(task, 'fromStore') !== true)
    .flatMap((task) => tinybenchTask(at(task, 'name'), at(task, 'latency')))

const mitata: SummaryReader = (files) =>
  items(jsonOf(files), 'benchmarks').flatMap((bench) =>
    items(bench, 'runs').flatMap((run) => {
      const stats = at(run, 'stats')
      const count = items(stats, 'samples').length
      if (count === 0) return []
      const of = { name: at(bench, 'alias'), count, scale: NANOSECONDS }
      return [exactSummary(of, stats, { mean: 'avg', min: 'min', max: 'max' })]
    }),
  )

const benchmarkjsJson: SummaryReader = (files) =>
  Object.values(jsonOf(files) as object).flatMap((bench) => {
    const stats = at(bench, 'stats')
    const count = items(stats, 'sample').length
    const names = { mean: 'mean', deviation: 'deviation' }
    return count === 0 ? [] : [exactSummary({ name: at(bench, 'name'), count, scale: 1 }, stats, names)]
  })

const pytestBenchmark: SummaryReader = (files) =>
  items(jsonOf(files), 'benchmarks').flatMap((bench) => {
    const stats = at(bench, 'stats')
    const count = items(stats, 'data').length
    // Somebody cut rounds out of some files of the corpus, to make them short.
    if (count === 0 || count !== at(stats, 'rounds')) return []
    const names = { mean: 'mean', median: 'median', min: 'min', max: 'max' }
    // Of a single round it writes 0.
    const spread = count > 1 ? { deviation: 'stddev' } : {}
    // The parameters of a test stand in brackets behind its name.
    const name = String(at(bench, 'name')).replace(/\[.*$/s, '')
    return [exactSummary({ name, count, scale: 1 }, stats, { ...names, ...spread })]
  })

/** `result` is the median of `samples`, for each combination of parameters. */
const asvResults: SummaryReader = (files) => {
  const document = jsonOf(files)
  const columns = items(document, 'result_columns')
  const [result, samples] = [columns.indexOf('result'), columns.indexOf('samples')]
  return Object.entries(at(document, 'results') as object).flatMap(([name, row]) =>
    items(row, samples).flatMap((list, index) => {
      const value = at(row, result, index)
      if (!Array.isArray(list) || typeof value !== 'number') return []
      return [{ name, count: list.length, median: { value } }]
    }),
  )
}

/** The newest commit of the fixture is the one with samples. */
const asv: SummaryReader = (files) => {
  const results = files.filter(({ path }) => /[0-9a-f]{8}-[^/]*\.json$/.test(path))
  const dates = results.map((file) => Number(at(jsonOf([file]), 'date')))
  return results
    .filter((_, index) => dates[index] === Math.max(...dates))
    .flatMap((file) => asvResults([file]))
}

const TIMEIT_SECONDS: ReadonlyMap<string, number> = new Map([
  ['nsec', 1e-9],
  ['usec', 1e-6],
  ['msec', 1e-3],
  ['sec', 1],
])

const TIMEIT = /^raw times: .+\n\n\d+ loops?, best of (?<count>\d+): (?<best>\S+) (?<unit>\w+) per loop$/gm

/** The raw times of -v, and below them the best of them by loop in three digits. */
const timeit: SummaryReader = (files) =>
  [...textOf(files).matchAll(TIMEIT)].map(({ groups = {} }) => {
    const value = Number(groups.best) * (TIMEIT_SECONDS.get(groups.unit ?? '') ?? Number.NaN)
    return { name: 'timeit', count: Number(groups.count), min: { value, within: value * 6e-3 } }
  })

/** A subtest's value is the median of its replicates. */
const perfherder: SummaryReader = (files) =>
  [...textOf(files).matchAll(/PERFHERDER_DATA: (.+)$/gm)]
    .flatMap(([, text = '']) => items(JSON.parse(text), 'suites'))
    .flatMap((suite) => items(suite, 'subtests'))
    .flatMap((subtest) => {
      const count = items(subtest, 'replicates').length
      const scale = at(subtest, 'unit') === 'ms' ? MILLISECONDS : 1
      const name = at(subtest, 'name')
      return count === 0 ? [] : [exactSummary({ name, count, scale }, subtest, { median: 'value' })]
    })

/** Tools of JavaScript and Python that print samples and a summary of them. */
export const SCRIPTING: readonly (readonly [parser: string, reader: SummaryReader])[] = [
  ['asv', asv],
  ['asv-results', asvResults],
  ['benchmarkjs-json', benchmarkjsJson],
  ['mitata', mitata],
  ['perfherder', perfherder],
  ['pytest-benchmark', pytestBenchmark],
  ['timeit', timeit],
  ['tinybench', tinybench],
  ['vitest', vitest],
]
