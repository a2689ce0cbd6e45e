import type { Assumption, Direction, Location, Parameters, Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { below, describeValue, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { type MeasurementBuilder, type Reading, startMeasurements } from './shared/measurement-builder.js'
import { numberArrayField } from './shared/number-array-field.js'
import { optionalNumberField } from './shared/number-field.js'
import { objectField, optionalObjectField } from './shared/object-field.js'
import { optionalStringField, stringField } from './shared/string-field.js'

const SCHEMA = 'noisegate.measurements/1'

/**
 * Noisegate's own measurement JSON, for a harness that no other parser knows, and what `parse` prints.
 * `metric` and `unit` with `values` are enough; every spelling of a unit is accepted and converted. Where no
 * measurement says `primary`, every one gates by default.
 */
export const noisegateParser: JsonParser = {
  kind: 'json',
  name: 'noisegate',
  tool: 'Noisegate measurement JSON, version 1',
  reads: `a document with "schema": "${SCHEMA}"`,
  metrics: ['every metric as given'],
  primary: 'all',
  recognises: (value) =>
    isJsonObject(value) &&
    typeof value.schema === 'string' &&
    value.schema.startsWith('noisegate.measurements/'),
  parse(document) {
    if (valueAt(document, ['schema']) !== SCHEMA) {
      throw document.problem(['schema'], describeValue(valueAt(document, ['schema'])), `"${SCHEMA}"`)
    }
    const items = arrayField(document, ['measurements'])
    const choosesPrimary = items.some((item) => isJsonObject(item) && item.primary === true)
    const builder = startMeasurements()
    items.forEach((_, index) => {
      addMeasurement(builder, document, { path: ['measurements', index], choosesPrimary })
    })
    return {
      measurements: builder.measurements(),
      environment: environmentOf(document),
      warnings: [...warningsOf(document, 'warnings'), ...builder.warnings()],
      failures: warningsOf(document, 'failures'),
    } satisfies Parsed
  },
}

interface Place {
  readonly path: JsonPath
  /** Whether the document itself says which metrics are primary. */
  readonly choosesPrimary: boolean
}

function addMeasurement(
  builder: MeasurementBuilder,
  document: JsonDocument,
  { path, choosesPrimary }: Place,
): void {
  const values = numberArrayField(document, below(path, 'values'))
  const iterations = iterationsOf(document, path, values.length)
  const fixed = fixedOf(document, path)
  const primary = choosesPrimary ? valueAt(document, below(path, 'primary')) === true : undefined
  const seriesBefore = builder.size
  const { benchmark, parameters, metric, unit, direction, assume, location } = fixed
  const at = below(path, 'values')
  for (let index = 0; index < values.length; index += 1) {
    builder.addAt(
      document,
      // Named one by one: a spread takes ten times as long, and a document has a hundred thousand values.
      {
        benchmark,
        parameters,
        metric,
        unit,
        direction,
        assume,
        iterations: iterations?.[index],
        primary,
        location,
        path: at,
        key: index,
      },
      values[index] as number,
    )
  }
  if (builder.size === seriesBefore) {
    throw document.problem(
      path,
      `${fixed.metric} of this benchmark stands above already`,
      'every series once',
    )
  }
}

function fixedOf(document: JsonDocument, path: JsonPath): Omit<Reading, 'value' | 'problem'> {
  return {
    benchmark: stringField(document, below(path, 'benchmark')),
    parameters: parametersOf(document, below(path, 'parameters')),
    metric: stringField(document, below(path, 'metric')),
    unit: stringField(document, below(path, 'unit')),
    direction: oneOf<Direction>(document, below(path, 'direction'), ['lower', 'higher']),
    assume: oneOf<Assumption>(document, below(path, 'assume'), ['noisy', 'exact']),
    location: locationOf(document, below(path, 'location')),
  }
}

function oneOf<T extends string>(
  document: JsonDocument,
  path: JsonPath,
  allowed: readonly T[],
): T | undefined {
  const value = valueAt(document, path)
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw document.problem(path, describeValue(value), allowed.join(' or '))
  return found
}

function iterationsOf(document: JsonDocument, path: JsonPath, length: number): readonly number[] | undefined {
  if (valueAt(document, below(path, 'iterations')) === undefined) return undefined
  const iterations = numberArrayField(document, below(path, 'iterations'))
  if (iterations.length === length) return iterations
  throw document.problem(
    below(path, 'iterations'),
    `has ${iterations.length} numbers, values has ${length}`,
    'as many of both',
  )
}

function parametersOf(document: JsonDocument, path: JsonPath): Parameters {
  const given = optionalObjectField(document, path) ?? {}
  for (const name of Object.keys(given)) {
    const value = given[name]
    if (typeof value !== 'string') throw document.problem(below(path, name), describeValue(value), 'a text')
  }
  return given as Parameters
}

function locationOf(document: JsonDocument, path: JsonPath): Location | undefined {
  if (optionalObjectField(document, path) === undefined) return undefined
  const line = optionalNumberField(document, below(path, 'line'))
  const column = optionalNumberField(document, below(path, 'column'))
  return {
    file: stringField(document, below(path, 'file')),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

function environmentOf(document: JsonDocument): Readonly<Record<string, string | number>> {
  const given = optionalObjectField(document, ['environment']) ?? {}
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string' || Number.isFinite(value)) continue
    throw document.problem(['environment', name], describeValue(value), 'a text or a number')
  }
  return given as Readonly<Record<string, string | number>>
}

function warningsOf(document: JsonDocument, key: 'warnings' | 'failures'): readonly Warning[] {
  if (valueAt(document, [key]) === undefined) return []
  return arrayField(document, [key]).map((_, index) => {
    objectField(document, [key, index])
    const file = optionalStringField(document, [key, index, 'file'])
    const line = optionalNumberField(document, [key, index, 'line'])
    return {
      message: stringField(document, [key, index, 'message']),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    }
  })
}
