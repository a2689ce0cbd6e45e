import type { Warning } from '../core/model/measurement.js'
import { parseUnit, toBaseUnit } from '../core/units/parse-unit.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { percentileMetric } from './shared/percentile-metric.js'

const SUCCESS = /^ {2}Success rate:\t *[\d.]+%$/
const FIGURE = /^ {2}(Total|Slowest|Fastest|Average|Requests\/sec|Size\/sec):\t *(\S+)(?: (\S+))?$/
const PERCENTILE = /^ {2}(\d+(?:\.\d+)?)% in ([\d.]+) (\S+)$/
const STATUS = /^ {2}\[(\d{3})\] (\d+) responses$/
const ERROR = /^ {2}\[(\d+)\] (.+)$/
/** Requests that were under way when the time was up; oha counts them in its rate and as neither success nor failure. */
const DEADLINE = 'aborted due to deadline'

const LATENCIES = new Map([
  ['Slowest', 'latency.max'],
  ['Fastest', 'latency.min'],
  ['Average', 'latency.mean'],
])

/**
 * The text that oha prints. It does not say what was requested, so the benchmark is `oha`; several summaries in one text are
 * repetitions. The JSON has more digits.
 */
export const ohaTextParser: TextParser = {
  kind: 'text',
  name: 'oha-text',
  tool: 'oha 0.5 to 1.16',
  reads: 'the text of oha --no-tui',
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
    ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'other percentiles'],
  ],
  primary: ['throughput', 'error-rate'],
  recognises: (line) => SUCCESS.test(line),
  start: (context) => new OhaSink(context),
}

interface Summary {
  readonly line: number
  readonly figures: Map<string, readonly [value: number, unit: string]>
  readonly latencies: MetricValue[]
  answered: number
  refused: number
  unanswered: number
  aborted: number
  error: string | undefined
  part: 'figures' | 'statuses' | 'errors'
}

class OhaSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(ohaTextParser)
  readonly #warnings: Warning[] = []
  readonly #failures: Warning[] = []
  #summary: Summary | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (SUCCESS.test(line)) {
      this.#finish()
      this.#summary = newSummary(n)
    } else if (this.#summary !== undefined && !isCutError(line, end)) readLine(this.#summary, line)
  }

  end(): Parsed {
    this.#finish()
    const warnings = [...this.#warnings, ...this.#builder.warnings()]
    return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures }
  }

  #finish(): void {
    const summary = this.#summary
    this.#summary = undefined
    if (summary === undefined) return
    const requests = summary.answered + summary.unanswered
    const reason = summary.error === undefined ? '' : `: ${summary.error.slice(0, 200)}`
    const note = (message: string): Warning => ({
      message: `oha: ${message}`,
      file: this.#file,
      line: summary.line,
    })
    if (isCut(summary, requests)) {
      this.#failures.push(note('the status codes do not add up to the requests: the summary was cut off'))
    } else if (summary.answered === 0) {
      this.#failures.push(note(`none of ${plural(requests, 'request')} was answered${reason}`))
    } else {
      const common = {
        benchmark: 'oha',
        iterations: requests,
        problem: problemAtLine(this.#file, summary.line),
      }
      addReadings(this.#builder, common, summaryRows(summary, requests))
      if (summary.unanswered > 0)
        this.#warnings.push(
          note(`${plural(summary.unanswered, 'request was', 'requests were')} not answered${reason}`),
        )
    }
  }
}

/** Lines of errors have no end of their own, so one without a line break may be cut; its count is whole all the same. */
function isCutError(line: string, end: 'open' | undefined): boolean {
  return end === 'open' && ERROR.exec(line) === null
}

function newSummary(line: number): Summary {
  const counts = { answered: 0, refused: 0, unanswered: 0, aborted: 0 }
  return { line, figures: new Map(), latencies: [], ...counts, error: undefined, part: 'figures' }
}

function readLine(summary: Summary, line: string): void {
  if (line === 'Status code distribution:') summary.part = 'statuses'
  else if (line === 'Error distribution:') summary.part = 'errors'
  else if (summary.part === 'figures') readFigure(summary, line)
  else if (summary.part === 'statuses') readStatus(summary, line)
  else readError(summary, line)
}

function readFigure(summary: Summary, line: string): void {
  const [, rank, time, timeUnit = ''] = PERCENTILE.exec(line) ?? []
  if (rank !== undefined) summary.latencies.push([percentileMetric(rank), Number(time), timeUnit])
  const [, name = '', printed = '', unit = ''] = FIGURE.exec(line) ?? []
  const value = numberOf(printed)
  const metric = LATENCIES.get(name)
  if (metric !== undefined) summary.latencies.push([metric, value, unit])
  else if (value !== undefined) summary.figures.set(name, [value, unit])
}

function readStatus(summary: Summary, line: string): void {
  const [, status, count] = STATUS.exec(line) ?? []
  if (status === undefined) return
  summary.answered += Number(count)
  if (Number(status) >= 400) summary.refused += Number(count)
}

function readError(summary: Summary, line: string): void {
  const [, count, message = ''] = ERROR.exec(line) ?? []
  if (count === undefined) return
  if (message === DEADLINE) summary.aborted += Number(count)
  else {
    summary.unanswered += Number(count)
    summary.error ??= message
  }
}

/** Answers and errors must be as many as rate times duration, which oha prints before them. */
function isCut({ figures, aborted }: Summary, requests: number): boolean {
  const [rate = 0] = figures.get('Requests/sec') ?? []
  const [duration = 0, unit = 's'] = figures.get('Total') ?? []
  const expected = rate * toBaseUnit(duration, parseUnit(unit))
  // Half of the last of four decimals of a duration in seconds, and of the rate.
  const tolerance = 0.5 + rate * 0.00005
  const counted = requests + aborted
  // Versions that leave aborted requests out of the rate say the same by the requests alone.
  return counted === 0 || Math.min(Math.abs(counted - expected), Math.abs(requests - expected)) > tolerance
}

function summaryRows(
  { figures, latencies, refused, unanswered }: Summary,
  requests: number,
): readonly MetricValue[] {
  const [size, unit = ''] = figures.get('Size/sec') ?? []
  return [
    ['throughput', figures.get('Requests/sec')?.[0], '1/s'],
    ['bytes-per-second', size, `${unit}/s`],
    ['error-rate', (refused + unanswered) / requests, '1'],
    ...latencies,
  ]
}
