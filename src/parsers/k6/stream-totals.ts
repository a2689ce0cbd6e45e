import type { Parameters } from '../../core/model/measurement.js'
import { type K6Metric, placeInText } from './k6-metric.js'
import type { K6Declaration, K6Point } from './stream-line.js'
import { StreamMetric } from './stream-metric.js'

/** Requests are also told apart by their name, unless a script gives every URL its own. */
const MOST_NAMES = 100

/** k6 writes one point of each of these for every request, so in a whole stream there are as many of all. */
const EVERY_REQUEST =
  /^http_req(?:s|_(?:duration|blocked|connecting|tls_handshaking|sending|waiting|receiving|failed))$/

/** What a request is measured by; other metrics of requests are the parts of its duration. */
const OF_REQUESTS: ReadonlySet<string> = new Set(['http_reqs', 'http_req_duration', 'http_req_failed'])

interface Part {
  readonly tags: Parameters
  readonly total: StreamMetric
}

interface Declared {
  readonly declaration: K6Declaration
  readonly line: number
  readonly total: StreamMetric
  readonly parts: readonly Part[]
  /** By request name, beside the parts that a threshold declares. */
  readonly byName: Map<string, StreamMetric>
}

/** Aggregates every metric of a stream, whole and by the parts that k6's own summary has, and requests by name. */
export class StreamTotals {
  readonly #file: string
  readonly #metrics = new Map<string, Declared>()
  readonly #names = new Set<string>()
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY

  constructor(file: string) {
    this.#file = file
  }

  declare(declaration: K6Declaration, line: number): void {
    if (this.#metrics.has(declaration.metric)) return
    this.#metrics.set(declaration.metric, {
      declaration,
      line,
      total: this.#start(declaration, declaration.metric, line),
      parts: declaration.parts.map(({ name, tags }) => ({
        tags,
        total: this.#start(declaration, name, line),
      })),
      byName: new Map(),
    })
  }

  /** Nothing for a point of a metric that was never declared: the start of its stream is missing. */
  add(point: K6Point): 'added' | 'undeclared' {
    const metric = this.#metrics.get(point.metric)
    if (metric === undefined) return 'undeclared'
    this.#first = Math.min(this.#first, point.time)
    this.#last = Math.max(this.#last, point.time)
    metric.total.add(point.value)
    for (const part of metric.parts) {
      if (Object.entries(part.tags).every(([key, value]) => point.tags[key] === value))
        part.total.add(point.value)
    }
    if (OF_REQUESTS.has(point.metric)) this.#addByName(metric, point)
    return 'added'
  }

  /** Whether there were too many request names to tell them apart. */
  get hasTooManyNames(): boolean {
    return this.#names.size > MOST_NAMES
  }

  /** Whether the stream ends between the points of one request. A cut between two requests cannot be seen. */
  get isCut(): boolean {
    const counts = [...this.#metrics].flatMap(([name, { total }]) =>
      EVERY_REQUEST.test(name) && total.count > 0 ? [total.count] : [],
    )
    return new Set(counts).size > 1
  }

  metrics(): readonly K6Metric[] {
    const seconds = this.#last - this.#first
    return [...this.#metrics.values()].flatMap(({ total, parts, byName }) => {
      const named = this.hasTooManyNames ? [] : [...byName.values()]
      return [total, ...parts.map((part) => part.total), ...named].flatMap(
        (each) => each.metric(seconds) ?? [],
      )
    })
  }

  #addByName({ declaration, line, parts, byName }: Declared, { tags, value }: K6Point): void {
    const name = tags.name
    if (name === undefined || this.hasTooManyNames) return
    this.#names.add(name)
    const isDeclared = parts.some(({ tags: own }) => Object.keys(own).length === 1 && own.name === name)
    if (isDeclared) return
    const known = byName.get(name) ?? this.#start(declaration, `${declaration.metric}{name:${name}}`, line)
    byName.set(name, known)
    known.add(value)
  }

  #start({ kind, contains }: K6Declaration, name: string, line: number): StreamMetric {
    return new StreamMetric({ name, kind, contains, place: placeInText(this.#file, () => line) })
  }
}
