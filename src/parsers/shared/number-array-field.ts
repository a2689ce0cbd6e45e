import type { JsonDocument } from '../parser.js'
import { below, describeValue, type JsonPath, valueAt } from './json-path.js'

/**
 * The finite numbers of a non-empty array under a path; `items` is what stands there, where it was looked up already.
 * @throws Problem at the first element that is no finite number, or at the array when it is missing or empty.
 */
export function numberArrayField(
  document: JsonDocument,
  path: JsonPath,
  items: unknown = valueAt(document, path),
): readonly number[] {
  if (isNumberList(items)) return items
  if (!Array.isArray(items)) throw document.problem(path, describeValue(items), 'an array')
  if (items.length === 0) throw document.problem(path, 'is an empty array', 'at least one number')
  const other = items.findIndex((item) => !Number.isFinite(item))
  throw document.problem(below(path, other), describeValue(items[other]), 'a finite number')
}

/** Whether a value is what `numberArrayField` returns. A loop and no copy: a document may hold millions of samples. */
export function isNumberList(items: unknown): items is readonly number[] {
  if (!Array.isArray(items)) return false
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (typeof item !== 'number' || !Number.isFinite(item)) return false
  }
  return items.length > 0
}
