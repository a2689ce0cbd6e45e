import { addLocustRequest, readLocustRequest, sumOf } from './locust/json-request.js'
import type { JsonParser } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'

/**
 * What `locust --json` prints: every request name with its counts and its response times, rounded as locust rounds them.
 * Benchmarks and metrics are those of locust's CSV files; `Aggregated` is the sum, which the JSON leaves out.
 */
export const locustJsonParser: JsonParser = {
  kind: 'json',
  name: 'locust-json',
  tool: 'locust 2 (captured with 2.47)',
  reads: 'the JSON of locust --json: every request name, with the counts of its response times',
  metrics: [
    ...['throughput', 'error-rate', 'failed-requests', 'content-size', 'latency.mean', 'latency.min'],
    ...['latency.max', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9'],
    'other percentiles',
  ],
  primary: ['throughput', 'latency.p50', 'error-rate'],
  recognises: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isJsonObject(one) && 'num_none_requests' in one && 'response_times' in one),
  parse(document) {
    const builder = startMeasurements(locustJsonParser)
    const row = new JsonRow(document, builder)
    const requests = arrayField(document, []).map((item, index) =>
      readLocustRequest(document, row.at([index], item)),
    )
    const made = requests.filter(({ count }) => count > 0)
    const total = sumOf(made)
    if (total === undefined) {
      const failures = [{ message: 'locust: no request was made' }]
      return { measurements: [], environment: {}, warnings: [], failures }
    }
    const seconds = total.end - total.start
    for (const request of made) addLocustRequest(row, request, seconds)
    addLocustRequest(row, total, seconds)
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  },
}
