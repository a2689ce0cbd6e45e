import type { JsonDocument } from '../parser.js'
import { describeValue, type JsonPath, valueAt } from './json-path.js'

/** The non-empty text under a path. @throws Problem at its position for anything else. */
export function stringField(document: JsonDocument, path: JsonPath): string {
  return nonEmptyText(document, path, valueAt(document, path))
}

/** As `stringField`, of a value that was looked up already. */
export function nonEmptyText(document: JsonDocument, path: JsonPath, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw document.problem(path, value === '' ? 'is an empty text' : describeValue(value), 'a non-empty text')
}

/** The text under a path; undefined where it is missing, null or empty. @throws Problem for any other kind of value. */
export function optionalStringField(document: JsonDocument, path: JsonPath): string | undefined {
  const value = valueAt(document, path)
  if (value === undefined || value === null || value === '') return undefined
  return nonEmptyText(document, path, value)
}
