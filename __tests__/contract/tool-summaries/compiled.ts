import type { SourceFile } from '../../../src/parsers/parser.js'
import {
  at,
  exactSummary,
  items,
  jsonOf,
  type SummaryReader,
  type ToolSummary,
  textOf,
} from './tool-summary.js'

const NANOSECONDS = 1e-9
const SECONDS_BY_UNIT: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-9],
  ['us', 1e-6],
  ['ms', 1e-3],
  ['s', 1],
])

const ALL = { mean: 'mean', median: 'median', min: 'min', max: 'max', deviation: 'stddev' }

const hyperfine: SummaryReader = (files) =>
  items(jsonOf(files), 'results').map((result) =>
    exactSummary(
      { name: at(result, 'command'), count: items(result, 'times').length, scale: 1 },
      result,
      items(result, 'times').length > 1 ? ALL : { mean: 'mean', median: 'median', min: 'min', max: 'max' },
    ),
  )

/** One row of Google Benchmark: a repetition, or an aggregate of the repetitions above it. */
interface GoogleRow {
  readonly name: string
  readonly aggregate: string
  readonly value: number
  readonly within?: number
}

/** @param rows in the order of the output: repetitions, then their aggregates */
function googleSummaries(rows: readonly GoogleRow[]): readonly ToolSummary[] {
  const names = new Set(rows.filter(({ aggregate }) => aggregate === 'mean').map(({ name }) => name))
  return [...names].flatMap((name) => {
    const own = rows.filter((row) => row.name === name)
    const count = own.filter(({ aggregate }) => aggregate === '').length
    const printed = (aggregate: string) => {
      const row = own.find((candidate) => candidate.aggregate === aggregate)
      return row === undefined ? { value: Number.NaN } : row
    }
    const [mean, median, deviation] = [printed('mean'), printed('median'), printed('stddev')]
    // With only aggregates there are no samples.
    return count === 0 ? [] : [{ name, count, mean, median, deviation }]
  })
}

const googleBenchmark: SummaryReader = (files) =>
  googleSummaries(
    items(jsonOf(files), 'benchmarks')
      .filter((row) => at(row, 'error_occurred') !== true && at(row, 'run_name') !== undefined)
      .map((row) => ({
        name: String(at(row, 'run_name')),
        aggregate: String(at(row, 'aggregate_name') ?? ''),
        value:
          Number(at(row, 'real_time')) * (SECONDS_BY_UNIT.get(String(at(row, 'time_unit'))) ?? Number.NaN),
      })),
  )

const AGGREGATE = /_(?<aggregate>mean|median|stddev)$/

function googleRow(name: string, text: string, unit: string, within: number): GoogleRow {
  const scale = SECONDS_BY_UNIT.get(unit) ?? Number.NaN
  return {
    name: name.replace(AGGREGATE, ''),
    aggregate: AGGREGATE.exec(name)?.groups?.aggregate ?? '',
    value: Number(text) * scale,
    within: within * scale,
  }
}

const GOOGLE_CSV = /^"(?<name>(?:[^"]|"")+)",\d*,(?<time>[\d.e+-]+),[^,]+,(?<unit>ns|us|ms|s),/gm

/** Six digits. */
const googleBenchmarkCsv: SummaryReader = (files) =>
  googleSummaries(
    [...textOf(files).matchAll(GOOGLE_CSV)].map(({ groups = {} }) =>
      googleRow(groups.name ?? '', groups.time ?? '', groups.unit ?? '', Number(groups.time) * 1e-5),
    ),
  )

const GOOGLE_ROW = /^(?<name>\S.*?) +(?<time>[\d.]+) (?<unit>ns|us|ms|s) +[\d.]+ \k<unit> +\d+/gm

/** Three digits after the point at most, of the repetitions too: a deviation of them may be off by two of the last. */
const googleBenchmarkConsole: SummaryReader = (files) =>
  googleSummaries(
    [...textOf(files).matchAll(GOOGLE_ROW)].map(({ groups = {} }) => {
      const decimals = (groups.time ?? '').split('.')[1]?.length ?? 0
      return googleRow(groups.name ?? '', groups.time ?? '', groups.unit ?? '', 2 * 10 ** -decimals)
    }),
  )

/** `estimates.json` beside the samples; the fixtures keep what the parser reads, so only the corpus has it. */
const criterion: SummaryReader = (files) =>
  files
    .filter(({ path }) => path.endsWith('/new/estimates.json'))
    .map((file) => {
      const beside = (name: string): SourceFile[] =>
        files.filter(({ path }) => path === file.path.replace('estimates.json', name))
      const samples = jsonOf(beside('sample.json'))
      const estimate = (names: readonly string[]): number =>
        Number(names.map((name) => at(jsonOf([file]), name, 'point_estimate')).find(Number.isFinite))
      return {
        name: String(at(jsonOf(beside('benchmark.json')), 'full_id')),
        // Version 0.3 wrote a pair of arrays.
        count: items(samples, 'times').length || items(samples, 1).length,
        mean: { value: estimate(['mean', 'Mean']) * NANOSECONDS },
        median: { value: estimate(['median', 'Median']) * NANOSECONDS },
        deviation: { value: estimate(['std_dev', 'StdDev']) * NANOSECONDS },
      }
    })

const nanobenchJson: SummaryReader = (files) =>
  items(jsonOf(files), 'results').map((result) =>
    exactSummary(
      {
        name: at(result, 'name'),
        count: items(result, 'measurements').length,
        scale: 1 / Number(at(result, 'batch')),
      },
      result,
      { median: 'median(elapsed)' },
    ),
  )

/** Criterion sums up what took at least 30 ms; `anMean` is the mean of that. */
const haskellCriterion: SummaryReader = (files) =>
  items(jsonOf(files), 2).map((report) => {
    const time = items(report, 'reportKeys').indexOf('time')
    const long = items(report, 'reportMeasured').filter((row) => Number(at(row, time)) >= 0.03)
    return {
      name: String(at(report, 'reportName')),
      count: long.length,
      mean: { value: Number(at(report, 'reportAnalysis', 'anMean', 'estPoint')) },
    }
  })

/** Tools of compiled languages that print samples and a summary of them. */
export const COMPILED: readonly (readonly [parser: string, reader: SummaryReader])[] = [
  ['criterion', criterion],
  ['google-benchmark', googleBenchmark],
  ['google-benchmark-console', googleBenchmarkConsole],
  ['google-benchmark-csv', googleBenchmarkCsv],
  ['haskell-criterion', haskellCriterion],
  ['hyperfine', hyperfine],
  ['nanobench-json', nanobenchJson],
]
