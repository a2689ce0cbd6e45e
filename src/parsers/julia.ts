import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { optionalNumberField } from './shared/number-field.js'
import { objectField } from './shared/object-field.js'
import { stringField } from './shared/string-field.js'
import { type SummaryNotes, startSummaryNotes } from './shared/summary-notes.js'

const REMEDY =
  'save the trials themselves (BenchmarkTools.save("results.json", results)) to keep every sample'

const TIME: RowMetric = { metric: 'time', unit: 'ns', primary: true }
const COLLECTED: RowMetric = { metric: 'gc-time', unit: 'ns' }
const ALLOCATED: RowMetric = { metric: 'allocated-bytes', unit: 'B' }
const ALLOCATIONS: RowMetric = { metric: 'allocations', unit: '1' }

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
  readonly row: JsonRow
  readonly summaries: SummaryNotes
  readonly ignored: JsonPath[]
}

function readJulia(document: JsonDocument): Parsed {
  const builder = startMeasurements(juliaParser)
  const reading: Reading = {
    document,
    builder,
    row: new JsonRow(document, builder),
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
    for (const key of Object.keys(objectField(reading.document, below(fields, 'data')))) {
      addValue(reading, below(below(fields, 'data'), key), [...names, key])
    }
  } else if (type === 'Trial') addTrial(reading, fields, nameOf(names))
  else if (type === 'TrialEstimate') addEstimate(reading, fields, nameOf(names))
  else reading.ignored.push(path)
}

/** A trial that was saved alone has no name. */
function nameOf(names: readonly string[]): string {
  return names.length === 0 ? 'trial' : names.join('/')
}

function addTrial({ document, row }: Reading, path: JsonPath, benchmark: string): void {
  row.benchmark = benchmark
  row.iterations = optionalNumberField(document, [...path, 'params', 1, 'evals'])
  row.at(path)
  row.addAll('times', TIME)
  row.addAll('gctimes', COLLECTED)
  addMemory(row)
}

function addEstimate({ row, summaries }: Reading, path: JsonPath, benchmark: string): void {
  row.benchmark = benchmark
  row.iterations = undefined
  row.at(path)
  row.add('time', TIME)
  row.addOptional('gctime', COLLECTED)
  addMemory(row)
  summaries.add(benchmark, path)
}

function addMemory(row: JsonRow): void {
  row.iterations = undefined
  row.addOptional('memory', ALLOCATED)
  row.addOptional('allocs', ALLOCATIONS)
}
