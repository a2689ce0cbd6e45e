import type { Parameters, Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { optionalObjectField } from './shared/object-field.js'
import { percentileMetric } from './shared/percentile-metric.js'
import { stringField } from './shared/string-field.js'

const DIRECTIONS = ['read', 'write', 'trim'] as const

/** The options that make one job name different work. */
const OPTIONS = ['rw', 'bs', 'iodepth', 'ioengine'] as const

/**
 * `fio --output-format=json`. A job is a benchmark, reading, writing and trimming are parameter `io`; jobs of one name
 * (`numjobs` without group reporting) are repetitions. Latency is completion latency, the only one with percentiles.
 */
export const fioParser: JsonParser = {
  kind: 'json',
  name: 'fio',
  tool: 'fio 2 and 3',
  reads: 'the JSON of fio --output-format=json',
  metrics: [
    ...[
      'throughput',
      'bytes-per-second',
      'latency.mean',
      'latency.min',
      'latency.max',
      'latency.p50',
      'latency.p90',
    ],
    ...['latency.p95', 'latency.p99', 'other percentiles', 'user-cpu-share', 'system-cpu-share'],
  ],
  primary: ['throughput'],
  command: /\bfio\b.*--output-format[= ]json(?:\s|$)/,
  recognises: (value) => isJsonObject(value) && 'fio version' in value && Array.isArray(value.jobs),
  parse(document) {
    const builder = startMeasurements()
    const failures = arrayField(document, ['jobs']).flatMap((_, index) =>
      addJob(document, ['jobs', index], builder),
    )
    return {
      measurements: builder.measurements(),
      environment: environmentOf({ fio: valueAt(document, ['fio version']) }),
      warnings: builder.warnings(),
      failures,
    }
  },
}

function addJob(document: JsonDocument, path: JsonPath, builder: MeasurementBuilder): readonly Warning[] {
  const benchmark = stringField(document, below(path, 'jobname'))
  const error = numberField(document, below(path, 'error'))
  if (error !== 0)
    return [jsonWarning(document, below(path, 'error'), `${benchmark} ended with error ${error}`)]
  const parameters = jobParameters(document, path)
  const done = DIRECTIONS.filter((io) => numberField(document, below(below(path, io), 'total_ios')) > 0)
  for (const io of done) {
    const problem = (what: string, expected?: string): Error =>
      document.problem(below(path, io), what, expected)
    const iterations = numberField(document, below(below(path, io), 'total_ios'))
    addReadings(
      builder,
      { benchmark, parameters: { ...parameters, io }, iterations, problem },
      ioRows(document, below(path, io)),
    )
  }
  if (done.length === 0) return [jsonWarning(document, path, `${benchmark} did no I/O`)]
  addShares(document, path, builder, { benchmark, parameters })
  return []
}

function ioRows(document: JsonDocument, path: JsonPath): readonly MetricValue[] {
  const number = (...keys: string[]): number => numberField(document, path.concat(keys))
  // Until 2.21 fio counted microseconds and whole KiB a second, and filled the list of percentiles up with rank 0.
  const isOld = valueAt(document, below(path, 'clat_ns')) === undefined
  const [latency, unit] = isOld ? (['clat', 'us'] as const) : (['clat_ns', 'ns'] as const)
  const ranks = Object.keys(optionalObjectField(document, below(below(path, latency), 'percentile')) ?? {})
  return [
    ['throughput', number('iops'), '1/s'],
    ['bytes-per-second', isOld ? number('bw') : number('bw_bytes'), isOld ? 'KiB/s' : 'B/s'],
    ['latency.mean', number(latency, 'mean'), unit],
    ['latency.min', number(latency, 'min'), unit],
    ['latency.max', number(latency, 'max'), unit],
    ...ranks
      .filter((rank) => !isOld || Number(rank) > 0)
      .map((rank): MetricValue => [percentileMetric(rank), number(latency, 'percentile', rank), unit]),
  ]
}

function addShares(
  document: JsonDocument,
  path: JsonPath,
  builder: MeasurementBuilder,
  job: { readonly benchmark: string; readonly parameters: Parameters },
): void {
  for (const [metric, key] of [
    ['user-cpu-share', 'usr_cpu'],
    ['system-cpu-share', 'sys_cpu'],
  ] as const) {
    const value = numberField(document, below(path, key))
    const problem = (what: string, expected?: string): Error =>
      document.problem(below(path, key), what, expected)
    builder.add({ metric, value, unit: '%', direction: 'lower', problem, ...job })
  }
}

function jobParameters(document: JsonDocument, path: JsonPath): Parameters {
  return Object.fromEntries(
    OPTIONS.flatMap((key) => {
      const value = valueAt(document, below(below(path, 'job options'), key))
      return typeof value === 'string' ? [[key, value]] : []
    }),
  )
}
