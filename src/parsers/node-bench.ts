import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { addJsonNumber, addOptionalJsonNumber } from './shared/json-readings.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { stringField } from './shared/string-field.js'

/**
 * The jsonReport of bench-node, the benchmark runner of the Node.js project: calls per second, or in benchmark mode
 * `time` the total time, with the fastest and slowest sample. A benchmark that throws ends the process.
 */
export const nodeBenchParser: JsonParser = {
  kind: 'json',
  name: 'node-bench',
  tool: 'bench-node (read with 0.15)',
  reads: "the jsonReport of Node's bench-node",
  metrics: ['throughput', 'time', 'latency.min', 'latency.max'],
  primary: ['throughput', 'time'],
  recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isResult),
  parse: readNodeBench,
}

function isResult(value: unknown): boolean {
  return isJsonObject(value) && 'runsSampled' in value && ('opsSec' in value || 'totalTime' in value)
}

function readNodeBench(document: JsonDocument): Parsed {
  const builder = startMeasurements()
  const numbered = startNumberedNames()
  arrayField(document, []).forEach((_, index) => {
    const benchmark = numbered(stringField(document, [index, 'name']))
    const isRate = (valueAt(document, [index, 'opsSec']) ?? null) !== null
    const main = isRate
      ? { metric: 'throughput', unit: 'ops/sec', path: [index, 'opsSec'] }
      : { metric: 'time', unit: 's', path: [index, 'totalTime'] }
    addJsonNumber(document, builder, { benchmark, primary: true, ...main })
    for (const [key, metric] of [
      ['minNS', 'latency.min'],
      ['maxNS', 'latency.max'],
    ] as const) {
      addOptionalJsonNumber(document, builder, { benchmark, metric, unit: 'ns', path: [index, key] })
    }
  })
  return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures: [] }
}
