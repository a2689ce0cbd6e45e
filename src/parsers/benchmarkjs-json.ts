import type { Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumbers, addOptionalJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { quotedName } from './shared/quoted-name.js'
import { stringField } from './shared/string-field.js'

/**
 * `JSON.stringify(suite)` of benchmark.js: an array-like object (`length`, `0`, `1`, ...) of benchmarks with the time
 * of one call in every sample. An Error serialises to nothing, so only that one was thrown is known.
 */
export const benchmarkjsJsonParser: JsonParser = {
  kind: 'json',
  name: 'benchmarkjs-json',
  tool: 'benchmark.js 2.1.4',
  reads: 'JSON.stringify of a benchmark.js suite: every sample',
  metrics: ['time', 'throughput'],
  primary: ['time'],
  recognises: (value) => isJsonObject(value) && typeof value.length === 'number' && isBenchmark(value['0']),
  parse: readSuite,
}

/** One that threw has no `hz`. */
function isBenchmark(value: unknown): boolean {
  return isJsonObject(value) && 'name' in value && 'cycles' in value && isJsonObject(value.stats)
}

function readSuite(document: JsonDocument): Parsed {
  const builder = startMeasurements(benchmarkjsJsonParser)
  const numbered = startNumberedNames()
  const failures: Warning[] = []
  const length = numberField(document, ['length'])
  for (let index = 0; index < length; index += 1) {
    const path: JsonPath = [String(index)]
    const benchmark = numbered(stringField(document, [...path, 'name']))
    const isBroken = valueAt(document, [...path, 'error']) !== undefined
    if (isBroken) failures.push(jsonWarning(document, path, `${quotedName(benchmark)} threw an error`))
    if (isBroken || valueAt(document, [...path, 'aborted']) === true) continue
    const sample = [...path, 'stats', 'sample']
    addJsonNumbers(document, builder, { benchmark, metric: 'time', unit: 's', primary: true, path: sample })
    addOptionalJsonNumber(document, builder, {
      benchmark,
      metric: 'throughput',
      unit: '1/s',
      path: [...path, 'hz'],
    })
  }
  return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures }
}
