import type { JsonDocument } from '../parser.js'
import { customMetricName } from '../shared/custom-metric-name.js'
import { below, isJsonObject, type JsonPath, valueAt } from '../shared/json-path.js'
import { addJsonNumber, addJsonNumbers, addOptionalJsonNumber } from '../shared/json-readings.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { numberField } from '../shared/number-field.js'
import { optionalStringField } from '../shared/string-field.js'
import type { BenchmarkCase } from './read-case.js'

/** The memory diagnoser's bytes stand under `Memory` too. */
const ALLOCATED = 'Allocated Memory'

/**
 * Adds the time of one operation, percentiles, allocated bytes and the columns of diagnosers of one case.
 * Returns which time it was: every iteration, or the median where the document holds no iteration.
 */
export function addCase(
  document: JsonDocument,
  builder: MeasurementBuilder,
  { path, benchmark, parameters }: BenchmarkCase,
): 'samples' | 'median' {
  const reading = { benchmark, parameters }
  const results = resultPaths(document, path)
  const original = below(below(path, 'Statistics'), 'OriginalValues')
  const time = { metric: 'time', unit: 'ns', ...reading }
  for (const result of results) {
    const iterations = numberField(document, below(result, 'Operations'))
    const problem = (what: string, expected?: string) => document.problem(result, what, expected)
    const value = numberField(document, below(result, 'Nanoseconds')) / iterations
    builder.add({ value, iterations, problem, ...time })
  }
  const values = valueAt(document, original)
  const hasValues = Array.isArray(values) && values.length > 0
  if (results.length === 0 && hasValues) addJsonNumbers(document, builder, { path: original, ...time })
  const hasSamples = results.length > 0 || hasValues
  if (!hasSamples)
    addJsonNumber(document, builder, { path: below(below(path, 'Statistics'), 'Median'), ...time })
  for (const rank of ['P50', 'P90', 'P95']) {
    const percentile = [...path, 'Statistics', 'Percentiles', rank]
    const metric = `latency.${rank.toLowerCase()}`
    addOptionalJsonNumber(document, builder, { metric, unit: 'ns', path: percentile, ...reading })
  }
  const bytes = below(below(path, 'Memory'), 'BytesAllocatedPerOperation')
  addOptionalJsonNumber(document, builder, { metric: 'allocated-bytes', unit: 'B', path: bytes, ...reading })
  addDiagnosers(document, builder, { path, benchmark, parameters })
  return hasSamples ? 'samples' : 'median'
}

/** Iterations without warm-up, overhead and outliers: stage `Result`, which was a mode up to 0.10. */
function resultPaths(document: JsonDocument, path: JsonPath): readonly JsonPath[] {
  const measurements = valueAt(document, below(path, 'Measurements'))
  if (!Array.isArray(measurements)) return []
  return measurements.flatMap((measurement, index) =>
    isJsonObject(measurement) &&
    (measurement.IterationStage === 'Result' || measurement.IterationMode === 'Result')
      ? [below(below(path, 'Measurements'), index)]
      : [],
  )
}

/** Collections of the garbage collector, hardware counters and whatever else a diagnoser put into the table. */
function addDiagnosers(document: JsonDocument, builder: MeasurementBuilder, each: BenchmarkCase): void {
  const metrics = valueAt(document, below(each.path, 'Metrics'))
  if (!Array.isArray(metrics)) return
  for (const index of metrics.keys()) {
    const path = below(below(each.path, 'Metrics'), index)
    const descriptor = below(path, 'Descriptor')
    const id = optionalStringField(document, below(descriptor, 'Id'))
    if (id === undefined || id === ALLOCATED) continue
    const isHigher = valueAt(document, below(descriptor, 'TheGreaterTheBetter')) === true
    addOptionalJsonNumber(document, builder, {
      benchmark: each.benchmark,
      parameters: each.parameters,
      metric: customMetricName(id, 'diagnoser'),
      unit: optionalStringField(document, below(descriptor, 'Unit')) ?? '1',
      direction: isHigher ? 'higher' : 'lower',
      path: below(path, 'Value'),
    })
  }
}
