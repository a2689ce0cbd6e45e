import { BENCHER_MEASURES } from '../core/model/bencher-measures.js'
import type { Parameters } from '../core/model/measurement.js'
import { metricRow } from '../core/model/metric-registry.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { describeValue, isJsonObject, type JsonPath } from './shared/json-path.js'
import { addJsonNumber } from './shared/json-readings.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
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
    const builder = startMeasurements()
    const assumed = new Set<string>()
    for (const [benchmark, content] of Object.entries(objectField(document, []))) {
      const state = { builder, document, assumed }
      if (Array.isArray(content)) addVariants(state, benchmark, content.length)
      else addMeasures(state, { benchmark, parameters: {}, path: [benchmark] })
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
  const measures = Object.values(value)
  return measures.length > 0 && measures.every((measure) => isJsonObject(measure) && 'value' in measure)
}

function isVariants(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isJsonObject(one) && isJsonObject(one.measures))
  )
}

interface State {
  readonly builder: MeasurementBuilder
  readonly document: JsonDocument
  /** Metrics whose unit is Noisegate's own, because the document cannot say one. */
  readonly assumed: Set<string>
}

function addVariants(state: State, benchmark: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const parameters = parametersOf(state.document, [benchmark, index, 'parameters'])
    addMeasures(state, { benchmark, parameters, path: [benchmark, index, 'measures'] })
  }
}

interface Measures {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly path: JsonPath
}

function addMeasures({ builder, document, assumed }: State, { benchmark, parameters, path }: Measures): void {
  const measureOf = new Map<string, string>()
  for (const measure of Object.keys(objectField(document, path))) {
    const names = Object.keys(objectField(document, [...path, measure]))
    const values = names.filter((name) => name !== 'lower_value' && name !== 'upper_value')
    if (values.length === 0) throw document.problem([...path, measure], 'holds no value', 'a value')
    for (const name of values) {
      const at = [...path, measure, name]
      const { metric, unit, isAssumed } = metricOf(measure, name)
      const other = measureOf.get(metric)
      if (other !== undefined)
        throw document.problem(at, `is ${metric}, and so is ${other}`, 'one of the two')
      measureOf.set(metric, measure)
      if (isAssumed) assumed.add(`${metric} in ${unit}`)
      addJsonNumber(document, builder, { benchmark, parameters, metric, unit, path: at })
    }
  }
}

interface NamedMetric {
  readonly metric: string
  readonly unit: string
  readonly isAssumed?: boolean
}

/** `latency` with `value` is the time; any other name under a measure is a metric of its own, as `latency.p99`. */
function metricOf(measure: string, name: string): NamedMetric {
  const known = BENCHER_MEASURES.get(measure)
  if (name !== 'value') return { metric: `${measure}.${name}`, unit: known?.unit ?? '1' }
  if (known !== undefined) return known
  const unit = metricRow(measure)?.unit ?? '1'
  return { metric: measure, unit, isAssumed: unit !== '1' }
}

function parametersOf(document: JsonDocument, path: JsonPath): Parameters {
  const given = optionalObjectField(document, path) ?? {}
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (['string', 'number', 'boolean'].includes(typeof value)) return [name, String(value)]
      throw document.problem([...path, name], describeValue(value), 'a text, a number or a boolean')
    }),
  )
}
