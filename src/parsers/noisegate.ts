import type { Assumption, Direction, Location, Parameters, Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { below, describeValue, isJsonObject, valueAt } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { markFound } from './shared/mark-found.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { NO_PARAMETERS } from './shared/new-measurement.js'
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
    const choosesPrimary = items.some((item) => isJsonObject(item) && typeof item.primary === 'boolean')
    const builder = startMeasurements(noisegateParser)
    const row = new JsonRow(document, builder)
    for (let index = 0; index < items.length; index += 1) {
      addMeasurement(
        document,
        row.at(['measurements', index], items[index]),
        choosesPrimary ? row.value('primary') === true : undefined,
      )
      if (builder.size > index) continue
      throw document.problem(
        row.path,
        `${row.metric} of this benchmark stands above already`,
        'every series once',
      )
    }
    return {
      // Each item became one measurement, in its order.
      measurements: markFound(builder.measurements(), (_, index) => {
        const item = items[index]
        return isJsonObject(item) && item.found === true
      }),
      environment: environmentOf(document),
      warnings: [...warningsOf(document, 'warnings'), ...builder.warnings()],
      failures: warningsOf(document, 'failures'),
    } satisfies Parsed
  },
}

function addMeasurement(document: JsonDocument, row: JsonRow, primary: boolean | undefined): void {
  const values = row.numbers('values')
  const iterations = iterationsOf(document, row, values.length)
  row.benchmark = row.string('benchmark')
  row.parameters = parametersOf(document, row)
  const metric = row.string('metric')
  const unit = row.string('unit')
  const direction = oneOf(document, row, DIRECTION)
  const assume = oneOf(document, row, ASSUME)
  row.location = locationOf(document, row)
  row.iterations = undefined
  row.addEach('values', { metric, unit, direction, assume, primary }, { values, iterations })
}

/** A key and the texts that may stand under it. */
interface Choice<T extends string> {
  readonly key: string
  readonly allowed: readonly T[]
}

const DIRECTION: Choice<Direction> = { key: 'direction', allowed: ['lower', 'higher'] }
const ASSUME: Choice<Assumption> = { key: 'assume', allowed: ['noisy', 'exact'] }

function oneOf<T extends string>(
  document: JsonDocument,
  row: JsonRow,
  { key, allowed }: Choice<T>,
): T | undefined {
  const value = row.value(key)
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined
  throw document.problem(below(row.path, key), describeValue(value), allowed.join(' or '))
}

function iterationsOf(document: JsonDocument, row: JsonRow, length: number): readonly number[] | undefined {
  if (row.value('iterations') === undefined) return undefined
  const iterations = row.numbers('iterations')
  if (iterations.length === length) return iterations
  throw document.problem(
    below(row.path, 'iterations'),
    `has ${plural(iterations.length, 'number')}, values has ${length}`,
    'as many of both',
  )
}

function parametersOf(document: JsonDocument, row: JsonRow): Parameters {
  const given = row.value('parameters')
  if (given === undefined || given === null) return NO_PARAMETERS
  const path = below(row.path, 'parameters')
  if (!isJsonObject(given)) return objectField(document, path) as Parameters
  let isEmpty = true
  for (const name in given) {
    const value = given[name]
    if (typeof value !== 'string') throw document.problem(below(path, name), describeValue(value), 'a text')
    isEmpty = false
  }
  return isEmpty ? NO_PARAMETERS : (given as Parameters)
}

function locationOf(document: JsonDocument, row: JsonRow): Location | undefined {
  const given = row.value('location')
  if (given === undefined || given === null) return undefined
  const path = below(row.path, 'location')
  objectField(document, path)
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
