import type { Warning } from '../../core/model/measurement.js'
import { ValueDistribution } from '../../core/stats/value-distribution.js'
import { LoadTimeline } from '../../core/trend/load-timeline.js'
import { plural } from '../../core/units/plural.js'
import { addLoadTrend } from '../shared/add-load-trend.js'
import { addReadings } from '../shared/add-readings.js'
import type { CsvRecord } from '../shared/csv.js'
import type { CsvRows } from '../shared/csv-sink.js'
import type { CsvTable } from '../shared/csv-table.js'
import { latencyRows } from '../shared/latency-rows.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from '../shared/measurement-builder.js'

/** A test plan has dozens of labels; more come from a variable in the name, and each takes memory. */
const MOST_LABELS = 1000

const TOTAL = 'TOTAL'

/** A transaction controller reports its samples once more, as their sum. */
const TRANSACTION = /^Number of samples in transaction : /

interface Samples {
  readonly line: number
  readonly elapsed: ValueDistribution
  errors: number
  bytes: number
  firstByte: number
  connect: number
  start: number
  end: number
}

/** One sample, times in milliseconds. */
interface Sample {
  readonly start: number
  readonly elapsed: number
  readonly isFailed: boolean
  readonly bytes: number
  readonly firstByte: number
  readonly connect: number
}

/** Gathers the samples of a results file by label, and the course of the whole test. */
export function jmeterRows(file: string): CsvRows {
  const byLabel = new Map<string, Samples>()
  const timeline = new LoadTimeline()
  let others = 0
  let hasTimes = { firstByte: false, connect: false }
  const samplesOf = (label: string, line: number): Samples | undefined => {
    const known = byLabel.get(label)
    if (known !== undefined) return known
    if (byLabel.size > MOST_LABELS) {
      others += 1
      return undefined
    }
    const samples = noSamples(line)
    byLabel.set(label, samples)
    return samples
  }
  return {
    record(table, record) {
      const sample = readSample(table, record)
      hasTimes = { firstByte: table.has('Latency'), connect: table.has('Connect') }
      add(samplesOf(table.text(record, 'label'), record.line), sample)
      if (TRANSACTION.test(table.has('responseMessage') ? table.text(record, 'responseMessage') : '')) return
      add(samplesOf(TOTAL, record.line), sample)
      const time = (sample.start + sample.elapsed) / 1000
      timeline.addRequest({ time, latency: sample.elapsed / 1000, isFailed: sample.isFailed })
      const threads = table.optionalNumber(record, 'allThreads')
      if (threads !== undefined) timeline.addLoad(time, threads)
    },
    end(header) {
      const builder = startMeasurements()
      for (const [label, samples] of byLabel) addSamples(builder, { file, label, samples, hasTimes })
      const nothing = { message: 'jmeter: the file holds no sample', file, line: header }
      if (byLabel.size === 0) return { measurements: [], environment: {}, warnings: [], failures: [nothing] }
      const problem = problemAtLine(file, header)
      const trend = addLoadTrend(builder, { benchmark: TOTAL, problem }, timeline.points())
      const warnings = [...tooMany(others), ...trend, ...builder.warnings()]
      return { measurements: builder.measurements(), environment: {}, warnings, failures: [] }
    },
  }
}

function readSample(table: CsvTable, record: CsvRecord): Sample {
  const success = table.text(record, 'success').toLowerCase()
  if (success !== 'true' && success !== 'false') {
    throw table.problem(record, 'success', `is ${JSON.stringify(success.slice(0, 40))}`, 'true or false')
  }
  return {
    start: table.number(record, 'timeStamp'),
    elapsed: table.number(record, 'elapsed'),
    isFailed: success === 'false',
    bytes: table.optionalNumber(record, 'bytes') ?? 0,
    firstByte: table.optionalNumber(record, 'Latency') ?? 0,
    connect: table.optionalNumber(record, 'Connect') ?? 0,
  }
}

function noSamples(line: number): Samples {
  const sums = { errors: 0, bytes: 0, firstByte: 0, connect: 0 }
  return { line, elapsed: new ValueDistribution(), ...sums, start: Number.POSITIVE_INFINITY, end: 0 }
}

function add(samples: Samples | undefined, sample: Sample): void {
  if (samples === undefined) return
  samples.elapsed.add(sample.elapsed)
  if (sample.isFailed) samples.errors += 1
  samples.bytes += sample.bytes
  samples.firstByte += sample.firstByte
  samples.connect += sample.connect
  samples.start = Math.min(samples.start, sample.start)
  samples.end = Math.max(samples.end, sample.start + sample.elapsed)
}

interface LabelledSamples {
  readonly file: string
  readonly label: string
  readonly samples: Samples
  readonly hasTimes: { readonly firstByte: boolean; readonly connect: boolean }
}

/** Rates are over the time from the first start to the last end of the label, as JMeter's reports have them. */
function addSamples(builder: MeasurementBuilder, { file, label, samples, hasTimes }: LabelledSamples): void {
  const count = samples.elapsed.count
  const seconds = (samples.end - samples.start) / 1000
  const common = { benchmark: label, iterations: count, problem: problemAtLine(file, samples.line) }
  addReadings(builder, common, [
    ['throughput', seconds > 0 ? count / seconds : undefined, '1/s'],
    ['bytes-per-second', seconds > 0 && samples.bytes > 0 ? samples.bytes / seconds : undefined, 'B/s'],
    ['error-rate', samples.errors / count, '1'],
    ...latencyRows(samples.elapsed, 'ms'),
    ['first-byte-time', hasTimes.firstByte ? samples.firstByte / count : undefined, 'ms'],
    ['connect-time', hasTimes.connect ? samples.connect / count : undefined, 'ms'],
  ])
}

function tooMany(others: number): readonly Warning[] {
  if (others === 0) return []
  return [
    {
      message: `there are more than ${MOST_LABELS} labels; ${plural(others, 'sample of a further one counts', 'samples of further ones count')} in ${TOTAL} only`,
    },
  ]
}
