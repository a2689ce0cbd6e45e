import { plural } from '../core/units/plural.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { numberField, optionalNumberField } from './shared/number-field.js'
import { optionalObjectField } from './shared/object-field.js'
import { percentileMetric } from './shared/percentile-metric.js'

/** Requests that were under way when the time was up; oha counts them as neither. */
const DEADLINE = 'aborted due to deadline'

/**
 * `oha --output-format json` (`--json`, `-j`). It does not say what was requested, so the benchmark is `oha`. Answers with a
 * status of 400 or more are errors here; oha's own success rate counts any answer as a success.
 */
export const ohaParser: JsonParser = {
  kind: 'json',
  name: 'oha',
  tool: 'oha 0.5 to 1.16',
  reads: 'the JSON of oha --output-format json, or of oha --json',
  metrics: [
    ...[
      'throughput',
      'bytes-per-second',
      'error-rate',
      'latency.mean',
      'latency.min',
      'latency.max',
      'latency.p50',
    ],
    ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'first-byte-time', 'other percentiles'],
  ],
  primary: ['throughput', 'error-rate'],
  command: /\boha\b.*\s(?:-j|--json|--output-format[= ]json)(?:\s|$)/,
  recognises: (value) =>
    isJsonObject(value) &&
    isJsonObject(value.summary) &&
    'successRate' in value.summary &&
    'latencyPercentiles' in value,
  parse: readOha,
}

function readOha(document: JsonDocument): Parsed {
  const statuses = counts(document, ['statusCodeDistribution'])
  const errors = counts(document, ['errorDistribution']).filter(([message]) => message !== DEADLINE)
  const answered = sum(statuses)
  const unanswered = sum(errors)
  const reason = errors[0] === undefined ? '' : `: ${errors[0][0].slice(0, 200)}`
  if (answered === 0) {
    const message = `oha: none of ${plural(unanswered, 'request')} was answered${reason}`
    const failures = [jsonWarning(document, ['summary'], message)]
    return { measurements: [], environment: {}, warnings: [], failures }
  }
  const requests = answered + unanswered
  const refused = sum(statuses.filter(([status]) => Number(status) >= 400))
  const builder = startMeasurements(ohaParser)
  const problem = (what: string, expected?: string): Error => document.problem(['summary'], what, expected)
  addReadings(builder, { benchmark: 'oha', iterations: requests, problem }, [
    ['error-rate', (refused + unanswered) / requests, '1'],
    ...summaryRows(document),
    ...percentiles(document),
  ])
  const lost = `${plural(unanswered, 'request was', 'requests were')} not answered${reason}`
  const warnings = unanswered > 0 ? [jsonWarning(document, ['errorDistribution'], lost)] : []
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [...warnings, ...builder.warnings()],
    failures: [],
  }
}

function summaryRows(document: JsonDocument): readonly MetricValue[] {
  const number = (key: string): number => numberField(document, ['summary', key])
  return [
    ['throughput', number('requestsPerSec'), '1/s'],
    ['bytes-per-second', number('sizePerSec'), 'B/s'],
    ['latency.mean', number('average'), 's'],
    ['latency.min', number('fastest'), 's'],
    ['latency.max', number('slowest'), 's'],
    ['first-byte-time', optionalNumberField(document, ['details', 'firstByte', 'average']), 's'],
  ]
}

function percentiles(document: JsonDocument): readonly MetricValue[] {
  const path: JsonPath = ['latencyPercentiles']
  return Object.entries(optionalObjectField(document, path) ?? {}).flatMap(([key, value]): MetricValue[] => {
    // Null where too few requests were answered.
    if (value === null) return []
    return [[percentileMetric(key.slice(1)), numberField(document, [...path, key]), 's']]
  })
}

function counts(document: JsonDocument, path: JsonPath): readonly (readonly [key: string, count: number])[] {
  const table = valueAt(document, path) === undefined ? {} : (optionalObjectField(document, path) ?? {})
  return Object.keys(table).map((key) => [key, numberField(document, [...path, key])])
}

function sum(rows: readonly (readonly [string, number])[]): number {
  return rows.reduce((total, [, count]) => total + count, 0)
}
