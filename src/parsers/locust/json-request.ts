import type { JsonDocument } from '../parser.js'
import { below, childAt, describeValue, isJsonObject, type JsonPath } from '../shared/json-path.js'
import type { JsonRow, RowMetric } from '../shared/json-row.js'
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
  readonly times: ResponseTimes
  readonly path: JsonPath
}

/** Rounded response times, fastest first, and how often each of them came: two lists, for a pair takes three times the memory. */
interface ResponseTimes {
  readonly times: readonly number[]
  readonly counts: readonly number[]
}

/** Those of locust's own report. */
const PERCENTILES: readonly Percentile[] = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99].map((rank) => ({
  of: { metric: percentileMetric(rank), unit: 'ms' },
  rank,
}))

interface Percentile {
  readonly of: RowMetric
  readonly rank: number
}

const THROUGHPUT: RowMetric = { metric: 'throughput', unit: '1/s' }
const ERROR_RATE: RowMetric = { metric: 'error-rate', unit: '1' }
const FAILED: RowMetric = { metric: 'failed-requests', unit: '1' }
const CONTENT: RowMetric = { metric: 'content-size', unit: 'B' }
const MEAN: RowMetric = { metric: 'latency.mean', unit: 'ms' }
const MIN: RowMetric = { metric: 'latency.min', unit: 'ms' }
const MAX: RowMetric = { metric: 'latency.max', unit: 'ms' }

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
    path,
  }
}

function timesOf(document: JsonDocument, path: JsonPath, given: unknown): ResponseTimes {
  if (!isJsonObject(given)) objectField(document, path)
  const times: number[] = []
  const counts: number[] = []
  let last = Number.NEGATIVE_INFINITY
  let isSorted = true
  for (const key in given as Readonly<Record<string, unknown>>) {
    const time = Number(key)
    if (!Number.isFinite(time)) throw document.problem(below(path, key), describeValue(key), 'milliseconds')
    const count = childAt(given, key)
    times.push(time)
    counts.push(Number.isFinite(count) ? (count as number) : numberField(document, below(path, key)))
    isSorted &&= time >= last
    last = time
  }
  return isSorted ? { times, counts } : fastestFirst({ times, counts })
}

function fastestFirst({ times, counts }: ResponseTimes): ResponseTimes {
  const order = [...times.keys()].sort((one, next) => (times[one] as number) - (times[next] as number))
  return { times: order.map((at) => times[at] as number), counts: order.map((at) => counts[at] as number) }
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
    const { times, counts: often } = request.times
    for (let at = 0; at < times.length; at += 1) {
      const time = times[at] as number
      counts.set(time, (counts.get(time) ?? 0) + (often[at] as number))
    }
  }
  return { ...all, times: fastestFirst({ times: [...counts.keys()], counts: [...counts.values()] }) }
}

/** Adds one request name; `seconds` is how long requests were made, by which locust divides every rate. */
export function addLocustRequest(row: JsonRow, request: LocustRequest, seconds: number): void {
  const { count } = request
  row.at(request.path)
  row.benchmark = request.benchmark
  row.iterations = count
  if (seconds > 0) row.addValue(undefined, THROUGHPUT, count / seconds)
  row.addValue(undefined, ERROR_RATE, request.failed / count)
  row.addValue(undefined, FAILED, request.failed)
  row.addValue(undefined, CONTENT, request.bytes / count)
  row.addValue(undefined, MEAN, request.total / count)
  row.addValue(undefined, MIN, request.min)
  row.addValue(undefined, MAX, request.max)
  const slower = { at: request.times.times.length, requests: 0 }
  const found = PERCENTILES.map(() => Number.NaN)
  for (let index = PERCENTILES.length - 1; index >= 0; index -= 1) {
    found[index] = percentileOf(request, PERCENTILES[index]?.rank ?? 0, slower)
  }
  for (let index = 0; index < PERCENTILES.length; index += 1) {
    const value = found[index] as number
    if (!Number.isNaN(value)) row.addValue(undefined, (PERCENTILES[index] as Percentile).of, value)
  }
}

/**
 * As locust counts it (`calculate_response_time_percentile`): from the slowest down, until no more than its share is left.
 * Goes on where the rank above was found, which is further up or at the same time; NaN where there is no time.
 */
function percentileOf(
  { times: { times, counts }, count }: LocustRequest,
  rank: number,
  slower: { at: number; requests: number },
): number {
  const share = Math.trunc(count * (rank / 100))
  while (count - slower.requests > share || slower.at === times.length) {
    if (slower.at === 0) break
    slower.at -= 1
    slower.requests += counts[slower.at] as number
  }
  return times[slower.at] ?? Number.NaN
}
