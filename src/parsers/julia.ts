import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumber, addJsonNumbers, addOptionalJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { optionalNumberField } from './shared/number-field.js'
import { objectField } from './shared/object-field.js'
import { stringField } from './shared/string-field.js'
import { type SummaryNotes, startSummaryNotes } from './shared/summary-notes.js'

const REMEDY =
  'save the trials themselves (BenchmarkTools.save("results.json", results)) to keep every sample'

/**
 * `BenchmarkTools.save` of Julia: `[{versions}, [values]]`, where every value is `[type, fields]`. Groups nest, and
 * their keys make the name, joined by `/`. A `Trial` holds every sample, a `TrialEstimate` one number of them.
 * Parameters of other runs, ratios and judgements are no measurements.
 */
export const juliaParser: JsonParser = {
  kind: 'json',
  name: 'julia',
  tool: 'BenchmarkTools.jl 1',
  reads: "the JSON of Julia's BenchmarkTools.save: the samples of every trial, allocations and memory",
  metrics: ['time', 'gc-time', 'allocated-bytes', 'allocations'],
  primary: ['time'],
  recognises: (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    isJsonObject(value[0]) &&
    'BenchmarkTools' in value[0] &&
    Array.isArray(value[1]),
  parse: readJulia,
}

interface Reading {
  readonly document: JsonDocument
  readonly builder: MeasurementBuilder
  readonly summaries: SummaryNotes
  readonly ignored: JsonPath[]
}

function readJulia(document: JsonDocument): Parsed {
  const reading: Reading = {
    document,
    builder: startMeasurements(),
    summaries: startSummaryNotes(document, 'estimate', REMEDY),
    ignored: [],
  }
  const values = arrayField(document, [1])
  for (const [index] of values.entries()) {
    // `save` takes any number of values; their place tells them apart where there are several.
    addValue(reading, [1, index], values.length === 1 ? [] : [String(index + 1)])
  }
  const [ignored] = reading.ignored
  const others = 'ratios, judgements and parameters are no measurements and were left out'
  return {
    measurements: reading.builder.measurements(),
    environment: environmentOf({
      julia: valueAt(document, [0, 'Julia']),
      'benchmark-tools': valueAt(document, [0, 'BenchmarkTools']),
    }),
    warnings: [
      ...reading.summaries.warnings(),
      ...(ignored === undefined ? [] : [jsonWarning(document, ignored, others)]),
      ...reading.builder.warnings(),
    ],
    failures: [],
  }
}

/** `[type, fields]`; versions before 1.0 write the module in front of the type. */
function addValue(reading: Reading, path: JsonPath, names: readonly string[]): void {
  const type = stringField(reading.document, [...path, 0]).replace(/^BenchmarkTools\./, '')
  const fields = [...path, 1]
  if (type === 'BenchmarkGroup') {
    for (const key of Object.keys(objectField(reading.document, [...fields, 'data']))) {
      addValue(reading, [...fields, 'data', key], [...names, key])
    }
  } else if (type === 'Trial') addTrial(reading, fields, nameOf(names))
  else if (type === 'TrialEstimate') addEstimate(reading, fields, nameOf(names))
  else reading.ignored.push(path)
}

/** A trial that was saved alone has no name. */
function nameOf(names: readonly string[]): string {
  return names.length === 0 ? 'trial' : names.join('/')
}

function addTrial({ document, builder }: Reading, path: JsonPath, benchmark: string): void {
  const evals = optionalNumberField(document, [...path, 'params', 1, 'evals'])
  const reading = { benchmark, unit: 'ns', ...(evals === undefined ? {} : { iterations: evals }) }
  addJsonNumbers(document, builder, { metric: 'time', primary: true, path: [...path, 'times'], ...reading })
  addJsonNumbers(document, builder, { metric: 'gc-time', path: [...path, 'gctimes'], ...reading })
  addMemory(document, builder, benchmark, path)
}

function addEstimate({ document, builder, summaries }: Reading, path: JsonPath, benchmark: string): void {
  const reading = { benchmark, unit: 'ns' }
  addJsonNumber(document, builder, { metric: 'time', primary: true, path: [...path, 'time'], ...reading })
  addOptionalJsonNumber(document, builder, { metric: 'gc-time', path: [...path, 'gctime'], ...reading })
  addMemory(document, builder, benchmark, path)
  summaries.add(benchmark, path)
}

function addMemory(
  document: JsonDocument,
  builder: MeasurementBuilder,
  benchmark: string,
  path: JsonPath,
): void {
  const memory = { benchmark, metric: 'allocated-bytes', unit: 'B', path: [...path, 'memory'] }
  addOptionalJsonNumber(document, builder, memory)
  const allocations = { benchmark, metric: 'allocations', unit: '1', path: [...path, 'allocs'] }
  addOptionalJsonNumber(document, builder, allocations)
}
