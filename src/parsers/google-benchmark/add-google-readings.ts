import type { JsonDocument } from '../parser.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'
import { numberField, optionalNumberField } from '../shared/number-field.js'
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
  const common = (key: string) => ({
    benchmark: row.name,
    ...(iterations === undefined ? {} : { iterations }),
    problem: (what: string, expected?: string) => document.problem(at(key), what, expected),
  })
  const unit = timeUnit(document, row)
  builder.add({
    metric: 'time',
    value: numberField(document, at('real_time')),
    unit,
    primary: true,
    ...common('real_time'),
  })
  builder.add({
    metric: 'cpu-time',
    value: numberField(document, at('cpu_time')),
    unit,
    ...common('cpu_time'),
  })
  for (const [key, value] of Object.entries(objectField(document, row.path))) {
    if (typeof value !== 'number' || DESCRIPTIONS.has(key)) continue
    builder.add({ value, ...common(key), ...googleCounter(key) } satisfies Reading)
  }
}

/** The library's default where a row names no unit. */
function timeUnit(document: JsonDocument, row: GoogleRow): string {
  const path = [...row.path, 'time_unit']
  const unit = optionalStringField(document, path) ?? 'ns'
  if (['ns', 'us', 'ms', 's'].includes(unit)) return unit
  throw document.problem(path, `is ${JSON.stringify(unit)}`, 'ns, us, ms or s')
}
