import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { numberField, optionalNumberField } from './shared/number-field.js'
import { percentileMetric } from './shared/percentile-metric.js'

const PERCENTILES = ['50th', '90th', '95th', '99th'] as const

/**
 * `vegeta report -type=json`. It does not say what was attacked, so the benchmark is `vegeta`. Throughput is of successful
 * requests; the rate at which all were sent is `request-rate`, and a gap between the two is a system that falls behind.
 */
export const vegetaParser: JsonParser = {
  kind: 'json',
  name: 'vegeta',
  tool: 'vegeta 6 to 12',
  reads: 'the JSON of vegeta report -type=json',
  metrics: [
    ...[
      'throughput',
      'error-rate',
      'request-rate',
      'received-bytes',
      'sent-bytes',
      'latency.mean',
      'latency.min',
    ],
    ...['latency.max', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99'],
  ],
  primary: ['throughput', 'latency.p50', 'error-rate'],
  command: /\bvegeta\s+report\b.*-type[= ]json\b/,
  recognises: (value) =>
    isJsonObject(value) &&
    isJsonObject(value.latencies) &&
    isJsonObject(value.bytes_in) &&
    'status_codes' in value,
  parse: readVegeta,
}

function readVegeta(document: JsonDocument): Parsed {
  const requests = numberField(document, ['requests'])
  if (requests === 0) return nothing(jsonWarning(document, ['requests'], 'vegeta: no request was made'))
  refuseUnclosed(document, requests)
  const success = numberField(document, ['success'])
  const failed = requests - Math.round(requests * success)
  const note = (message: string) => jsonWarning(document, ['success'], `${message}${firstError(document)}`)
  if (failed === requests && (optionalNumberField(document, ['latencies', 'max']) ?? 0) === 0) {
    return nothing(note(`vegeta: none of ${plural(requests, 'request')} was answered`))
  }
  const builder = startMeasurements(vegetaParser)
  const problem = (what: string, expected?: string): Error => document.problem([], what, expected)
  addReadings(builder, { benchmark: 'vegeta', iterations: requests, problem }, [
    ...rates(document, success),
    ['error-rate', failed / requests, '1'],
    ['received-bytes', optionalNumberField(document, ['bytes_in', 'total']), 'B'],
    ['sent-bytes', optionalNumberField(document, ['bytes_out', 'total']), 'B'],
    ...latencies(document),
  ])
  const warnings = failed > 0 ? [note(`${failed} of ${plural(requests, 'request')} failed`)] : []
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [...warnings, ...builder.warnings()],
    failures: [],
  }
}

/** Versions before 8 have no throughput; theirs was the rate of successful requests all the same. */
function rates(document: JsonDocument, success: number): readonly MetricValue[] {
  const rate = numberField(document, ['rate'])
  return [
    ['throughput', optionalNumberField(document, ['throughput']) ?? rate * success, '1/s'],
    ['request-rate', rate, '1/s'],
  ]
}

/** A program that uses vegeta as a library and forgets `Metrics.Close` writes zeros for everything that is computed there. */
function refuseUnclosed(document: JsonDocument, requests: number): void {
  const isUnclosed =
    optionalNumberField(document, ['latencies', 'mean']) === 0 && numberField(document, ['rate']) === 0
  if (!isUnclosed || (optionalNumberField(document, ['latencies', 'total']) ?? 0) === 0) return
  throw document.problem(
    ['rate'],
    `is 0 for ${plural(requests, 'request')}`,
    'a report of closed metrics (Metrics.Close)',
  )
}

function latencies(document: JsonDocument): readonly MetricValue[] {
  const latency = (key: string): number | undefined => optionalNumberField(document, ['latencies', key])
  return [
    ['latency.mean', latency('mean'), 'ns'],
    ['latency.min', latency('min'), 'ns'],
    ['latency.max', latency('max'), 'ns'],
    ...PERCENTILES.map((key): MetricValue => [percentileMetric(key.slice(0, -2)), latency(key), 'ns']),
  ]
}

function firstError(document: JsonDocument): string {
  const first = valueAt(document, ['errors', 0])
  return typeof first === 'string' ? `: ${first.slice(0, 200)}` : ''
}

function nothing(failure: Warning): Parsed {
  return { measurements: [], environment: {}, warnings: [], failures: [failure] }
}
