import type { JsonDocument } from '../parser.js'
import { valueAt } from './json-path.js'
import type { MeasurementBuilder, PlacedReading } from './measurement-builder.js'
import { numberArrayField } from './number-array-field.js'
import { finiteNumber, numberField } from './number-field.js'

/** A reading whose value is the number, or whose values are the numbers, under a path of a document. */
export type JsonReading = PlacedReading

/** Adds the number under a path. @throws Problem at its position where there is no finite number. */
export function addJsonNumber(
  document: JsonDocument,
  builder: MeasurementBuilder,
  reading: JsonReading,
): void {
  builder.addAt(document, reading, numberField(document, reading.path))
}

/** As `addJsonNumber`, but adds nothing where the value is missing or null: the tool did not measure it. */
export function addOptionalJsonNumber(
  document: JsonDocument,
  builder: MeasurementBuilder,
  reading: JsonReading,
): void {
  const value = valueAt(document, reading.path)
  if (value !== undefined && value !== null)
    builder.addAt(document, reading, finiteNumber(document, reading.path, value))
}

/** Adds every number of a non-empty array as one value. @throws Problem at what is no finite number. */
export function addJsonNumbers(
  document: JsonDocument,
  builder: MeasurementBuilder,
  reading: JsonReading,
): void {
  builder.addAllAt(document, reading, numberArrayField(document, reading.path))
}
