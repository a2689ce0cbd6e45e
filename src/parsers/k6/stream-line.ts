import { Problem } from '../../core/model/problem.js'
import { isJsonObject } from '../shared/json-path.js'
import type { K6Metric } from './k6-metric.js'

/** The declaration of a metric: its first line in the stream. */
export interface K6Declaration {
  readonly type: 'Metric'
  readonly metric: string
  readonly kind: K6Metric['kind']
  readonly contains: K6Metric['contains']
  /** Parts that a threshold of the script asks for. */
  readonly parts: readonly { readonly name: string; readonly tags: Readonly<Record<string, string>> }[]
}

export interface K6Point {
  readonly type: 'Point'
  readonly metric: string
  /** Seconds since 1970. */
  readonly time: number
  readonly value: number
  readonly tags: Readonly<Record<string, string>>
}

/** Versions before 0.37 write the keys in the other order. */
const LINE = /^\{"(?:metric":"[^"]+","type":"(?:Metric|Point)"|type":"(?:Metric|Point)",)/

export function isK6Line(line: string): boolean {
  return LINE.test(line)
}

/** @throws Problem at the line for one that is cut, no JSON, or without time or value. */
export function readK6Line(line: string, file: string, n: number): K6Declaration | K6Point {
  const { metric, type, data } = parsed(line, file, n)
  if (typeof metric !== 'string' || !isJsonObject(data)) throw refused('this is no line of k6', file, n)
  return type === 'Metric' ? declaration(metric, data) : point(metric, data, (what) => refused(what, file, n))
}

/** The Problem of a stream whose last line lacks its break. */
export function cutStream(file: string, line: number): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'the text ends in the middle of a line',
    file,
    line,
    expected: 'a line break after the last point',
    remedy: 'k6 probably died while it wrote; look at its log',
  })
}

function parsed(line: string, file: string, n: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (isJsonObject(value)) return value
  } catch {
    // The message of the engine differs by version; the line number says enough.
  }
  throw refused('this line is cut or no JSON', file, n)
}

function refused(what: string, file: string, line: number): Problem {
  return new Problem({
    kind: 'measurement',
    what,
    file,
    line,
    expected: 'one JSON object of k6 --out json a line',
  })
}

function declaration(metric: string, data: Readonly<Record<string, unknown>>): K6Declaration {
  const { type, contains, submetrics } = data
  const parts = Array.isArray(submetrics) ? submetrics : []
  return {
    type: 'Metric',
    metric,
    kind: type === 'counter' || type === 'gauge' || type === 'rate' ? type : 'trend',
    contains: contains === 'time' || contains === 'data' ? contains : 'default',
    parts: parts.flatMap((part: unknown) =>
      isJsonObject(part) && typeof part.name === 'string' && isJsonObject(part.tags)
        ? [{ name: part.name, tags: texts(part.tags) }]
        : [],
    ),
  }
}

function point(
  metric: string,
  { time, value, tags }: Readonly<Record<string, unknown>>,
  problem: (what: string) => Error,
): K6Point {
  const seconds = typeof time === 'string' ? Date.parse(time) / 1000 : Number.NaN
  if (!Number.isFinite(seconds)) throw problem(`the point of ${metric} has no time`)
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw problem(`the point of ${metric} has no finite value`)
  return { type: 'Point', metric, time: seconds, value, tags: isJsonObject(tags) ? texts(tags) : {} }
}

function texts(tags: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return tags as Readonly<Record<string, string>>
}
