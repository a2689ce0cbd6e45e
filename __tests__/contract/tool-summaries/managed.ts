import { at, exactSummary, items, jsonOf, type SummaryReader, textOf } from './tool-summary.js'

const NANOSECONDS = 1e-9
const MICROSECONDS = 1e-6

/** Base units in one unit of JMH's scores: `ops/us` are a million a second. */
const JMH_UNITS: ReadonlyMap<string, number> = new Map([
  ['ops/ns', 1e9],
  ['ops/us', 1e6],
  ['ops/ms', 1e3],
  ['ops/s', 1],
  ['ns/op', 1e-9],
  ['us/op', 1e-6],
  ['ms/op', 1e-3],
  ['s/op', 1],
])

/** Raw data of every fork beside their mean, median and extremes. */
const jmh: SummaryReader = (files) =>
  items(jsonOf(files)).flatMap((result) => {
    const primary = at(result, 'primaryMetric')
    const iterations = (key: string): number => items(primary, key).flatMap((fork) => items(fork)).length
    const metric = String(at(primary, 'scoreUnit')).startsWith('ops') ? 'throughput' : 'time'
    const scale = JMH_UNITS.get(String(at(primary, 'scoreUnit'))) ?? Number.NaN
    const of = { name: at(result, 'benchmark'), count: iterations('rawData'), scale }
    const score = { ...exactSummary(of, primary, { mean: 'score' }), metric }
    if (of.count > 0) {
      const names = { median: '50.0', min: '0.0', max: '100.0' }
      return [{ ...exactSummary(of, at(primary, 'scorePercentiles'), names), ...score }]
    }
    // The sampling mode has a histogram of each iteration: of several, the mean is weighted by their samples.
    const count = iterations('rawDataHistogram')
    return count === 1 ? [{ ...score, count }] : [{ name: String(of.name), metric, count }]
  })

/** The full export has the iterations, the brief one their statistics only. */
const benchmarkdotnet: SummaryReader = (files) =>
  items(jsonOf(files), 'Benchmarks').flatMap((bench) => {
    const statistics = at(bench, 'Statistics')
    const count = items(statistics, 'OriginalValues').length
    if (count === 0) return []
    const names = { mean: 'Mean', median: 'Median', min: 'Min', max: 'Max' }
    return [exactSummary({ name: at(bench, 'Method'), count, scale: NANOSECONDS }, statistics, names)]
  })

const benchee: SummaryReader = (files) =>
  items(jsonOf(files)).flatMap((scenario) => {
    const data = at(scenario, 'run_time_data')
    const count = items(data, 'samples').length
    if (count === 0) return []
    const names = { mean: 'average', median: 'median', min: 'minimum', max: 'maximum' }
    const spread = count > 1 ? { deviation: 'std_dev' } : {}
    const of = { name: at(scenario, 'job_name'), count, scale: NANOSECONDS }
    return [exactSummary(of, at(data, 'statistics'), { ...names, ...spread })]
  })

const SUBJECT = /<subject name="(?<name>[^"]+)">(?<body>.*?)<\/subject>/gs
const VARIANT = /<variant .*?<\/variant>/gs
const STATS = /<stats max="(?<max>[^"]+)" mean="(?<mean>[^"]+)" min="(?<min>[^"]+)"/

/** phpbench's statistics of the time of one revolution, in microseconds. */
const phpbench: SummaryReader = (files) =>
  [...textOf(files).matchAll(SUBJECT)].flatMap(({ groups: { name = '', body = '' } = {} }) =>
    [...body.matchAll(VARIANT)].flatMap(([variant]) => {
      const stats = STATS.exec(variant)?.groups
      const count = [...variant.matchAll(/<iteration /g)].length
      if (stats === undefined) return []
      const of = (key: string) => ({ value: Number(stats[key]) * MICROSECONDS })
      return [{ name, count, mean: of('mean'), min: of('min'), max: of('max') }]
    }),
  )

/** Tools of managed and interpreted languages that print samples and a summary of them. */
export const MANAGED: readonly (readonly [parser: string, reader: SummaryReader])[] = [
  ['benchee', benchee],
  ['benchmarkdotnet', benchmarkdotnet],
  ['jmh', jmh],
  ['phpbench', phpbench],
]
