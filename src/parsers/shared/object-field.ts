import type { JsonDocument } from '../parser.js'
import { describeValue, isJsonObject, type JsonPath, valueAt } from './json-path.js'

/** The object under a path. @throws Problem at its position for anything else. */
export function objectField(document: JsonDocument, path: JsonPath): Readonly<Record<string, unknown>> {
  const value = valueAt(document, path)
  if (isJsonObject(value)) return value
  throw document.problem(path, describeValue(value), 'an object')
}

/** As `objectField`, but undefined where the value is missing or null. */
export function optionalObjectField(
  document: JsonDocument,
  path: JsonPath,
): Readonly<Record<string, unknown>> | undefined {
  const value = valueAt(document, path)
  return value === undefined || value === null ? undefined : objectField(document, path)
}
