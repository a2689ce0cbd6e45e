import { customMetricName } from '../shared/custom-metric-name.js'
import { below, childAt, isJsonObject, type JsonPath } from '../shared/json-path.js'
import type { JsonRow, RowMetric } from '../shared/json-row.js'
import type { BenchmarkCase } from './read-case.js'

/** The memory diagnoser's bytes stand under `Memory` too. */
const ALLOCATED = 'Allocated Memory'

/**
 * Adds the time of one operation, percentiles, allocated bytes and the columns of diagnosers of one case.
 * Returns which time it was: every iteration, or the median where the document holds no iteration.
 */
export function addCase(
  row: JsonRow,
  { path, fields, benchmark, parameters }: BenchmarkCase,
): 'samples' | 'median' {
  row.benchmark = benchmark
  row.parameters = parameters
  const results = addResults(row, below(path, 'Measurements'), childAt(fields, 'Measurements'))
  row.iterations = undefined
  const at = below(path, 'Statistics')
  const statistics = childAt(fields, 'Statistics')
  row.at(at, statistics)
  const values = row.value('OriginalValues')
  const hasValues = Array.isArray(values) && values.length > 0
  if (results === 0 && hasValues) row.addAll('OriginalValues', TIME)
  const hasSamples = results > 0 || hasValues
  if (!hasSamples) row.add('Median', TIME)
  row.at(below(at, 'Percentiles'), row.value('Percentiles'))
  for (const [key, of] of PERCENTILES) row.addOptional(key, of)
  row.at(below(path, 'Memory'), childAt(fields, 'Memory')).addOptional('BytesAllocatedPerOperation', BYTES)
  addDiagnosers(row, below(path, 'Metrics'), childAt(fields, 'Metrics'))
  return hasSamples ? 'samples' : 'median'
}

const TIME: RowMetric = { metric: 'time', unit: 'ns' }
const BYTES: RowMetric = { metric: 'allocated-bytes', unit: 'B' }
const PERCENTILES: readonly (readonly [key: string, of: RowMetric])[] = ['P50', 'P90', 'P95'].map((rank) => [
  rank,
  { metric: `latency.${rank.toLowerCase()}`, unit: 'ns' },
])

/** Adds iterations without warm-up, overhead and outliers: stage `Result`, which was a mode up to 0.10. Returns how many. */
function addResults(row: JsonRow, path: JsonPath, measurements: unknown): number {
  if (!Array.isArray(measurements)) return 0
  let results = 0
  for (let index = 0; index < measurements.length; index += 1) {
    const measurement: unknown = measurements[index]
    if (!isJsonObject(measurement)) continue
    if (measurement.IterationStage !== 'Result' && measurement.IterationMode !== 'Result') continue
    row.at(below(path, index), measurement)
    const operations = row.number('Operations')
    row.iterations = operations
    row.addValue(undefined, TIME, row.number('Nanoseconds') / operations)
    results += 1
  }
  return results
}

/** Collections of the garbage collector, hardware counters and whatever else a diagnoser put into the table. */
function addDiagnosers(row: JsonRow, path: JsonPath, metrics: unknown): void {
  if (!Array.isArray(metrics)) return
  for (let index = 0; index < metrics.length; index += 1) {
    const metric: unknown = metrics[index]
    const at = below(path, index)
    row.at(below(at, 'Descriptor'), childAt(metric, 'Descriptor'))
    const id = row.optionalString('Id')
    if (id === undefined || id === ALLOCATED) continue
    const direction = row.value('TheGreaterTheBetter') === true ? 'higher' : 'lower'
    const unit = row.optionalString('Unit') ?? '1'
    row.at(at, metric).addOptional('Value', { metric: customMetricName(id, 'diagnoser'), unit, direction })
  }
}
