import type { Direction } from '../../core/model/measurement.js'
import { parseUnit } from '../../core/units/parse-unit.js'
import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { type JsonPath, valueAt } from '../shared/json-path.js'
import { addJsonNumber, addJsonNumbers } from '../shared/json-readings.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { optionalStringField, stringField } from '../shared/string-field.js'

/** The metric by base unit; Perfherder has no names for metrics. */
const METRIC_BY_UNIT: ReadonlyMap<string, string> = new Map([
  ['s', 'time'],
  ['1/s', 'throughput'],
  ['B/s', 'bytes-per-second'],
  ['B', 'bytes'],
  ['1', 'value'],
])

/** Adds the subtests of a suite, each under the suite's name, and the suite's own value where it has one. */
export function addPerfherderSuite(document: JsonDocument, index: number, builder: MeasurementBuilder): void {
  const suite: JsonPath = ['suites', index]
  const name = nameOf(document, suite)
  const subtests =
    valueAt(document, [...suite, 'subtests']) === undefined
      ? []
      : arrayField(document, [...suite, 'subtests'])
  for (const [at] of subtests.entries()) {
    const path = [...suite, 'subtests', at]
    const benchmark = `${name}/${stringField(document, [...path, 'name'])}`
    const reading = { benchmark, ...measured(document, path, suite), primary: true }
    const replicates = [...path, 'replicates']
    const values = valueAt(document, replicates)
    if (Array.isArray(values) && values.length > 0)
      addJsonNumbers(document, builder, { path: replicates, ...reading })
    else addJsonNumber(document, builder, { path: [...path, 'value'], ...reading })
  }
  if ((valueAt(document, [...suite, 'value']) ?? null) === null) return
  addJsonNumber(document, builder, {
    benchmark: name,
    ...measured(document, suite, suite),
    primary: subtests.length === 0,
    path: [...suite, 'value'],
  })
}

/** `extraOptions` (`m3.xlarge`, `e10s`) are part of a suite's identity in Perfherder. */
function nameOf(document: JsonDocument, suite: JsonPath): string {
  const options = valueAt(document, [...suite, 'extraOptions'])
  const texts = Array.isArray(options) ? options.filter((option) => typeof option === 'string') : []
  return [stringField(document, [...suite, 'name']), ...texts].join(' ')
}

function measured(
  document: JsonDocument,
  path: JsonPath,
  suite: JsonPath,
): { readonly metric: string; readonly unit: string; readonly direction: Direction } {
  const unit =
    optionalStringField(document, [...path, 'unit']) ??
    optionalStringField(document, [...suite, 'unit']) ??
    '1'
  const base = parseUnit(unit).unit
  const lower =
    valueAt(document, [...path, 'lowerIsBetter']) ?? valueAt(document, [...suite, 'lowerIsBetter'])
  // A duration is a duration whatever the line says; only a metric without direction takes it from there.
  const metric = METRIC_BY_UNIT.get(base) ?? base
  const known = parseUnit(unit).direction
  return { metric, unit, direction: known ?? (lower === false ? 'higher' : 'lower') }
}
