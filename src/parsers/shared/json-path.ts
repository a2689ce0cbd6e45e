import type { JsonDocument } from '../parser.js'

/** The way from a document's root to a value: `['benchmarks', 3, 'stats', 'data']`. */
export type JsonPath = readonly (string | number)[]

/** The value under a path, following own properties only; undefined where the path ends early. */
export function valueAt(document: JsonDocument, path: JsonPath): unknown {
  let value: unknown = document.value
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<string | number, unknown>)[part]
  }
  return value
}

/** How a wrong value is named in a message: its kind, and its text where that is short. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty array' : 'is an array'
  if (typeof value === 'object' && value !== null) return 'is an object'
  if (typeof value === 'string')
    return value.length <= 40 ? `is the text ${JSON.stringify(value)}` : 'is a text'
  return `is ${String(value)}`
}

/** Whether a value is a JSON object (neither null nor an array). */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
