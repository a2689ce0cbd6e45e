import type { Parameters } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumber, addJsonNumbers, addOptionalJsonNumber } from './shared/json-readings.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { optionalObjectField } from './shared/object-field.js'
import { percentileMetric } from './shared/percentile-metric.js'
import { optionalStringField, stringField } from './shared/string-field.js'
import { type SummaryNotes, startSummaryNotes } from './shared/summary-notes.js'

/** What Benchee measures of a job, its metric, and the unit in which version 1 collects it. */
const COLLECTIONS = [
  { key: 'run_time_data', metric: 'time', unit: 'ns', primary: true },
  { key: 'memory_usage_data', metric: 'allocated-bytes', unit: 'B', primary: undefined },
  { key: 'reductions_data', metric: 'reductions', unit: 'count', primary: undefined },
] as const

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
  const builder = startMeasurements()
  const summaries = startSummaryNotes(document, 'mean', REMEDY)
  for (const [index] of arrayField(document, []).entries()) addScenario(document, index, builder, summaries)
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [...summaries.warnings(), ...builder.warnings()],
    failures: [],
  }
}

function addScenario(
  document: JsonDocument,
  index: number,
  builder: MeasurementBuilder,
  summaries: SummaryNotes,
): void {
  // `name` is the job's name plus the tag of a loaded run; within one file it is what is unique.
  const benchmark =
    optionalStringField(document, [index, 'name']) ?? stringField(document, [index, 'job_name'])
  const identity = { benchmark, parameters: parametersOf(document, index) }
  const { parameters } = identity
  for (const { key, metric, unit, primary } of COLLECTIONS) {
    const path = [index, key]
    const reading = { benchmark, parameters, metric, unit, primary }
    const samples = valueAt(document, [...path, 'samples'])
    if (Array.isArray(samples) && samples.length > 0)
      addJsonNumbers(document, builder, { path: [...path, 'samples'], ...reading })
    else if (isNumber(document, [...path, 'statistics', 'average'])) {
      addJsonNumber(document, builder, { path: [...path, 'statistics', 'average'], ...reading })
      summaries.add(benchmark, path)
    }
  }
  addRunTimeStatistics(document, [index, 'run_time_data', 'statistics'], identity, builder)
}

/** A scenario without input says null, or the atom that stands for none. */
function parametersOf(document: JsonDocument, index: number): Parameters {
  const input = optionalStringField(document, [index, 'input_name'])
  return input === undefined || input === '__no_input' ? {} : { input }
}

function isNumber(document: JsonDocument, path: JsonPath): boolean {
  return (valueAt(document, path) ?? null) !== null
}

function addRunTimeStatistics(
  document: JsonDocument,
  path: JsonPath,
  identity: { readonly benchmark: string; readonly parameters: Parameters },
  builder: MeasurementBuilder,
): void {
  const add = (metric: string, unit: string, ...keys: readonly string[]): void =>
    addOptionalJsonNumber(document, builder, { metric, unit, path: [...path, ...keys], ...identity })
  add('throughput', '1/s', 'ips')
  for (const rank of Object.keys(optionalObjectField(document, [...path, 'percentiles']) ?? {})) {
    if (Number.isFinite(Number(rank))) add(percentileMetric(rank), 'ns', 'percentiles', rank)
  }
  add('latency.min', 'ns', 'minimum')
  add('latency.max', 'ns', 'maximum')
}
