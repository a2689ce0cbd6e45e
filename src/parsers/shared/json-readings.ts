import type { JsonDocument } from '../parser.js'
import { type JsonPath, valueAt } from './json-path.js'
import type { MeasurementBuilder, Reading } from './measurement-builder.js'
import { numberArrayField } from './number-array-field.js'
import { numberField } from './number-field.js'

/** A reading whose value is the number, or whose values are the numbers, under a path of a document. */
export interface JsonReading extends Omit<Reading, 'value' | 'problem'> {
  readonly path: JsonPath
}

/** Adds the number under a path. @throws Problem at its position where there is no finite number. */
export function addJsonNumber(
  document: JsonDocument,
  builder: MeasurementBuilder,
  { path, ...reading }: JsonReading,
): void {
  builder.add({ ...reading, value: numberField(document, path), problem: problemUnder(document, path) })
}

/** As `addJsonNumber`, but adds nothing where the value is missing or null: the tool did not measure it. */
export function addOptionalJsonNumber(
  document: JsonDocument,
  builder: MeasurementBuilder,
  reading: JsonReading,
): void {
  const value = valueAt(document, reading.path)
  if (value !== undefined && value !== null) addJsonNumber(document, builder, reading)
}

/** Adds every number of a non-empty array as one value. @throws Problem at what is no finite number. */
export function addJsonNumbers(
  document: JsonDocument,
  builder: MeasurementBuilder,
  { path, ...reading }: JsonReading,
): void {
  const problem = problemUnder(document, path)
  for (const value of numberArrayField(document, path)) builder.add({ ...reading, value, problem })
}

function problemUnder(document: JsonDocument, path: JsonPath): Reading['problem'] {
  return (what, expected) => document.problem(path, what, expected)
}
