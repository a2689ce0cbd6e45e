import type { JsonDocument } from '../parser.js'
import { addReadings } from '../shared/add-readings.js'
import { describeValue, type JsonPath } from '../shared/json-path.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'
import { numberField } from '../shared/number-field.js'
import { objectField } from '../shared/object-field.js'
import { percentileMetric } from '../shared/percentile-metric.js'
import { optionalStringField, stringField } from '../shared/string-field.js'
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
const PERCENTILES = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99] as const

export function readLocustRequest(document: JsonDocument, path: JsonPath): LocustRequest {
  const number = (key: string) => numberField(document, [...path, key])
  const count = number('num_requests')
  const name = stringField(document, [...path, 'name'])
  return {
    benchmark: requestName(optionalStringField(document, [...path, 'method']) ?? '', name),
    ...{ count, failed: number('num_failures'), total: number('total_response_time') },
    // Null where no request was made.
    min: count === 0 ? 0 : number('min_response_time'),
    ...{ max: number('max_response_time'), bytes: number('total_content_length') },
    ...{ start: number('start_time'), end: count === 0 ? 0 : number('last_request_timestamp') },
    times: timesOf(document, [...path, 'response_times']),
    problem: (what, expected) => document.problem(path, what, expected),
  }
}

function timesOf(document: JsonDocument, path: JsonPath): LocustRequest['times'] {
  return Object.keys(objectField(document, path))
    .map((key): readonly [number, number] => {
      const time = Number(key)
      if (!Number.isFinite(time)) throw document.problem([...path, key], describeValue(key), 'milliseconds')
      return [time, numberField(document, [...path, key])]
    })
    .sort(([one], [next]) => one - next)
}

/** All requests as one, as locust's other reports have it; undefined for none. */
export function sumOf(requests: readonly LocustRequest[]): LocustRequest | undefined {
  const [first] = requests
  if (first === undefined) return undefined
  const sum = (of: (one: LocustRequest) => number) => requests.reduce((all, one) => all + of(one), 0)
  const counts = new Map<number, number>()
  for (const [time, count] of requests.flatMap(({ times }) => times))
    counts.set(time, (counts.get(time) ?? 0) + count)
  return {
    ...{ benchmark: 'Aggregated', problem: first.problem },
    ...{ count: sum(({ count }) => count), failed: sum(({ failed }) => failed) },
    ...{ total: sum(({ total }) => total), bytes: sum(({ bytes }) => bytes) },
    min: Math.min(...requests.map(({ min }) => min)),
    max: Math.max(...requests.map(({ max }) => max)),
    start: Math.min(...requests.map(({ start }) => start)),
    end: Math.max(...requests.map(({ end }) => end)),
    times: [...counts].sort(([one], [next]) => one - next),
  }
}

/** Adds one request name; `seconds` is how long requests were made, by which locust divides every rate. */
export function addLocustRequest(builder: MeasurementBuilder, request: LocustRequest, seconds: number): void {
  const { benchmark, count, problem } = request
  addReadings(builder, { benchmark, iterations: count, problem }, [
    ['throughput', seconds > 0 ? count / seconds : undefined, '1/s'],
    ['error-rate', request.failed / count, '1'],
    ['failed-requests', request.failed, '1'],
    ['content-size', request.bytes / count, 'B'],
    ['latency.mean', request.total / count, 'ms'],
    ['latency.min', request.min, 'ms'],
    ['latency.max', request.max, 'ms'],
    ...PERCENTILES.map((rank) => [percentileMetric(rank), percentileOf(request, rank), 'ms'] as const),
  ])
}

/** As locust counts it (`calculate_response_time_percentile`): from the slowest down, until no more than its share is left. */
function percentileOf({ times, count }: LocustRequest, rank: number): number | undefined {
  const share = Math.trunc(count * (rank / 100))
  let slower = 0
  for (const [time, often] of times.toReversed()) {
    slower += often
    if (count - slower <= share) return time
  }
  return times[0]?.[0]
}
