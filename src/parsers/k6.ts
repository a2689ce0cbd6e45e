import { addK6Metric } from './k6/add-k6-metric.js'
import { customNames, customWarning } from './k6/custom-warning.js'
import { type K6Check, readK6Summary } from './k6/read-summary.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'

/**
 * The summary that k6 writes at its end. Metrics of requests are the benchmark `http`, those of iterations `iteration`; a
 * metric of its own (`http_req_waiting`, a custom trend) is a benchmark of its own. The tags of a part are parameters.
 * A crossed threshold of k6 is a warning: it is a limit, and the numbers are as good as any.
 */
export const k6Parser: JsonParser = {
  kind: 'json',
  name: 'k6',
  tool: 'k6 0.30 to 1.8',
  reads: 'the JSON of --summary-export, of handleSummary, or of --new-machine-readable-summary',
  metrics: [
    ...['throughput', 'error-rate', 'bytes-per-second', 'latency.mean', 'latency.min', 'latency.max'],
    ...[
      'latency.p50',
      'latency.p90',
      'latency.p95',
      'latency.p99',
      'percentiles of summaryTrendStats',
      'custom metrics',
    ],
  ],
  // Of requests, iterations and all checks together; the parts of a request's time would gate the same thing again.
  primary: ['throughput', 'latency.p50', 'error-rate'],
  recognises: isK6Summary,
  parse: readK6,
}

function isK6Summary(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  if (isJsonObject(value.metadata) && 'k6_version' in value.metadata) return isJsonObject(value.results)
  if (!isJsonObject(value.metrics)) return false
  const { iterations, data_sent: dataSent, vus_max: most } = value.metrics
  return [iterations, dataSent, most].some(isK6Aggregate)
}

function isK6Aggregate(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  return isJsonObject(value.values) ? 'contains' in value : 'rate' in value || 'value' in value
}

function readK6(document: JsonDocument): Parsed {
  const { metrics, checks, crossed } = readK6Summary(document)
  // A script that throws in its set-up leaves a summary in which nothing happened.
  if (!metrics.some(({ name }) => name === 'iterations')) {
    const failures = [jsonWarning(document, [], 'k6 completed no iteration')]
    return { measurements: [], environment: {}, warnings: [], failures }
  }
  const builder = startMeasurements(k6Parser)
  for (const metric of metrics) addK6Metric(builder, metric)
  for (const check of checks) addCheck(document, builder, check)
  const warnings = crossed.map(({ metric, condition, path }) =>
    jsonWarning(document, path, `k6's own threshold was crossed: ${metric} ${condition}`),
  )
  return {
    measurements: builder.measurements(),
    environment: environmentOf({ k6: valueAt(document, ['metadata', 'k6_version']) }),
    warnings: [...warnings, ...customWarning(customNames(metrics)), ...builder.warnings()],
    failures: [],
  }
}

function addCheck(document: JsonDocument, builder: MeasurementBuilder, check: K6Check): void {
  const count = check.passes + check.fails
  if (count === 0) return
  builder.add({
    benchmark: `check ${check.name}`,
    metric: 'error-rate',
    value: check.fails / count,
    unit: '1',
    iterations: count,
    primary: false,
    problem: (what, expected) => document.problem(check.path, what, expected),
  })
}
