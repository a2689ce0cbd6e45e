import type { Direction } from '../../core/model/measurement.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { percentileMetric } from '../shared/percentile-metric.js'
import type { K6Aggregates, K6Metric } from './k6-metric.js'
import { isTime, type K6Subject, k6Subject, type Share, type Single } from './k6-subject.js'

/** Which metrics of what gate by default: those that answer "how many, how fast, how many failed". */
const PRIMARY: ReadonlyMap<string, readonly string[]> = new Map([
  ['http', ['throughput', 'latency.p50', 'error-rate']],
  ['iteration', ['throughput']],
  ['checks', ['error-rate']],
])

/** Metrics of the aggregates that nearly every trend has; looking one up takes a fifth of the time of finding it out. */
const LATENCIES: ReadonlyMap<string, string> = new Map([
  ['avg', 'latency.mean'],
  ['min', 'latency.min'],
  ['med', 'latency.p50'],
  ['max', 'latency.max'],
  ...[90, 95, 99, 99.9].map((rank) => [`p(${rank})`, percentileMetric(rank)] as const),
])

const PERCENTILE = /^p\(?(\d+(?:\.\d+)?)\)?$/

/** Adds one metric of a k6 run. Custom counters, gauges and rates keep k6's word for what was kept of them. */
export function addK6Metric(builder: MeasurementBuilder, metric: K6Metric): void {
  addK6Aggregates(builder, k6Subject(metric.name), metric)
}

/** As `addK6Metric`, for a metric whose name was recognised before. */
export function addK6Aggregates(
  builder: MeasurementBuilder,
  subject: K6Subject,
  aggregates: K6Aggregates,
): void {
  const { builtIn } = subject
  // k6 writes zeros for a part that no request had; a request or an iteration takes some time.
  if (builtIn?.becomes === 'latency' && aggregates.values.get('max') === 0) return
  if (aggregates.kind === 'trend') addTrend(builder, subject, aggregates)
  else if (builtIn?.becomes === 'error-rate') addShare(builder, subject, builtIn, aggregates)
  else if (builtIn?.becomes === 'metric') addSingle(builder, subject, builtIn, aggregates)
  else addCustom(builder, subject, aggregates)
}

/** Every aggregate of a trend but the count. Times become latencies; of another trend the aggregates keep k6's names. */
function addTrend(builder: MeasurementBuilder, subject: K6Subject, trend: K6Aggregates): void {
  const { base, tags: parameters, builtIn } = subject
  const benchmark = builtIn?.becomes === 'latency' ? builtIn.benchmark : base
  const { contains, values, place } = trend
  const { document, path } = place
  const holdsTime = isTime(subject, trend)
  const unit = holdsTime ? 'ms' : contains === 'data' ? 'B' : '1'
  const direction: Direction | undefined = holdsTime ? undefined : 'lower'
  const iterations = values.get('count')
  const gating = gatingOf(subject, benchmark)
  values.forEach((value, aggregate) => {
    if (aggregate === 'count') return
    const metric = holdsTime ? (LATENCIES.get(aggregate) ?? latencyMetric(aggregate)) : aggregate
    const primary = gating?.includes(metric) ?? false
    builder.addAt(
      document,
      { benchmark, parameters, metric, unit, direction, iterations, primary, path },
      value,
    )
  })
}

function latencyMetric(aggregate: string): string {
  const rank = PERCENTILE.exec(aggregate)?.[1]
  return rank === undefined ? `latency.${aggregate}` : percentileMetric(rank)
}

/** k6 keeps the requests that succeeded beside all of them in every run; gating both would count one change twice. */
function gatingOf({ tags }: K6Subject, benchmark: string): readonly string[] | undefined {
  const gating = PRIMARY.get(benchmark)
  return gating !== undefined && Object.hasOwn(tags, 'expected_response') ? undefined : gating
}

/** The error rate of something that k6 counts as passes and fails. Without a single one there is no rate. */
function addShare(
  builder: MeasurementBuilder,
  subject: K6Subject,
  { benchmark, errors }: Share,
  { values, place }: K6Aggregates,
): void {
  const passes = values.get('passes') ?? 0
  const fails = values.get('fails') ?? 0
  const iterations = passes + fails
  if (iterations === 0) return
  const reading = {
    benchmark,
    parameters: subject.tags,
    metric: 'error-rate',
    unit: '1',
    iterations,
    primary: gatingOf(subject, benchmark)?.includes('error-rate') ?? false,
    path: place.path,
  }
  builder.addAt(place.document, reading, (errors === 'passes' ? passes : fails) / iterations)
}

function addSingle(
  builder: MeasurementBuilder,
  { tags: parameters }: K6Subject,
  { benchmark, metric, aggregate, unit, direction }: Single,
  { values, place }: K6Aggregates,
): void {
  const value = values.get(aggregate)
  if (value === undefined) return
  const primary = PRIMARY.get(benchmark)?.includes(metric) ?? false
  const { document, path } = place
  builder.addAt(document, { benchmark, parameters, metric, unit, direction, primary, path }, value)
}

function addCustom(
  builder: MeasurementBuilder,
  { base: benchmark, tags: parameters }: K6Subject,
  { kind, contains, values, place }: K6Aggregates,
): void {
  const metric = kind === 'counter' ? 'count' : kind === 'rate' ? 'rate' : 'value'
  const value = values.get(metric) ?? values.get('value')
  if (value === undefined) return
  const unit = contains === 'data' ? 'B' : contains === 'time' ? 'ms' : '1'
  const { document, path } = place
  builder.addAt(document, { benchmark, parameters, metric, unit, direction: 'lower', path }, value)
}
