import type { Direction, Parameters } from '../../core/model/measurement.js'
import { type K6Metric, splitTags } from './k6-metric.js'

/** What the name of a metric tells. */
export interface K6Subject {
  readonly name: string
  /** The name without tags. */
  readonly base: string
  readonly tags: Parameters
  /** What a metric of k6 itself becomes; undefined for other metrics, whose benchmarks have their names. */
  readonly builtIn: BuiltIn | undefined
}

export type BuiltIn = Duration | Share | Single

/** The whole time of something, which has a shorter name of its own. */
interface Duration {
  readonly becomes: 'latency'
  readonly benchmark: string
}

/** The error rate of something, from the passes and fails that k6 counts. */
export interface Share {
  readonly becomes: 'error-rate'
  readonly benchmark: string
  readonly errors: 'passes' | 'fails'
}

/** A metric whose value one aggregate holds. */
export interface Single {
  readonly becomes: 'metric'
  readonly benchmark: string
  readonly metric: string
  readonly aggregate: string
  readonly unit: string
  readonly direction?: Direction
}

const BUILT_INS: ReadonlyMap<string, BuiltIn> = new Map<string, BuiltIn>([
  ['http_req_duration', { becomes: 'latency', benchmark: 'http' }],
  ['iteration_duration', { becomes: 'latency', benchmark: 'iteration' }],
  ['http_req_failed', { becomes: 'error-rate', benchmark: 'http', errors: 'passes' }],
  ['checks', { becomes: 'error-rate', benchmark: 'checks', errors: 'fails' }],
  ['http_reqs', single('http', 'throughput', 'rate', '1/s')],
  ['iterations', single('iteration', 'throughput', 'rate', '1/s')],
  ['dropped_iterations', single('iteration', 'dropped', 'count', 'count')],
  ['data_received', single('k6', 'bytes-per-second', 'rate', 'B/s')],
  ['data_sent', single('k6', 'sent-bytes-per-second', 'rate', 'B/s')],
  ['vus', { ...single('k6', 'vus', 'max', '1'), direction: 'higher' }],
  ['vus_max', { ...single('k6', 'vus-max', 'value', '1'), direction: 'higher' }],
])

function single(benchmark: string, metric: string, aggregate: string, unit: string): Single {
  return { becomes: 'metric', benchmark, metric, aggregate, unit }
}

/** Trends of k6 itself, all in milliseconds; `--summary-export` does not say what a trend holds. */
const BUILT_IN_TREND =
  /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_.*(?:fcp|lcp|fid|inp|ttfb|duration))$/

/** @param name of a metric, with the tags of a part */
export function k6Subject(name: string): K6Subject {
  const { base, tags } = splitTags(name)
  return { name, base, tags, builtIn: BUILT_INS.get(base) }
}

type Content = Pick<K6Metric, 'kind' | 'contains'>

/** Whether the values of a trend are times. */
export function isTime({ base }: K6Subject, { contains }: Content): boolean {
  return contains === 'time' || (contains === undefined && BUILT_IN_TREND.test(base))
}

/** Whether a metric is the script's own and no time, so that nothing tells which way it is better. */
export function isCustom(subject: K6Subject, content: Content): boolean {
  if (content.kind === 'trend') return !isTime(subject, content)
  return subject.builtIn === undefined || subject.builtIn.becomes === 'latency'
}
