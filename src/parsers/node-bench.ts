import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'

const THROUGHPUT: RowMetric = { metric: 'throughput', unit: 'ops/sec', primary: true }
const TIME: RowMetric = { metric: 'time', unit: 's', primary: true }
const FASTEST: RowMetric = { metric: 'latency.min', unit: 'ns' }
const SLOWEST: RowMetric = { metric: 'latency.max', unit: 'ns' }

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
  const builder = startMeasurements(nodeBenchParser)
  const row = new JsonRow(document, builder)
  arrayField(document, []).forEach((item, index) => {
    row.at([index], item)
    row.benchmark = builder.begin(row.string('name'), document)
    if ((row.value('opsSec') ?? null) !== null) row.add('opsSec', THROUGHPUT)
    else row.add('totalTime', TIME)
    row.addOptional('minNS', FASTEST)
    row.addOptional('maxNS', SLOWEST)
  })
  return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures: [] }
}
