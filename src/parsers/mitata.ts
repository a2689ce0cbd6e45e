import type { Parameters, Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { optionalObjectField } from './shared/object-field.js'
import { quotedName } from './shared/quoted-name.js'
import { optionalStringField, stringField } from './shared/string-field.js'
import { startSummaryNotes } from './shared/summary-notes.js'

/** Statistics of the time of one call, in nanoseconds. */
const LATENCIES: readonly (readonly [key: string, of: RowMetric])[] = [
  ['min', { metric: 'latency.min', unit: 'ns' }],
  ['p25', { metric: 'latency.p25', unit: 'ns' }],
  ['p50', { metric: 'latency.p50', unit: 'ns' }],
  ['p75', { metric: 'latency.p75', unit: 'ns' }],
  ['p99', { metric: 'latency.p99', unit: 'ns' }],
  ['p999', { metric: 'latency.p99.9', unit: 'ns' }],
  ['max', { metric: 'latency.max', unit: 'ns' }],
]

const TIME: RowMetric = { metric: 'time', unit: 'ns', primary: true }
const ALLOCATED: RowMetric = { metric: 'allocated-bytes', unit: 'B' }
const COLLECTED: RowMetric = { metric: 'gc-time', unit: 'ns' }

const REMEDY = 'drop "samples: false" from the json format to keep them'

/**
 * mitata's JSON (`run({ format: 'json' })`): every sample, the percentiles, and what a call allocated. The name is the
 * benchmark's own with its group in front; arguments are parameters, so `sort $n` keeps its placeholder.
 */
export const mitataParser: JsonParser = {
  kind: 'json',
  name: 'mitata',
  tool: 'mitata 1.0',
  reads: "the JSON of mitata's run({ format: 'json' })",
  metrics: ['time', 'allocated-bytes', 'gc-time', ...LATENCIES.map(([, { metric }]) => metric)],
  primary: ['time'],
  recognises: (value) =>
    isJsonObject(value) &&
    Array.isArray(value.layout) &&
    Array.isArray(value.benchmarks) &&
    'context' in value,
  parse: readMitata,
}

/** One benchmark with one set of arguments. */
interface MitataRun {
  readonly path: JsonPath
  readonly benchmark: string
  readonly parameters: Parameters
}

function readMitata(document: JsonDocument): Parsed {
  const builder = startMeasurements(mitataParser)
  const row = new JsonRow(document, builder)
  const summaries = startSummaryNotes(document, 'mean', REMEDY)
  const failures: Warning[] = []
  for (const run of runsOf(document)) {
    const error = valueAt(document, [...run.path, 'error'])
    if (error !== undefined) failures.push(failure(document, run, error))
    else if (addRun(row, run) === 'mean') summaries.add(run.benchmark, run.path)
  }
  return {
    measurements: builder.measurements(),
    environment: environment(document),
    warnings: [...summaries.warnings(), ...builder.warnings()],
    failures,
  }
}

/** Two benchmarks of a group may have one name; later ones are told apart by a number. */
function runsOf(document: JsonDocument): readonly MitataRun[] {
  const numbered = startNumberedNames()
  return arrayField(document, ['benchmarks']).flatMap((_, index) => {
    const path: JsonPath = ['benchmarks', index]
    const benchmark = numbered(nameOf(document, path))
    return arrayField(document, below(path, 'runs')).map((_, run) => {
      const at = below(below(path, 'runs'), run)
      return { path: at, benchmark, parameters: parametersOf(document, at) }
    })
  })
}

function nameOf(document: JsonDocument, path: JsonPath): string {
  const alias = stringField(document, below(path, 'alias'))
  const group = numberField(document, below(path, 'group'))
  const groupName = optionalStringField(document, ['layout', group, 'name'])
  return groupName === undefined ? alias : `${groupName} > ${alias}`
}

function parametersOf(document: JsonDocument, run: JsonPath): Parameters {
  const args = optionalObjectField(document, below(run, 'args')) ?? {}
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}

function addRun(row: JsonRow, { path, benchmark, parameters }: MitataRun): 'samples' | 'mean' {
  row.benchmark = benchmark
  row.parameters = parameters
  const stats = below(path, 'stats')
  row.at(stats)
  const kept = (row.value('samples') ?? null) === null ? 'mean' : 'samples'
  if (kept === 'samples') row.addAll('samples', TIME)
  else row.add('avg', TIME)
  for (const [key, of] of LATENCIES) row.addOptional(key, of)
  row.at(below(stats, 'heap')).addOptional('avg', ALLOCATED)
  row.at(below(stats, 'gc')).addOptional('avg', COLLECTED)
  return kept
}

function failure(document: JsonDocument, { path, benchmark }: MitataRun, error: unknown): Warning {
  const message = isJsonObject(error) && typeof error.message === 'string' ? error.message : 'an error'
  return jsonWarning(document, path, `${quotedName(benchmark)} threw: ${message.slice(0, 300)}`)
}

function environment(document: JsonDocument): Parsed['environment'] {
  const runtime = optionalStringField(document, ['context', 'runtime'])
  return environmentOf({
    ...(runtime === undefined ? {} : { [runtime]: valueAt(document, ['context', 'version']) }),
    arch: valueAt(document, ['context', 'arch']),
    cpu: valueAt(document, ['context', 'cpu', 'name']),
  })
}
