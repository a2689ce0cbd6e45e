import type { JsonDocument } from '../parser.js'
import { addReadings, type MetricValue } from '../shared/add-readings.js'
import { below, childAt, describeValue, isJsonObject, type JsonPath } from '../shared/json-path.js'
import type { JsonRow } from '../shared/json-row.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'
import { numberField } from '../shared/number-field.js'
import { objectField } from '../shared/object-field.js'
import { percentileMetric } from '../shared/percentile-metric.js'
import { requestName } from './request-name.js'

/** One request name of `locust --json`; times in milliseconds, `start` and `end` in seconds since 1970. */
export interface LocustRequest {
  readonly benchmark: string
  readonly count: number
  readonly failed: number
  readonly total: number
  readonly min: number
  readonly max: number
  readonly bytes: number
  readonly start: number
  readonly end: number
  /** How often each rounded response time came, fastest first. */
  readonly times: readonly (readonly [time: number, count: number])[]
  readonly problem: Reading['problem']
}

/** Those of locust's own report. */
const PERCENTILES = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99].map((rank) => ({
  metric: percentileMetric(rank),
  rank,
}))

export function readLocustRequest(document: JsonDocument, row: JsonRow): LocustRequest {
  const { path } = row
  const count = row.number('num_requests')
  const name = row.string('name')
  return {
    benchmark: requestName(row.optionalString('method') ?? '', name),
    count,
    failed: row.number('num_failures'),
    total: row.number('total_response_time'),
    // Null where no request was made.
    min: count === 0 ? 0 : row.number('min_response_time'),
    max: row.number('max_response_time'),
    bytes: row.number('total_content_length'),
    start: row.number('start_time'),
    end: count === 0 ? 0 : row.number('last_request_timestamp'),
    times: timesOf(document, below(path, 'response_times'), row.value('response_times')),
    problem: (what, expected) => document.problem(path, what, expected),
  }
}

function timesOf(document: JsonDocument, path: JsonPath, counts: unknown): LocustRequest['times'] {
  if (!isJsonObject(counts)) objectField(document, path)
  const times: (readonly [time: number, count: number])[] = []
  for (const key in counts as Readonly<Record<string, unknown>>) {
    const time = Number(key)
    if (!Number.isFinite(time)) throw document.problem(below(path, key), describeValue(key), 'milliseconds')
    const count = childAt(counts, key)
    times.push([time, Number.isFinite(count) ? (count as number) : numberField(document, below(path, key))])
  }
  return times.sort(([one], [next]) => one - next)
}

/** All requests as one, as locust's other reports have it; undefined for none. */
export function sumOf(requests: readonly LocustRequest[]): LocustRequest | undefined {
  const [first] = requests
  if (first === undefined) return undefined
  const all = { ...first, benchmark: 'Aggregated', count: 0, failed: 0, total: 0, bytes: 0 }
  const counts = new Map<number, number>()
  for (const request of requests) {
    all.count += request.count
    all.failed += request.failed
    all.total += request.total
    all.bytes += request.bytes
    all.min = Math.min(all.min, request.min)
    all.max = Math.max(all.max, request.max)
    all.start = Math.min(all.start, request.start)
    all.end = Math.max(all.end, request.end)
    for (const [time, count] of request.times) counts.set(time, (counts.get(time) ?? 0) + count)
  }
  return { ...all, times: [...counts].sort(([one], [next]) => one - next) }
}

/** Adds one request name; `seconds` is how long requests were made, by which locust divides every rate. */
export function addLocustRequest(builder: MeasurementBuilder, request: LocustRequest, seconds: number): void {
  const { benchmark, count, problem } = request
  const rows: MetricValue[] = [
    ['throughput', seconds > 0 ? count / seconds : undefined, '1/s'],
    ['error-rate', request.failed / count, '1'],
    ['failed-requests', request.failed, '1'],
    ['content-size', request.bytes / count, 'B'],
    ['latency.mean', request.total / count, 'ms'],
    ['latency.min', request.min, 'ms'],
    ['latency.max', request.max, 'ms'],
  ]
  for (const { metric, rank } of PERCENTILES) rows.push([metric, percentileOf(request, rank), 'ms'])
  addReadings(builder, { benchmark, iterations: count, problem }, rows)
}

/** As locust counts it (`calculate_response_time_percentile`): from the slowest down, until no more than its share is left. */
function percentileOf({ times, count }: LocustRequest, rank: number): number | undefined {
  const share = Math.trunc(count * (rank / 100))
  let slower = 0
  for (let index = times.length - 1; index >= 0; index -= 1) {
    const [time, often] = times[index] as readonly [number, number]
    slower += often
    if (count - slower <= share) return time
  }
  return times[0]?.[0]
}
