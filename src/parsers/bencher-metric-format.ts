import { BENCHER_MEASURES } from '../core/model/bencher-measures.js'
import type { Parameters } from '../core/model/measurement.js'
import { metricRow } from '../core/model/metric-registry.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { below, describeValue, isJsonObject, type JsonPath } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { objectField, optionalObjectField } from './shared/object-field.js'

/**
 * Bencher Metric Format. Version 0: `benchmark -> measure -> {value, lower_value?, upper_value?}`; version 1:
 * `benchmark -> [{parameters?, measures: measure -> {name: number}}]`. One document may mix both. Equal parameter
 * sets (whatever the order of keys or spelling of numbers) are repetitions of one benchmark. Bounds are not kept:
 * they are no samples. A measure with the name of one of Noisegate's metrics, as `history export` writes it, is taken in
 * its base unit, with a warning. Source: bencher.dev/v0/bmf.json and bencher.dev/v1/bmf.json.
 */
export const bencherMetricFormatParser: JsonParser = {
  kind: 'json',
  name: 'bencher-metric-format',
  tool: 'Bencher Metric Format, versions 0 and 1',
  reads: 'an object of benchmarks, each with measures that hold a value',
  metrics: [
    ...[...BENCHER_MEASURES.values()].map(({ metric }) => metric),
    'custom measures under their own name',
  ],
  primary: 'all',
  recognises: (value) => {
    if (!isJsonObject(value)) return false
    const benchmarks = Object.values(value)
    return (
      benchmarks.length > 0 && benchmarks.every((benchmark) => isMeasures(benchmark) || isVariants(benchmark))
    )
  },
  parse(document) {
    const builder = startMeasurements(bencherMetricFormatParser)
    const assumed = new Set<string>()
    const state = { row: new JsonRow(document, builder), document, assumed, metrics: new Map() }
    const benchmarks = objectField(document, [])
    for (const benchmark of Object.keys(benchmarks)) {
      const content = benchmarks[benchmark]
      if (Array.isArray(content)) addVariants(state, benchmark, content.length)
      else addMeasures(state, { benchmark, parameters: undefined, path: [benchmark] })
    }
    const units = { message: `the format has no units: ${[...assumed].join(', ')} is assumed` }
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: assumed.size === 0 ? builder.warnings() : [...builder.warnings(), units],
      failures: [],
    }
  },
}

function isMeasures(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  let hasMeasure = false
  // A loop without a list: a document may hold a hundred thousand benchmarks.
  for (const name in value) {
    const measure = value[name]
    if (!isJsonObject(measure) || !('value' in measure)) return false
    hasMeasure = true
  }
  return hasMeasure
}

function isVariants(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isJsonObject(one) && isJsonObject(one.measures))
  )
}

interface State {
  readonly row: JsonRow
  readonly document: JsonDocument
  /** Metrics whose unit is Noisegate's own, because the document cannot say one. */
  readonly assumed: Set<string>
  /** What was found for a measure that holds `value`. */
  readonly metrics: Map<string, NamedMetric>
}

function addVariants(state: State, benchmark: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const parameters = parametersOf(state.document, [benchmark, index, 'parameters'])
    addMeasures(state, { benchmark, parameters, path: [benchmark, index, 'measures'] })
  }
}

interface Measures {
  readonly benchmark: string
  readonly parameters: Parameters | undefined
  readonly path: JsonPath
}

function addMeasures(state: State, { benchmark, parameters, path }: Measures): void {
  const { row, document } = state
  row.benchmark = benchmark
  row.parameters = parameters
  const measureOf = new Map<string, string>()
  for (const measure of Object.keys(objectField(document, path))) {
    const fields = objectField(document, below(path, measure))
    row.at(below(path, measure), fields)
    const names = Object.keys(fields).filter((name) => name !== 'lower_value' && name !== 'upper_value')
    if (names.length === 0) throw document.problem(row.path, 'holds no value', 'a value')
    for (const name of names) {
      const named = metricOf(state, measure, name)
      const other = measureOf.get(named.metric)
      if (other !== undefined)
        throw document.problem(
          below(row.path, name),
          `is ${named.metric}, and so is ${other}`,
          'one of the two',
        )
      measureOf.set(named.metric, measure)
      if (named.isAssumed) state.assumed.add(`${named.metric} in ${named.unit}`)
      row.add(name, named)
    }
  }
}

interface NamedMetric {
  readonly metric: string
  readonly unit: string
  readonly isAssumed?: boolean
}

/** `latency` with `value` is the time; any other name under a measure is a metric of its own, as `latency.p99`. */
function metricOf({ metrics }: State, measure: string, name: string): NamedMetric {
  const known = BENCHER_MEASURES.get(measure)
  if (name !== 'value') return { metric: `${measure}.${name}`, unit: known?.unit ?? '1' }
  const found = known ?? metrics.get(measure)
  if (found !== undefined) return found
  const unit = metricRow(measure)?.unit ?? '1'
  const named = { metric: measure, unit, isAssumed: unit !== '1' }
  metrics.set(measure, named)
  return named
}

function parametersOf(document: JsonDocument, path: JsonPath): Parameters {
  const given = optionalObjectField(document, path) ?? {}
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (['string', 'number', 'boolean'].includes(typeof value)) return [name, String(value)]
      throw document.problem(below(path, name), describeValue(value), 'a text, a number or a boolean')
    }),
  )
}
