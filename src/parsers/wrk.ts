import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { percentileMetric } from './shared/percentile-metric.js'

const TARGET = /^Running (\S+) test @ (.+)$/
const LOAD = /^ {2}(\d+) threads? and (\d+) connections?$/
const TIME = '([\\d.]+)(us|ms|s|m|h)'
const LATENCY = new RegExp(`^ {4}Latency\\s+${TIME}\\s+${TIME}\\s+${TIME}\\s`)
/** wrk2 prints a second distribution with `-U`, of latencies without the wait for a free connection; the first one counts. */
const DISTRIBUTION = /^ {2}Latency Distribution(?: \(HdrHistogram - (.*))?/
const PERCENTILE = new RegExp(`^ *(\\d+(?:\\.\\d+)?)%\\s+${TIME}$`)
const REQUESTS = /^ {2}(\d+) requests in [\d.]+\w+, [\d.]+\w+ read$/
const SOCKET_ERRORS = /^ {2}Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/
const STATUS_ERRORS = /^ {2}Non-2xx or 3xx responses: (\d+)$/
/** What wrk prints, on standard error, when nobody listens. */
const NO_TARGET = /^unable to connect to \S{1,300}:\d{1,5} \S/
const RATE = /^Requests\/sec:\s+([\d.]+)$/
const TRANSFER = /^Transfer\/sec:\s+([\d.]+)([KMGT]?B)$/

/**
 * wrk's and wrk2's text. The URL is the benchmark, threads and connections are parameters. Socket errors are requests
 * without an answer, which wrk does not count as requests; the error rate is over both. wrk omits the lines of errors when
 * there are none.
 */
export const wrkParser: TextParser = {
  kind: 'text',
  name: 'wrk',
  tool: 'wrk 4.1 and wrk2 4.0',
  reads: 'the text of wrk and wrk2; percentiles with --latency',
  metrics: [
    ...['throughput', 'bytes-per-second', 'error-rate', 'latency.mean', 'latency.max'],
    ...['latency.p50', 'latency.p75', 'latency.p90', 'latency.p99', 'latency.p99.9 (wrk2)'],
  ],
  primary: ['throughput', 'error-rate'],
  command: /(?:^|[\s;&|/])wrk2?\s+-/,
  recognises: (line) => LOAD.test(line) || NO_TARGET.test(line),
  start: (context) => new WrkSink(context),
}

/** The text of one run as far as it was read. */
interface WrkRun {
  readonly url: string
  readonly threads: string
  readonly connections: string
  readonly line: number
  readonly latencies: MetricValue[]
  distribution: 'none' | 'read' | 'other'
  requests: number
  unanswered: number
  refused: number
  throughput: number | undefined
}

class WrkSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder = startMeasurements(wrkParser)
  readonly #failures: Warning[] = []
  #url = 'wrk'
  /** Where a run was announced whose threads and connections have not come. */
  #announced: number | undefined
  #run: WrkRun | undefined

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number, end?: 'open'): void {
    const [, , url] = TARGET.exec(line) ?? []
    if (url !== undefined) {
      this.#endCut()
      this.#url = url
      this.#announced = n
    }
    const [, threads, connections] = LOAD.exec(line) ?? []
    if (threads !== undefined && connections !== undefined) {
      this.#announced = undefined
      this.#endCut()
      this.#run = newRun({ url: this.#url, threads, connections, line: n })
    }
    if (NO_TARGET.test(line))
      this.#failures.push({ message: `wrk: ${line}`, file: this.#context.file, line: n })
    const transfer = TRANSFER.exec(line)
    if (this.#run === undefined) return
    if (transfer === null) readRunLine(this.#run, line)
    else if (end === undefined) this.#finish(this.#run, transfer)
  }

  end(): Parsed {
    this.#endCut()
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: this.#builder.warnings(),
      failures: this.#failures,
    }
  }

  #endCut(): void {
    const cut =
      this.#run ?? (this.#announced === undefined ? undefined : { url: this.#url, line: this.#announced })
    if (cut !== undefined) this.#fail(cut, 'the text ends before Transfer/sec: the run was cut off')
    this.#run = undefined
    this.#announced = undefined
  }

  #finish(run: WrkRun, [, transfer = '', unit = '']: RegExpExecArray): void {
    this.#run = undefined
    if (run.requests === 0) {
      this.#fail(run, `no request was answered (${plural(run.unanswered, 'socket error')})`)
      return
    }
    addReadings(
      this.#builder,
      {
        benchmark: run.url,
        parameters: { threads: run.threads, connections: run.connections },
        iterations: run.requests,
        problem: problemAtLine(this.#context.file, run.line),
      },
      [
        ['throughput', run.throughput, '1/s'],
        ['bytes-per-second', Number(transfer), `${binary(unit)}/s`],
        ['error-rate', (run.refused + run.unanswered) / (run.requests + run.unanswered), '1'],
        ...run.latencies,
      ],
    )
  }

  #fail(run: Pick<WrkRun, 'url' | 'line'>, message: string): void {
    this.#failures.push({ message: `${run.url}: ${message}`, file: this.#context.file, line: run.line })
  }
}

function newRun(start: Pick<WrkRun, 'url' | 'threads' | 'connections' | 'line'>): WrkRun {
  const counts = { requests: 0, unanswered: 0, refused: 0 }
  return { ...start, ...counts, latencies: [], distribution: 'none', throughput: undefined }
}

function readRunLine(run: WrkRun, line: string): void {
  const latency = LATENCY.exec(line)
  const percentile = run.distribution === 'read' ? PERCENTILE.exec(line) : null
  if (latency !== null) {
    run.latencies.push(['latency.mean', Number(latency[1]), minutes(latency[2])])
    run.latencies.push(['latency.max', Number(latency[5]), minutes(latency[6])])
  } else if (percentile !== null) readPercentile(run, percentile)
  else if (DISTRIBUTION.test(line)) run.distribution = run.distribution === 'none' ? 'read' : 'other'
  else readCounts(run, line)
}

/** wrk2's 100 % is the largest recorded latency in fewer digits than its own maximum; the `Latency` line has told it. */
function readPercentile(run: WrkRun, [, rank = '', value, unit]: RegExpExecArray): void {
  if (Number(rank) < 100) run.latencies.push([percentileMetric(rank), Number(value), minutes(unit)])
}

function readCounts(run: WrkRun, line: string): void {
  const sockets = SOCKET_ERRORS.exec(line)
  if (sockets !== null) run.unanswered = sockets.slice(1).reduce((sum, count) => sum + Number(count), 0)
  run.requests = Number(REQUESTS.exec(line)?.[1] ?? run.requests)
  run.refused = Number(STATUS_ERRORS.exec(line)?.[1] ?? run.refused)
  const rate = RATE.exec(line)?.[1]
  if (rate !== undefined) run.throughput = Number(rate)
}

/** wrk writes minutes as `m`. */
function minutes(unit: string | undefined): string {
  return unit === 'm' ? 'min' : (unit ?? '')
}

/** wrk's KB, MB, GB and TB are multiples of 1024. */
function binary(unit: string): string {
  return unit === 'B' ? 'B' : `${unit[0]}iB`
}
