import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { isJsonObject, type JsonPath } from './shared/json-path.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberField, optionalNumberField } from './shared/number-field.js'
import { objectField } from './shared/object-field.js'
import { percentileMetric } from './shared/percentile-metric.js'
import { optionalStringField, stringField } from './shared/string-field.js'

/**
 * autocannon's JSON, of one target or of several (an array). The title, else the URL, is the benchmark; connections and
 * pipelining are parameters. Answers outside 2xx and requests without an answer are errors; `requests.total` counts answers.
 */
export const autocannonParser: JsonParser = {
  kind: 'json',
  name: 'autocannon',
  tool: 'autocannon 4 to 8',
  reads: 'the JSON of autocannon --json, or of its API',
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
    ...['latency.p90', 'latency.p97.5', 'latency.p99', 'latency.p99.9', 'other percentiles'],
  ],
  primary: ['throughput', 'error-rate'],
  command: /\bautocannon\b.*\s(?:-j|--json)(?:\s|$)/,
  recognises: (value) => {
    const runs = Array.isArray(value) ? value : [value]
    return runs.length > 0 && runs.every(isRun)
  },
  parse(document) {
    const paths: readonly JsonPath[] = Array.isArray(document.value)
      ? document.value.map((_, index) => [index])
      : [[]]
    const builder = startMeasurements(autocannonParser)
    const failures = paths.flatMap((path) => addRun(document, path, builder))
    return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures }
  },
}

function isRun(value: unknown): boolean {
  return isJsonObject(value) && 'non2xx' in value && 'pipelining' in value && isJsonObject(value.latency)
}

const PERCENTILE = /^p(\d+)(?:_(\d+))?$/

function addRun(document: JsonDocument, path: JsonPath, builder: MeasurementBuilder): readonly Warning[] {
  const number = (...keys: string[]): number => numberField(document, [...path, ...keys])
  const title = optionalStringField(document, [...path, 'title'])
  const benchmark = title ?? stringField(document, [...path, 'url'])
  const answered = number('requests', 'total')
  const unanswered = number('errors')
  if (answered === 0) {
    return [
      jsonWarning(
        document,
        [...path, 'requests'],
        `${benchmark}: no request was answered (${plural(unanswered, 'error')})`,
      ),
    ]
  }
  const mismatches = optionalNumberField(document, [...path, 'mismatches']) ?? 0
  addReadings(
    builder,
    {
      benchmark,
      parameters: { connections: String(number('connections')), pipelining: String(number('pipelining')) },
      iterations: answered,
      problem: (what, expected) => document.problem(path, what, expected),
    },
    [
      ['throughput', number('requests', 'average'), '1/s'],
      ['bytes-per-second', number('throughput', 'average'), 'B/s'],
      ['error-rate', (number('non2xx') + mismatches + unanswered) / (answered + unanswered), '1'],
      [
        'latency.mean',
        optionalNumberField(document, [...path, 'latency', 'mean']) ?? number('latency', 'average'),
        'ms',
      ],
      ['latency.min', optionalNumberField(document, [...path, 'latency', 'min']), 'ms'],
      ['latency.max', number('latency', 'max'), 'ms'],
      ...percentiles(document, [...path, 'latency']),
    ],
  )
  return []
}

/** `p97_5` is the 97.5th percentile. */
function percentiles(document: JsonDocument, path: JsonPath): readonly MetricValue[] {
  return Object.keys(objectField(document, path)).flatMap((key): MetricValue[] => {
    const [, whole, part] = PERCENTILE.exec(key) ?? []
    if (whole === undefined) return []
    const rank = part === undefined ? whole : `${whole}.${part}`
    return [[percentileMetric(rank), numberField(document, [...path, key]), 'ms']]
  })
}
