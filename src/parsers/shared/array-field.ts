import type { JsonDocument } from '../parser.js'
import { describeValue, type JsonPath, valueAt } from './json-path.js'

/** The array under a path, possibly empty. @throws Problem at its position for anything else. */
export function arrayField(document: JsonDocument, path: JsonPath): readonly unknown[] {
  const value = valueAt(document, path)
  if (Array.isArray(value)) return value
  throw document.problem(path, describeValue(value), 'an array')
}
