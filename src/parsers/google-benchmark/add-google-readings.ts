import type { JsonDocument } from '../parser.js'
import { below } from '../shared/json-path.js'
import type { JsonRow, RowMetric } from '../shared/json-row.js'
import type { googleCounter } from './google-counter.js'
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

/** What both times are by their unit. */
const TIMES: ReadonlyMap<string, { readonly real: RowMetric; readonly cpu: RowMetric }> = new Map(
  ['ns', 'us', 'ms', 's'].map((unit) => [
    unit,
    { real: { metric: 'time', unit, primary: true }, cpu: { metric: 'cpu-time', unit } },
  ]),
)

/** Adds both times and every counter of a row, at which `into` is. @throws Problem at a value that is no number, or an unknown time unit. */
export function addGoogleReadings(
  document: JsonDocument,
  row: GoogleRow,
  { into, counterOf }: { readonly into: JsonRow; readonly counterOf: typeof googleCounter },
): void {
  // An aggregate's `iterations` counts repetitions.
  into.iterations = row.aggregate === undefined ? into.optionalNumber('iterations') : undefined
  into.benchmark = row.name
  const { real, cpu } = timesOf(document, into)
  into.add('real_time', real)
  into.add('cpu_time', cpu)
  for (const key in into.fields as object) {
    const value = into.value(key)
    if (typeof value === 'number' && !DESCRIPTIONS.has(key)) into.addValue(key, counterOf(key), value)
  }
}

/** The library's default where a row names no unit. */
function timesOf(
  document: JsonDocument,
  row: JsonRow,
): { readonly real: RowMetric; readonly cpu: RowMetric } {
  const unit = row.optionalString('time_unit') ?? 'ns'
  const times = TIMES.get(unit)
  if (times !== undefined) return times
  throw document.problem(below(row.path, 'time_unit'), `is ${JSON.stringify(unit)}`, 'ns, us, ms or s')
}
