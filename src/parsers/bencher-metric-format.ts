import type { Parameters } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { describeValue, isJsonObject, type JsonPath } from './shared/json-path.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { objectField, optionalObjectField } from './shared/object-field.js'

/** Bencher's built-in measures as metric and unit. A document names neither unit nor direction. */
const MEASURES: ReadonlyMap<string, { readonly metric: string; readonly unit: string }> = new Map([
  ['latency', { metric: 'time', unit: 'ns' }],
  ['throughput', { metric: 'throughput', unit: 'ops/s' }],
  ['build-time', { metric: 'build-time', unit: 's' }],
  ['file-size', { metric: 'size', unit: 'B' }],
  ['allocated', { metric: 'allocated-bytes', unit: 'B' }],
  ['instructions', { metric: 'instructions', unit: '1' }],
  ['estimated-cycles', { metric: 'cycles', unit: '1' }],
  ['l1-accesses', { metric: 'l1-accesses', unit: 'count' }],
  ['l2-accesses', { metric: 'l2-accesses', unit: 'count' }],
  ['ram-accesses', { metric: 'ram-accesses', unit: 'count' }],
])

/**
 * Bencher Metric Format. Version 0: `benchmark -> measure -> {value, lower_value?, upper_value?}`; version 1:
 * `benchmark -> [{parameters?, measures: measure -> {name: number}}]`. One document may mix both. Equal parameter
 * sets (whatever the order of keys or spelling of numbers) are repetitions of one benchmark. Bounds are not kept:
 * they are no samples. Source: bencher.dev/v0/bmf.json and bencher.dev/v1/bmf.json.
 */
export const bencherMetricFormatParser: JsonParser = {
  kind: 'json',
  name: 'bencher-metric-format',
  tool: 'Bencher Metric Format, versions 0 and 1',
  reads: 'an object of benchmarks, each with measures that hold a value',
  metrics: [...[...MEASURES.values()].map(({ metric }) => metric), 'custom measures under their own name'],
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
    for (const [benchmark, content] of Object.entries(objectField(document, []))) {
      if (Array.isArray(content)) addVariants(builder, document, benchmark, content.length)
      else addMeasures(builder, document, { benchmark, parameters: {}, path: [benchmark] })
    }
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
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

function addVariants(
  builder: MeasurementBuilder,
  document: JsonDocument,
  benchmark: string,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const parameters = parametersOf(document, [benchmark, index, 'parameters'])
    addMeasures(builder, document, { benchmark, parameters, path: [benchmark, index, 'measures'] })
  }
}

interface Measures {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly path: JsonPath
}

function addMeasures(
  builder: MeasurementBuilder,
  document: JsonDocument,
  { benchmark, parameters, path }: Measures,
): void {
  for (const measure of Object.keys(objectField(document, path))) {
    const names = Object.keys(objectField(document, [...path, measure]))
    const values = names.filter((name) => name !== 'lower_value' && name !== 'upper_value')
    if (values.length === 0) throw document.problem([...path, measure], 'holds no value', 'a value')
    for (const name of values) {
      const at = [...path, measure, name]
      builder.add({
        benchmark,
        parameters,
        ...metricOf(measure, name),
        value: numberField(document, at),
        problem: (what, expected) => document.problem(at, what, expected),
      })
    }
  }
}

/** `latency` with `value` is the time; any other name under a measure is a metric of its own, as `latency.p99`. */
function metricOf(measure: string, name: string): { readonly metric: string; readonly unit: string } {
  const known = MEASURES.get(measure)
  if (name === 'value') return known ?? { metric: measure, unit: '1' }
  return { metric: `${measure}.${name}`, unit: known?.unit ?? '1' }
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
