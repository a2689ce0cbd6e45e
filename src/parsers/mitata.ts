import type { Parameters, Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumber, addJsonNumbers, addOptionalJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { optionalObjectField } from './shared/object-field.js'
import { quotedName } from './shared/quoted-name.js'
import { optionalStringField, stringField } from './shared/string-field.js'
import { startSummaryNotes } from './shared/summary-notes.js'

/** Statistics of the time of one call, in nanoseconds. */
const LATENCIES: readonly (readonly [key: string, metric: string])[] = [
  ['min', 'latency.min'],
  ['p25', 'latency.p25'],
  ['p50', 'latency.p50'],
  ['p75', 'latency.p75'],
  ['p99', 'latency.p99'],
  ['p999', 'latency.p99.9'],
  ['max', 'latency.max'],
]

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
  metrics: ['time', 'allocated-bytes', 'gc-time', ...LATENCIES.map(([, metric]) => metric)],
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
  const builder = startMeasurements()
  const summaries = startSummaryNotes(document, 'mean', REMEDY)
  const failures: Warning[] = []
  for (const run of runsOf(document)) {
    const error = valueAt(document, [...run.path, 'error'])
    if (error !== undefined) failures.push(failure(document, run, error))
    else if (addRun(document, run, builder) === 'mean') summaries.add(run.benchmark, run.path)
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
    return arrayField(document, [...path, 'runs']).map((_, run) => {
      const at = [...path, 'runs', run]
      return { path: at, benchmark, parameters: parametersOf(document, at) }
    })
  })
}

function nameOf(document: JsonDocument, path: JsonPath): string {
  const alias = stringField(document, [...path, 'alias'])
  const group = numberField(document, [...path, 'group'])
  const groupName = optionalStringField(document, ['layout', group, 'name'])
  return groupName === undefined ? alias : `${groupName} > ${alias}`
}

function parametersOf(document: JsonDocument, run: JsonPath): Parameters {
  const args = optionalObjectField(document, [...run, 'args']) ?? {}
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}

function addRun(document: JsonDocument, run: MitataRun, builder: MeasurementBuilder): 'samples' | 'mean' {
  const { path, benchmark, parameters } = run
  const stats = [...path, 'stats']
  const samples = [...stats, 'samples']
  const reading = { benchmark, parameters, unit: 'ns' }
  const time = { metric: 'time', primary: true, ...reading }
  const kept = (valueAt(document, samples) ?? null) === null ? 'mean' : 'samples'
  if (kept === 'samples') addJsonNumbers(document, builder, { path: samples, ...time })
  else addJsonNumber(document, builder, { path: [...stats, 'avg'], ...time })
  for (const [key, metric] of LATENCIES) {
    addOptionalJsonNumber(document, builder, { metric, path: [...stats, key], ...reading })
  }
  const allocated = { benchmark, parameters, metric: 'allocated-bytes', unit: 'B' }
  addOptionalJsonNumber(document, builder, { path: [...stats, 'heap', 'avg'], ...allocated })
  addOptionalJsonNumber(document, builder, { metric: 'gc-time', path: [...stats, 'gc', 'avg'], ...reading })
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
