import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { percentileMetric } from './shared/percentile-metric.js'

const TITLE = /^sysbench (\d+\.\d+\S*) \(using /
const THREADS = /^Number of threads: (\d+)$/
/** The heading or line by which each test can be told, as the text does not name it. */
const TESTS: readonly (readonly [pattern: RegExp, test: string])[] = [
  [/^CPU speed:$/, 'cpu'],
  [/^SQL statistics:$/, 'sql'],
  [/^Running memory speed test/, 'memory'],
  [/^(?:File operations:|Extra file open flags:)/, 'fileio'],
  [/^Number of mutexes|^Mutexes:/, 'mutex'],
]
/** `label: value`, indented. */
const INDENTED = /^ +([^ :][^:]*): +(\S.*)$/
const PLAIN = /^([\d.]+)$/
const PER_SECOND = /^\d+ +\(([\d.]+) per sec\.\)$/
const FIGURES: ReadonlyMap<string, readonly [value: RegExp, metric: string, unit: string]> = new Map([
  ['events per second', [PLAIN, 'throughput', '1/s']],
  ['transactions', [PER_SECOND, 'throughput', '1/s']],
  ['queries', [PER_SECOND, 'query-rate', '1/s']],
  ['ignored errors', [PER_SECOND, 'errors-per-second', 'errors/s']],
  ['reconnects', [PER_SECOND, 'reconnects-per-second', 'reconnects/s']],
  ['reads/s', [PLAIN, 'read-rate', '1/s']],
  ['writes/s', [PLAIN, 'write-rate', '1/s']],
  ['fsyncs/s', [PLAIN, 'fsync-rate', '1/s']],
  ['read, MiB/s', [PLAIN, 'read-bytes-per-second', 'MiB/s']],
  ['written, MiB/s', [PLAIN, 'written-bytes-per-second', 'MiB/s']],
  ['total time', [/^([\d.]+)s$/, 'time', 's']],
])
const OPERATIONS = /^Total operations: \d+ \(\s*([\d.]+) per second\)$/
const TRANSFERRED = /^[\d.]+ MiB transferred \(([\d.]+) MiB\/sec\)$/
const PERCENTILE = /^(\d+)th percentile$/
const COUNT = /^\d+$/
const LAST = /^ +execution time \(avg\/stddev\): /
const FATAL = /^FATAL: (.+)$/

/** Fewer is better, which their `/s` does not say. */
const COSTS: ReadonlySet<string> = new Set(['errors-per-second', 'reconnects-per-second'])

/**
 * sysbench's text. The benchmark is the kind of test, as far as its text shows it; threads are a parameter. Latencies have
 * two decimals of a millisecond: 0.00 is no measurement and left out, and the mean is taken from the sum, which has more digits.
 * Where a test prints no rate, it is events over time.
 */
export const sysbenchParser: TextParser = {
  kind: 'text',
  name: 'sysbench',
  tool: 'sysbench 1.0',
  reads: 'the text of sysbench run: cpu, memory, fileio, threads, mutex and SQL tests',
  metrics: [
    ...[
      'throughput',
      'time',
      'latency.mean',
      'latency.min',
      'latency.max',
      'latency.p95',
      'bytes-per-second',
    ],
    ...['query-rate', 'errors-per-second', 'reconnects-per-second', 'read-rate', 'write-rate', 'fsync-rate'],
    ...['read-bytes-per-second', 'written-bytes-per-second', 'other percentiles'],
  ],
  primary: ['throughput', 'latency.mean'],
  recognises: (line) => TITLE.test(line),
  start: (context) => new SysbenchSink(context),
}

interface Run {
  readonly line: number
  readonly rows: MetricValue[]
  test: string
  threads: string | undefined
  events: number
  fatal: string | undefined
}

class SysbenchSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(sysbenchParser)
  readonly #failures: Warning[] = []
  #version: string | undefined
  #run: Run | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const version = line.startsWith('sysbench ') ? TITLE.exec(line)?.[1] : undefined
    if (version !== undefined) {
      this.#endCut()
      this.#version = version
      this.#run = { line: n, rows: [], test: 'sysbench', threads: undefined, events: 0, fatal: undefined }
    } else if (this.#run !== undefined && end === undefined) {
      readLine(this.#run, line)
      if (line.startsWith(' ') && LAST.test(line)) this.#finish(this.#run)
    }
  }

  end(): Parsed {
    this.#endCut()
    return {
      measurements: this.#builder.measurements(),
      environment: this.#version === undefined ? {} : { sysbench: this.#version },
      warnings: this.#builder.warnings(),
      failures: this.#failures,
    }
  }

  /** `prepare`, `cleanup` and a failed run end without the figures. */
  #endCut(): void {
    if (this.#run === undefined) return
    const message = this.#run.fatal ?? 'the text ends before the execution time: it is no run, or was cut off'
    this.#failures.push({ message: `sysbench: ${message}`, file: this.#file, line: this.#run.line })
    this.#run = undefined
  }

  #finish(run: Run): void {
    this.#run = undefined
    const parameters = run.threads === undefined ? {} : { threads: run.threads }
    const problem = problemAtLine(this.#file, run.line)
    const common = { benchmark: run.test, parameters, iterations: run.events, problem }
    addReadings(
      this.#builder,
      common,
      [...eventRate(run), ...run.rows].filter(([metric]) => !COSTS.has(metric)),
    )
    for (const [metric, value, unit] of run.rows) {
      if (COSTS.has(metric) && value !== undefined) {
        this.#builder.add({ metric, value, unit, direction: 'lower', ...common })
      }
    }
  }
}

/** Figures are indented, but for two; what names the test or its end stands at the start of a line. */
function readLine(run: Run, line: string): void {
  if (!line.startsWith(' ')) readHeading(run, line)
  else if (!line.endsWith(' ')) readFigure(run, line)
}

function readHeading(run: Run, line: string): void {
  if (line === '') return
  const test = TESTS.find(([pattern]) => pattern.test(line))?.[1]
  if (test !== undefined) run.test = test
  run.threads ??= THREADS.exec(line)?.[1]
  run.fatal ??= FATAL.exec(line)?.[1]
  const operations = OPERATIONS.exec(line)?.[1]
  if (operations !== undefined) run.rows.push(['throughput', Number(operations), '1/s'])
  const transferred = TRANSFERRED.exec(line)?.[1]
  if (transferred !== undefined) run.rows.push(['bytes-per-second', Number(transferred), 'MiB/s'])
}

function readFigure(run: Run, line: string): void {
  const found = INDENTED.exec(line)
  const label = found?.[1]
  const text = found?.[2]
  if (label === undefined || text === undefined) return
  const figure = FIGURES.get(label)
  if (figure !== undefined) {
    const value = figure[0].exec(text)?.[1]
    if (value !== undefined) run.rows.push([figure[1], Number(value), figure[2]])
  } else if (label === 'total number of events') {
    if (COUNT.test(text)) run.events = Number(text)
  } else if (PLAIN.test(text)) readLatency(run, label, Number(text))
}

function readLatency(run: Run, label: string, milliseconds: number): void {
  if (!(milliseconds > 0)) return
  const rank = PERCENTILE.exec(label)?.[1]
  if (label === 'min' || label === 'max') run.rows.push([`latency.${label}`, milliseconds, 'ms'])
  else if (rank !== undefined) run.rows.push([percentileMetric(rank), milliseconds, 'ms'])
  else if (label === 'sum' && run.events > 0) run.rows.push(['latency.mean', milliseconds / run.events, 'ms'])
}

function eventRate({ rows, events }: Run): readonly MetricValue[] {
  const seconds = rows.find(([metric]) => metric === 'time')?.[1] ?? 0
  const isKnown = rows.some(([metric]) => metric === 'throughput')
  return isKnown || seconds === 0 ? [] : [['throughput', events / seconds, '1/s']]
}
