import type { Parameters, Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, childAt, isJsonObject, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { objectField } from './shared/object-field.js'
import { percentileMetric } from './shared/percentile-metric.js'

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
    const builder = startMeasurements(fioParser)
    const row = new JsonRow(document, builder)
    const percentiles = startPercentiles()
    const failures = arrayField(document, ['jobs']).flatMap((job, index) =>
      addJob(document, row.at(['jobs', index], job), percentiles),
    )
    return {
      measurements: builder.measurements(),
      environment: environmentOf({ fio: valueAt(document, ['fio version']) }),
      warnings: builder.warnings(),
      failures,
    }
  },
}

/** What the percentile of a rank measures, by rank and unit. */
type Percentiles = (rank: string, unit: string) => RowMetric

function startPercentiles(): Percentiles {
  const byUnit = new Map<string, Map<string, RowMetric>>()
  return (rank, unit) => {
    const known = byUnit.get(unit) ?? new Map<string, RowMetric>()
    const of = known.get(rank) ?? { metric: percentileMetric(rank), unit }
    byUnit.set(unit, known.set(rank, of))
    return of
  }
}

function addJob(document: JsonDocument, row: JsonRow, percentiles: Percentiles): readonly Warning[] {
  const { path, fields } = row
  const benchmark = row.string('jobname')
  const error = row.number('error')
  if (error !== 0)
    return [jsonWarning(document, below(path, 'error'), `${benchmark} ended with error ${error}`)]
  const parameters = jobParameters(row.value('job options'))
  const toIo = (io: string): JsonRow => row.at(below(path, io), childAt(fields, io))
  const done = DIRECTIONS.filter((io) => toIo(io).number('total_ios') > 0)
  row.benchmark = benchmark
  for (const io of done) {
    toIo(io)
    row.parameters = { ...parameters, io }
    row.iterations = row.number('total_ios')
    addIo(document, row, percentiles)
  }
  if (done.length === 0) return [jsonWarning(document, path, `${benchmark} did no I/O`)]
  row.at(path, fields)
  row.parameters = parameters
  row.iterations = undefined
  for (const [key, of] of SHARES) row.add(key, of)
  return []
}

const SHARES: readonly (readonly [key: string, of: RowMetric])[] = [
  ['usr_cpu', { metric: 'user-cpu-share', unit: '%', direction: 'lower' }],
  ['sys_cpu', { metric: 'system-cpu-share', unit: '%', direction: 'lower' }],
]

const THROUGHPUT: RowMetric = { metric: 'throughput', unit: '1/s' }
/** By the unit of the times. Until 2.21 fio counted microseconds and whole KiB a second. */
const RATES = {
  us: { key: 'bw', of: { metric: 'bytes-per-second', unit: 'KiB/s' } },
  ns: { key: 'bw_bytes', of: { metric: 'bytes-per-second', unit: 'B/s' } },
} as const
const SUMMARIES = (['us', 'ns'] as const).map((unit): readonly (readonly [key: string, of: RowMetric])[] =>
  ['mean', 'min', 'max'].map((key) => [key, { metric: `latency.${key}`, unit }]),
)

/** Adds what one direction of a job measured, at which `row` is: every Problem of a value is the direction's. */
function addIo(document: JsonDocument, row: JsonRow, percentiles: Percentiles): void {
  const { path, fields } = row
  const unit = row.value('clat_ns') === undefined ? 'us' : 'ns'
  const key = unit === 'us' ? 'clat' : 'clat_ns'
  const latencyPath = below(path, key)
  const latency = row.value(key)
  const readings: [of: RowMetric, value: number][] = [
    [THROUGHPUT, row.number('iops')],
    [RATES[unit].of, row.number(RATES[unit].key)],
  ]
  row.at(latencyPath, latency)
  for (const [name, of] of SUMMARIES[unit === 'us' ? 0 : 1] ?? []) readings.push([of, row.number(name)])
  const ranks = row.value('percentile')
  const ranksPath = below(latencyPath, 'percentile')
  if (ranks !== undefined && ranks !== null) {
    if (!isJsonObject(ranks)) objectField(document, ranksPath)
    row.at(ranksPath, ranks)
    // The old ones filled the list of percentiles up with rank 0.
    for (const rank in ranks)
      if (unit === 'ns' || Number(rank) > 0) readings.push([percentiles(rank, unit), row.number(rank)])
  }
  row.at(path, fields)
  for (const [of, value] of readings) row.addValue(undefined, of, value)
}

function jobParameters(options: unknown): Parameters {
  const parameters: Record<string, string> = {}
  for (const key of OPTIONS) {
    const value = childAt(options, key)
    if (typeof value === 'string') parameters[key] = value
  }
  return parameters
}
