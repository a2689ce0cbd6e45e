import type { Parameters } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import type { JsonPath } from '../shared/json-path.js'
import { problemAtLine } from '../shared/measurement-builder.js'

/** What k6 aggregates: all values of a metric, or of the part of it that carries some tags. */
export interface K6Metric extends K6Aggregates {
  /** `http_req_duration`, or `http_req_duration{name:GET /users}` for a part. */
  readonly name: string
}

/** What k6 tells of a metric beside its name. */
export interface K6Aggregates {
  readonly kind: 'counter' | 'gauge' | 'rate' | 'trend'
  /** What the values are; undefined where the document does not say. Times are in milliseconds. */
  readonly contains: 'time' | 'data' | 'default' | undefined
  /** Aggregates by k6's names: `avg`, `p(95)`, `count`, `rate`, `passes`, ... */
  readonly values: K6Values
  readonly place: K6Place
}

/** Where a metric stands in the output; a text is a document with one path. */
export interface K6Place {
  readonly document: Pick<JsonDocument, 'problem'>
  readonly path: JsonPath
}

/** @param line asked for only when there is a Problem */
export function placeInText(file: string, line: () => number): K6Place {
  const problem: JsonDocument['problem'] = (_, what, expected) => problemAtLine(file, line())(what, expected)
  return { document: { problem }, path: [] }
}

/** Aggregates by name; a `Map` is one. */
export interface K6Values {
  get(aggregate: string): number | undefined
  /** In the order in which k6 tells them. */
  forEach(visit: (value: number, aggregate: string) => void): void
}

/** One object for all metrics without tags. */
const NO_TAGS: Parameters = {}

/** `http_req_duration{name:GET /users}` as metric and tags; a comma inside a tag's value belongs to it. */
export function splitTags(name: string): { readonly base: string; readonly tags: Parameters } {
  const brace = name.indexOf('{')
  if (brace <= 0 || !name.endsWith('}')) return { base: name, tags: NO_TAGS }
  const tags: [string, string][] = []
  for (const part of name.slice(brace + 1, -1).split(',')) {
    const colon = part.indexOf(':')
    const last = tags.at(-1)
    if (colon > 0) tags.push([part.slice(0, colon).trim(), part.slice(colon + 1).trim()])
    else if (last !== undefined) last[1] += `,${part}`
  }
  return { base: name.slice(0, brace), tags: Object.fromEntries(tags) }
}
