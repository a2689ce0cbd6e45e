import type { Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { shortPath } from './shared/short-path.js'
import { optionalStringField, stringField } from './shared/string-field.js'

const TIME: RowMetric = { metric: 'time', unit: 'ns', primary: true }

/** Statistics of the time of one call, in nanoseconds; Deno never writes the samples. */
const LATENCIES: readonly (readonly [key: string, of: RowMetric])[] = [
  ['min', { metric: 'latency.min', unit: 'ns' }],
  ['p75', { metric: 'latency.p75', unit: 'ns' }],
  ['p99', { metric: 'latency.p99', unit: 'ns' }],
  ['p995', { metric: 'latency.p99.5', unit: 'ns' }],
  ['p999', { metric: 'latency.p99.9', unit: 'ns' }],
  ['max', { metric: 'latency.max', unit: 'ns' }],
]

/**
 * `deno bench --json`: mean, minimum, percentiles and maximum of every benchmark; one that was ignored is not in the
 * document, one that threw is a failure. The file, the group and the benchmark make the name.
 */
export const denoParser: JsonParser = {
  kind: 'json',
  name: 'deno',
  tool: 'deno bench (read with 2.9)',
  reads: 'the JSON of deno bench --json',
  metrics: ['time', ...LATENCIES.map(([, { metric }]) => metric)],
  primary: ['time'],
  command: /\bdeno\s+bench\b.*\s--json\b/,
  recognises: (value) =>
    isJsonObject(value) &&
    typeof value.runtime === 'string' &&
    value.runtime.startsWith('Deno/') &&
    Array.isArray(value.benches),
  parse: readDeno,
}

function readDeno(document: JsonDocument): Parsed {
  const builder = startMeasurements(denoParser)
  const failures: Warning[] = []
  const names = namesOf(document)
  const row = new JsonRow(document, builder)
  arrayField(document, ['benches']).forEach((_, index) => {
    // Deno allows one name twice in a file and group; later ones are told apart by a number.
    row.benchmark = builder.begin(names[index] ?? '', document)
    arrayField(document, ['benches', index, 'results']).forEach((_, result) => {
      const path = ['benches', index, 'results', result]
      const ok = valueAt(document, ['benches', index, 'results', result, 'ok'])
      if (ok !== undefined) addResult(row.at(below(path, 'ok'), ok))
      else failures.push(failure(document, path, row.benchmark))
    })
  })
  const runtime = stringField(document, ['runtime'])
  return {
    measurements: builder.measurements(),
    environment: environmentOf({
      deno: /^Deno\/(\S+)/.exec(runtime)?.[1],
      cpu: valueAt(document, ['cpu']),
    }),
    warnings: builder.warnings(),
    failures,
  }
}

/** The name of every benchmark: its file, its group, and its own. */
function namesOf(document: JsonDocument): readonly string[] {
  const benches = arrayField(document, ['benches'])
  const origins = benches.map((_, index) => stringField(document, ['benches', index, 'origin']))
  const files = [...new Set(origins)]
  const short = new Map(files.map((origin) => [origin, shortPath(origin, files)]))
  return benches.map((_, index) => {
    const group = optionalStringField(document, ['benches', index, 'group'])
    const name = stringField(document, ['benches', index, 'name'])
    const file = short.get(origins[index] ?? '') ?? ''
    return group === undefined ? `${file} > ${name}` : `${file} > ${group} > ${name}`
  })
}

function addResult(row: JsonRow): void {
  row.add('avg', TIME)
  for (const [key, of] of LATENCIES) row.addOptional(key, of)
}

function failure(document: JsonDocument, path: JsonPath, benchmark: string): Warning {
  const failed = valueAt(document, below(path, 'failed'))
  const message = isJsonObject(failed) && typeof failed.message === 'string' ? failed.message : 'an error'
  return jsonWarning(document, path, `${quotedName(benchmark)} threw: ${message.slice(0, 300)}`)
}
