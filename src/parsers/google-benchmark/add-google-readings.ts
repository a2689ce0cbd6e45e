import type { JsonDocument } from '../parser.js'
import { addJsonNumber } from '../shared/json-readings.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { optionalNumberField } from '../shared/number-field.js'
import { objectField } from '../shared/object-field.js'
import { optionalStringField } from '../shared/string-field.js'
import { googleCounter } from './google-counter.js'
import type { GoogleRow } from './read-google-row.js'

/** Numbers that describe the row and measure nothing. */
const DESCRIPTIONS: ReadonlySet<string> = new Set([
  ...[
    'family_index',
    'per_family_instance_index',
    'repetitions',
    'repetition_index',
    'threads',
    'iterations',
  ],
  ...['real_time', 'cpu_time', 'cpu_coefficient', 'real_coefficient', 'rms'],
])

/** Adds both times and every counter of a row. @throws Problem at a value that is no number, or an unknown time unit. */
export function addGoogleReadings(document: JsonDocument, row: GoogleRow, builder: MeasurementBuilder): void {
  const at = (key: string) => [...row.path, key]
  // An aggregate's `iterations` counts repetitions.
  const iterations = row.aggregate === undefined ? optionalNumberField(document, at('iterations')) : undefined
  const benchmark = row.name
  const unit = timeUnit(document, row)
  addJsonNumber(document, builder, {
    benchmark,
    metric: 'time',
    unit,
    iterations,
    primary: true,
    path: at('real_time'),
  })
  addJsonNumber(document, builder, { benchmark, metric: 'cpu-time', unit, iterations, path: at('cpu_time') })
  const fields = objectField(document, row.path)
  for (const key of Object.keys(fields)) {
    const value = fields[key]
    if (typeof value !== 'number' || DESCRIPTIONS.has(key)) continue
    const counter = googleCounter(key)
    const { metric, direction } = counter
    builder.addAt(
      document,
      { benchmark, metric, unit: counter.unit, direction, iterations, path: at(key) },
      value,
    )
  }
}

/** The library's default where a row names no unit. */
function timeUnit(document: JsonDocument, row: GoogleRow): string {
  const path = [...row.path, 'time_unit']
  const unit = optionalStringField(document, path) ?? 'ns'
  if (['ns', 'us', 'ms', 's'].includes(unit)) return unit
  throw document.problem(path, `is ${JSON.stringify(unit)}`, 'ns, us, ms or s')
}
