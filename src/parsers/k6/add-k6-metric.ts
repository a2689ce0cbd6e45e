import type { Direction } from '../../core/model/measurement.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { percentileMetric } from '../shared/percentile-metric.js'
import { type K6Metric, splitTags } from './k6-metric.js'

/** What a built-in metric is about, the metric it becomes and the aggregate that holds it; durations become latencies. */
interface BuiltIn {
  readonly benchmark: string
  readonly metric: string
  readonly aggregate: string
  readonly unit: string
  readonly direction?: Direction
}

/** Which metrics of what gate by default: those that answer "how many, how fast, how many failed". */
const PRIMARY: ReadonlyMap<string, readonly string[]> = new Map([
  ['http', ['throughput', 'latency.p50', 'error-rate']],
  ['iteration', ['throughput']],
  ['checks', ['error-rate']],
])

const BUILT_INS: ReadonlyMap<string, BuiltIn> = new Map([
  ['http_reqs', { benchmark: 'http', metric: 'throughput', aggregate: 'rate', unit: '1/s' }],
  ['iterations', { benchmark: 'iteration', metric: 'throughput', aggregate: 'rate', unit: '1/s' }],
  ['dropped_iterations', { benchmark: 'iteration', metric: 'dropped', aggregate: 'count', unit: 'count' }],
  ['data_received', { benchmark: 'k6', metric: 'bytes-per-second', aggregate: 'rate', unit: 'B/s' }],
  ['data_sent', { benchmark: 'k6', metric: 'sent-bytes-per-second', aggregate: 'rate', unit: 'B/s' }],
  ['vus', { benchmark: 'k6', metric: 'vus', aggregate: 'max', unit: '1', direction: 'higher' }],
  ['vus_max', { benchmark: 'k6', metric: 'vus-max', aggregate: 'value', unit: '1', direction: 'higher' }],
])

/** Durations whose other metrics have a shorter name of their own. */
const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['http_req_duration', 'http'],
  ['iteration_duration', 'iteration'],
])

/** Trends of k6 itself, all in milliseconds; `--summary-export` does not say what a trend holds. */
const BUILT_IN_TREND =
  /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_.*(?:fcp|lcp|fid|inp|ttfb|duration))$/

const PERCENTILE = /^p\(?(\d+(?:\.\d+)?)\)?$/

/** Whether a metric is the script's own and no time, so that nothing tells which way it is better. */
export function isCustom({ name, kind, contains }: K6Metric): boolean {
  const { base } = splitTags(name)
  if (kind === 'trend') return !isTime(base, contains)
  return !BUILT_INS.has(base) && base !== 'http_req_failed' && base !== 'checks'
}

/** Adds one metric of a k6 run. Custom counters, gauges and rates keep k6's word for what was kept of them. */
export function addK6Metric(builder: MeasurementBuilder, metric: K6Metric): void {
  const { base, tags } = splitTags(metric.name)
  const subject = SUBJECTS.get(base) ?? base
  // k6 writes zeros for a part that no request had; a request or an iteration takes some time.
  if (SUBJECTS.has(base) && metric.values.get('max') === 0) return
  if (metric.kind === 'trend') addTrend(builder, metric, { base, benchmark: subject, tags })
  else if (base === 'http_req_failed') addShare(builder, metric, { benchmark: 'http', tags }, 'passes')
  else if (base === 'checks') addShare(builder, metric, { benchmark: 'checks', tags }, 'fails')
  else addSingle(builder, metric, { base, tags })
}

interface Subject {
  readonly benchmark: string
  readonly tags: Readonly<Record<string, string>>
}

/** Every aggregate of a trend but the count. Times become latencies; of another trend the aggregates keep k6's names. */
function addTrend(
  builder: MeasurementBuilder,
  metric: K6Metric,
  { base, benchmark, tags }: Subject & { readonly base: string },
): void {
  const { contains, values } = metric
  const holdsTime = isTime(base, contains)
  const unit = holdsTime ? 'ms' : contains === 'data' ? 'B' : '1'
  const add = adderOf(builder, metric, { benchmark, tags })
  values.forEach((value, aggregate) => {
    if (aggregate !== 'count') add(holdsTime ? latencyMetric(aggregate) : aggregate, value, unit)
  })
}

/** Adds values of one metric, each of as many iterations as the metric counts. */
function adderOf(
  builder: MeasurementBuilder,
  metric: K6Metric,
  { benchmark, tags: parameters }: Subject,
): (metric: string, value: number, unit: string) => void {
  const { values, problem } = metric
  const iterations = values.get('count')
  const direction: Direction | undefined = isCustom(metric) ? 'lower' : undefined
  // k6 keeps the requests that succeeded beside all of them in every run; gating both would count one change twice.
  const gating = Object.hasOwn(parameters, 'expected_response') ? undefined : PRIMARY.get(benchmark)
  return (name, value, unit) => {
    const primary = gating?.includes(name) ?? false
    const reading = {
      benchmark,
      parameters,
      metric: name,
      value,
      unit,
      direction,
      iterations,
      primary,
      problem,
    }
    builder.add(reading)
  }
}

function isTime(base: string, contains: K6Metric['contains']): boolean {
  return contains === 'time' || (contains === undefined && BUILT_IN_TREND.test(base))
}

function latencyMetric(aggregate: string): string {
  if (aggregate === 'avg') return 'latency.mean'
  if (aggregate === 'med') return 'latency.p50'
  if (aggregate === 'min') return 'latency.min'
  if (aggregate === 'max') return 'latency.max'
  const rank = PERCENTILE.exec(aggregate)?.[1]
  return rank === undefined ? `latency.${aggregate}` : percentileMetric(rank)
}

/** The error rate of something that k6 counts as passes and fails. Without a single one there is no rate. */
function addShare(
  builder: MeasurementBuilder,
  metric: K6Metric,
  subject: Subject,
  errors: 'passes' | 'fails',
): void {
  const passes = metric.values.get('passes') ?? 0
  const fails = metric.values.get('fails') ?? 0
  if (passes + fails === 0) return
  const count = errors === 'passes' ? passes : fails
  const values = new Map([['count', passes + fails]])
  adderOf(builder, { ...metric, values }, subject)('error-rate', count / (passes + fails), '1')
}

function addSingle(
  builder: MeasurementBuilder,
  metric: K6Metric,
  { base, tags }: { readonly base: string; readonly tags: Subject['tags'] },
): void {
  const { contains, kind, problem, values } = metric
  const known = BUILT_INS.get(base)
  if (known === undefined) {
    const aggregate = kind === 'counter' ? 'count' : kind === 'rate' ? 'rate' : 'value'
    const value = values.get(aggregate) ?? values.get('value')
    const unit = contains === 'data' ? 'B' : contains === 'time' ? 'ms' : '1'
    if (value === undefined) return
    const reading = { benchmark: base, parameters: tags, metric: aggregate, value, unit, problem }
    builder.add({ direction: 'lower', ...reading })
    return
  }
  const value = values.get(known.aggregate)
  if (value === undefined) return
  builder.add({
    benchmark: known.benchmark,
    parameters: tags,
    metric: known.metric,
    value,
    unit: known.unit,
    problem,
    primary: PRIMARY.get(known.benchmark)?.includes(known.metric) ?? false,
    ...(known.direction === undefined ? {} : { direction: known.direction }),
  })
}
