import type { Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { addReadings, type MetricValue } from '../shared/add-readings.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { numberOf } from '../shared/number-of.js'
import { percentileMetric } from '../shared/percentile-metric.js'

const TOTAL = /^ {2}Total:\t([\d.]+) secs$/
const FIGURE = /^ {2}(Slowest|Fastest|Average|Requests\/sec|Total data):\t *(\S+)/
/** hey 0.1.4 of Debian doubles the sign. */
const PERCENTILE = /^ {2}(\d+)%%? in ([\d.]+) secs$/
const STATUSES = 'Status code distribution:'
const ERRORS = 'Error distribution:'
const STATUS = /^ {2}\[(\d+)\]\t(\d+) responses$/
const ERROR = /^ {2}\[(\d+)\]\t(.*)$/

const LATENCIES = new Map([
  ['Slowest', 'latency.max'],
  ['Fastest', 'latency.min'],
  ['Average', 'latency.mean'],
])

/** Whether a line is the first one of a summary that only hey prints. */
export function isHeySummary(line: string): boolean {
  return TOTAL.test(line)
}

interface Summary {
  readonly line: number
  readonly seconds: number
  readonly latencies: MetricValue[]
  readonly errors: string[]
  rate: number
  bytes: number
  answered: number
  refused: number
  unanswered: number
  part: 'figures' | 'statuses' | 'after'
}

/** Reads the summaries that hey prints at its end. */
export class HeySummarySink implements LineSink {
  readonly #context: ParseContext
  readonly #builder = startMeasurements()
  readonly #warnings: Warning[] = []
  readonly #failures: Warning[] = []
  #summary: Summary | undefined
  #count = 0

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number): void {
    const total = TOTAL.exec(line)
    if (total !== null) {
      this.#finish()
      this.#summary = newSummary(n, Number(total[1]))
    } else if (this.#summary !== undefined) readLine(this.#summary, line)
  }

  end(): Parsed {
    this.#finish()
    const repetitions =
      this.#count < 2
        ? []
        : [
            {
              message: `hey does not print what it requested: its ${this.#count} summaries count as repetitions of one benchmark`,
            },
          ]
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...repetitions, ...this.#warnings, ...this.#builder.warnings()],
      failures: this.#failures,
    }
  }

  #finish(): void {
    const summary = this.#summary
    this.#summary = undefined
    if (summary === undefined) return
    const requests = summary.answered + summary.unanswered
    if (isCut(summary))
      this.#fail(summary, 'the status codes do not add up to the requests: the summary was cut off')
    else if (summary.answered === 0)
      this.#fail(summary, `none of ${plural(requests, 'request')} was answered${firstError(summary)}`)
    else this.#add(summary, requests)
  }

  #add(summary: Summary, requests: number): void {
    this.#count += 1
    const { file } = this.#context
    addReadings(
      this.#builder,
      { benchmark: 'hey', iterations: requests, problem: problemAtLine(file, summary.line) },
      [
        ['throughput', summary.rate, '1/s'],
        ['bytes-per-second', summary.seconds > 0 ? summary.bytes / summary.seconds : undefined, 'B/s'],
        ['error-rate', (summary.refused + summary.unanswered) / requests, '1'],
        ...summary.latencies,
      ],
    )
    if (summary.unanswered > 0) {
      const message = `${plural(summary.unanswered, 'request was', 'requests were')} not answered${firstError(summary)}`
      this.#warnings.push({ message, file, line: summary.line })
    }
  }

  #fail(summary: Summary, message: string): void {
    this.#failures.push({ message: `hey: ${message}`, file: this.#context.file, line: summary.line })
  }
}

function newSummary(line: number, seconds: number): Summary {
  const counts = { rate: 0, bytes: 0, answered: 0, refused: 0, unanswered: 0 }
  return { line, seconds, latencies: [], errors: [], ...counts, part: 'figures' }
}

function readLine(summary: Summary, line: string): void {
  if (line === STATUSES) summary.part = 'statuses'
  else if (summary.part === 'figures') readFigure(summary, line)
  else if (summary.part === 'statuses') readStatus(summary, line)
  else readError(summary, line)
}

function readFigure(summary: Summary, line: string): void {
  const percentile = PERCENTILE.exec(line)
  if (percentile !== null) {
    summary.latencies.push([percentileMetric(percentile[1] ?? ''), Number(percentile[2]), 's'])
    return
  }
  const [, name = '', printed = ''] = FIGURE.exec(line) ?? []
  const value = numberOf(printed)
  const metric = LATENCIES.get(name)
  if (metric !== undefined) summary.latencies.push([metric, value, 's'])
  if (name === 'Requests/sec') summary.rate = value ?? 0
  if (name === 'Total data') summary.bytes = value ?? 0
}

function readStatus(summary: Summary, line: string): void {
  if (line === ERRORS) summary.part = 'after'
  const [, status, count] = STATUS.exec(line) ?? []
  if (status === undefined) return
  summary.answered += Number(count)
  if (Number(status) >= 400) summary.refused += Number(count)
}

function readError(summary: Summary, line: string): void {
  const [, count, message = ''] = ERROR.exec(line) ?? []
  if (count === undefined) return
  summary.unanswered += Number(count)
  summary.errors.push(message)
}

/** Answers and errors must be as many as rate times duration, which hey prints before them. */
function isCut(summary: Summary): boolean {
  const expected = summary.rate * summary.seconds
  const requests = summary.answered + summary.unanswered
  // The duration has four decimals; half of the last one stands for this many requests.
  const tolerance = 0.5 + summary.rate * 0.00005
  return requests === 0 || Math.abs(requests - expected) > tolerance
}

function firstError(summary: Summary): string {
  const [first] = summary.errors
  return first === undefined ? '' : `: ${first.slice(0, 200)}`
}
