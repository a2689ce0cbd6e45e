import type { Direction } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { customMetricName } from '../shared/custom-metric-name.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'
import { numberField, optionalNumberField } from '../shared/number-field.js'
import { objectField } from '../shared/object-field.js'
import { optionalStringField } from '../shared/string-field.js'
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

interface Known {
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction
}

/** What the library itself counts, beside the two times. The memory manager's bytes are the heap's, not the RSS. */
const KNOWN: ReadonlyMap<string, Known> = new Map([
  ['items_per_second', { metric: 'throughput', unit: '1/s' }],
  ['bytes_per_second', { metric: 'bytes-per-second', unit: 'B/s' }],
  ['allocs_per_iter', { metric: 'allocations', unit: '1' }],
  ['max_bytes_used', { metric: 'max_bytes_used', unit: 'B', direction: 'lower' }],
  ['total_allocated_bytes', { metric: 'total_allocated_bytes', unit: 'B', direction: 'lower' }],
  ['net_heap_growth', { metric: 'net_heap_growth', unit: 'B', direction: 'lower' }],
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
    ...common('real_time'),
    metric: 'time',
    value: numberField(document, at('real_time')),
    unit,
    primary: true,
  })
  builder.add({
    ...common('cpu_time'),
    metric: 'cpu-time',
    value: numberField(document, at('cpu_time')),
    unit,
  })
  for (const [key, value] of Object.entries(objectField(document, row.path))) {
    if (typeof value !== 'number' || DESCRIPTIONS.has(key)) continue
    builder.add({ ...common(key), ...counter(key), value } satisfies Reading)
  }
}

/** The library's default where a row names no unit. */
function timeUnit(document: JsonDocument, row: GoogleRow): string {
  const path = [...row.path, 'time_unit']
  const unit = optionalStringField(document, path) ?? 'ns'
  if (['ns', 'us', 'ms', 's'].includes(unit)) return unit
  throw document.problem(path, `is ${JSON.stringify(unit)}`, 'ns, us, ms or s')
}

/** A user counter. The JSON does not say which are rates, so only a name that says so makes one. */
function counter(key: string): Known {
  const known = KNOWN.get(key)
  if (known !== undefined) return known
  const metric = customMetricName(key, 'counter')
  return /(?:_per_second|\/s)$/.test(key) ? { metric, unit: '1/s' } : { metric, unit: '1' }
}
