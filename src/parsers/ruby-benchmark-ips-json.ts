import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject } from './shared/json-path.js'
import { addJsonNumber } from './shared/json-readings.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { optionalNumberField } from './shared/number-field.js'
import { stringField } from './shared/string-field.js'

/**
 * The file of benchmark-ips' `json!`: iterations per second (their mean, or the median with bootstrap statistics).
 * The library writes no samples. Labels are unique: a second report of one label replaces the first.
 */
export const rubyBenchmarkIpsJsonParser: JsonParser = {
  kind: 'json',
  name: 'ruby-benchmark-ips-json',
  tool: 'benchmark-ips (read with 2.7)',
  reads: "the file of benchmark-ips' json!",
  metrics: ['throughput'],
  primary: ['throughput'],
  recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isEntry),
  parse: readIps,
}

function isEntry(value: unknown): boolean {
  return isJsonObject(value) && 'name' in value && 'ips' in value && 'stddev' in value
}

function readIps(document: JsonDocument): Parsed {
  const builder = startMeasurements(rubyBenchmarkIpsJsonParser)
  arrayField(document, []).forEach((_, index) => {
    const iterations = optionalNumberField(document, [index, 'iterations'])
    addJsonNumber(document, builder, {
      benchmark: stringField(document, [index, 'name']),
      metric: 'throughput',
      unit: '1/s',
      primary: true,
      path: [index, 'ips'],
      ...(iterations === undefined ? {} : { iterations }),
    })
  })
  return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures: [] }
}
