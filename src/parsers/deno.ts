import type { Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumber, addOptionalJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { quotedName } from './shared/quoted-name.js'
import { shortPath } from './shared/short-path.js'
import { optionalStringField, stringField } from './shared/string-field.js'

/** Statistics of the time of one call, in nanoseconds; Deno never writes the samples. */
const LATENCIES: readonly (readonly [key: string, metric: string])[] = [
  ['min', 'latency.min'],
  ['p75', 'latency.p75'],
  ['p99', 'latency.p99'],
  ['p995', 'latency.p99.5'],
  ['p999', 'latency.p99.9'],
  ['max', 'latency.max'],
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
  metrics: ['time', ...LATENCIES.map(([, metric]) => metric)],
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
  const builder = startMeasurements()
  const failures: Warning[] = []
  const names = namesOf(document)
  arrayField(document, ['benches']).forEach((_, index) => {
    const benchmark = names[index] ?? ''
    arrayField(document, ['benches', index, 'results']).forEach((_, result) => {
      const path = ['benches', index, 'results', result]
      if (valueAt(document, [...path, 'ok']) !== undefined)
        addResult(document, [...path, 'ok'], benchmark, builder)
      else failures.push(failure(document, path, benchmark))
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

/** Deno allows one name twice in a file and group; later ones are told apart by a number. */
function namesOf(document: JsonDocument): readonly string[] {
  const numbered = startNumberedNames()
  const benches = arrayField(document, ['benches'])
  const origins = benches.map((_, index) => stringField(document, ['benches', index, 'origin']))
  const files = [...new Set(origins)]
  const short = new Map(files.map((origin) => [origin, shortPath(origin, files)]))
  return benches.map((_, index) => {
    const group = optionalStringField(document, ['benches', index, 'group'])
    const name = stringField(document, ['benches', index, 'name'])
    const file = short.get(origins[index] ?? '') ?? ''
    return numbered([file, ...(group === undefined ? [] : [group]), name].join(' > '))
  })
}

function addResult(
  document: JsonDocument,
  path: JsonPath,
  benchmark: string,
  builder: MeasurementBuilder,
): void {
  addJsonNumber(document, builder, {
    benchmark,
    metric: 'time',
    unit: 'ns',
    primary: true,
    path: [...path, 'avg'],
  })
  for (const [key, metric] of LATENCIES) {
    addOptionalJsonNumber(document, builder, { benchmark, metric, unit: 'ns', path: [...path, key] })
  }
}

function failure(document: JsonDocument, path: JsonPath, benchmark: string): Warning {
  const failed = valueAt(document, [...path, 'failed'])
  const message = isJsonObject(failed) && typeof failed.message === 'string' ? failed.message : 'an error'
  return jsonWarning(document, path, `${quotedName(benchmark)} threw: ${message.slice(0, 300)}`)
}
