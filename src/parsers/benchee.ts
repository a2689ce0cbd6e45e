import type { Parameters } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { below, isJsonObject, type JsonPath } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { optionalObjectField } from './shared/object-field.js'
import { percentileMetric } from './shared/percentile-metric.js'
import { optionalStringField } from './shared/string-field.js'
import { type SummaryNotes, startSummaryNotes } from './shared/summary-notes.js'

/** What Benchee measures of a job, its metric, and the unit in which version 1 collects it. */
const COLLECTIONS = [
  { key: 'run_time_data', of: { metric: 'time', unit: 'ns', primary: true } },
  { key: 'memory_usage_data', of: { metric: 'allocated-bytes', unit: 'B' } },
  { key: 'reductions_data', of: { metric: 'reductions', unit: 'count' } },
] as const

const THROUGHPUT: RowMetric = { metric: 'throughput', unit: '1/s' }
const FASTEST: RowMetric = { metric: 'latency.min', unit: 'ns' }
const SLOWEST: RowMetric = { metric: 'latency.max', unit: 'ns' }

const REMEDY = 'Benchee keeps them in "samples" of each collection'

/**
 * The file of Benchee's JSON formatter (benchee_json 1): every sample of run time, memory and reductions of each
 * scenario. The job is the benchmark, its input a parameter. Memory of a process on the BEAM is deterministic, but
 * Benchee itself says that garbage collection can move it, so it is not compared exactly.
 */
export const bencheeParser: JsonParser = {
  kind: 'json',
  name: 'benchee',
  tool: 'Benchee 1 with benchee_json 1',
  reads: "the file of Benchee's JSON formatter: every sample of time, memory and reductions",
  metrics: [
    'time',
    'throughput',
    'allocated-bytes',
    'reductions',
    'latency.p50',
    'latency.p99',
    'latency.max',
  ],
  primary: ['time'],
  recognises: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => isJsonObject(row) && 'job_name' in row && isJsonObject(row.run_time_data)),
  parse: readBenchee,
}

function readBenchee(document: JsonDocument): Parsed {
  const builder = startMeasurements(bencheeParser)
  const summaries = startSummaryNotes(document, 'mean', REMEDY)
  const row = new JsonRow(document, builder)
  for (const index of arrayField(document, []).keys()) addScenario(document, index, row, summaries)
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [...summaries.warnings(), ...builder.warnings()],
    failures: [],
  }
}

function addScenario(document: JsonDocument, index: number, row: JsonRow, summaries: SummaryNotes): void {
  row.at([index])
  // `name` is the job's name plus the tag of a loaded run; within one file it is what is unique.
  row.benchmark = row.optionalString('name') ?? row.string('job_name')
  row.parameters = parametersOf(document, index)
  for (const { key, of } of COLLECTIONS) {
    const samples = row.at([index, key]).value('samples')
    if (Array.isArray(samples) && samples.length > 0) row.addAll('samples', of)
    else if ((row.at([index, key, 'statistics']).value('average') ?? null) !== null) {
      row.add('average', of)
      summaries.add(row.benchmark, [index, key])
    }
  }
  addRunTimeStatistics(document, row, [index, 'run_time_data', 'statistics'])
}

/** A scenario without input says null, or the atom that stands for none. */
function parametersOf(document: JsonDocument, index: number): Parameters {
  const input = optionalStringField(document, [index, 'input_name'])
  return input === undefined || input === '__no_input' ? {} : { input }
}

function addRunTimeStatistics(document: JsonDocument, row: JsonRow, path: JsonPath): void {
  row.at(path).addOptional('ips', THROUGHPUT)
  const percentiles = below(path, 'percentiles')
  const ranks = optionalObjectField(document, percentiles) ?? {}
  row.at(percentiles, ranks)
  for (const rank of Object.keys(ranks)) {
    if (Number.isFinite(Number(rank))) row.addOptional(rank, { metric: percentileMetric(rank), unit: 'ns' })
  }
  row.at(path).addOptional('minimum', FASTEST)
  row.addOptional('maximum', SLOWEST)
}
