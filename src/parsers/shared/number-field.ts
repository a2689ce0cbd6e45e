import type { JsonDocument } from '../parser.js'
import { describeValue, type JsonPath, valueAt } from './json-path.js'

/**
 * The finite number under a path.
 * @throws Problem at its position for anything else: missing, null, text, boolean, or beyond the range of a double.
 */
export function numberField(document: JsonDocument, path: JsonPath): number {
  return finiteNumber(document, path, valueAt(document, path))
}

/** As `numberField`, of a value that was looked up already. */
export function finiteNumber(document: JsonDocument, path: JsonPath, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw document.problem(path, describeValue(value), 'a finite number')
}

/** As `numberField`, but a missing key is undefined. An explicit null is refused: the tool meant to say something. */
export function optionalNumberField(document: JsonDocument, path: JsonPath): number | undefined {
  const value = valueAt(document, path)
  return value === undefined ? undefined : finiteNumber(document, path, value)
}
