import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { goDuration } from './shared/go-duration.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { percentileMetric } from './shared/percentile-metric.js'

/** `Latencies     [min, mean, 50, 90, 95, 99, max]  90ms, 113ms, ...`: names in brackets, then as many values. */
const ROW = /^(Requests|Duration|Latencies|Bytes In|Bytes Out|Success) +\[([^\]]+)\] +(.+)$/
const REQUESTS = /^Requests +\[total, rate(?:, throughput)?\] +\d/
const ERROR_SET = /^Error Set:$/

/** The text that `vegeta report` prints. Several in one output count as repetitions, as none says what was attacked. */
export const vegetaTextParser: TextParser = {
  kind: 'text',
  name: 'vegeta-text',
  tool: 'vegeta 6 to 12',
  reads: 'the text of vegeta report',
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
  recognises: (line) => REQUESTS.test(line),
  start: (context) => new VegetaSink(context),
}

interface Report {
  readonly line: number
  /** By row and name: `Requests total`. As printed. */
  readonly values: Map<string, string>
  isWhole: boolean
  error: string | undefined
}

class VegetaSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(vegetaTextParser)
  readonly #warnings: Warning[] = []
  readonly #failures: Warning[] = []
  #report: Report | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (REQUESTS.test(line)) {
      this.#finish()
      this.#report = { line: n, values: new Map(), isWhole: false, error: undefined }
    }
    if (this.#report !== undefined && end === undefined) readLine(this.#report, line)
  }

  end(): Parsed {
    this.#finish()
    const warnings = [...this.#warnings, ...this.#builder.warnings()]
    return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures }
  }

  #finish(): void {
    const report = this.#report
    this.#report = undefined
    if (report === undefined) return
    const success = numberOf((report.values.get('Success ratio') ?? '').replace('%', ''))
    const requests = numberOf(report.values.get('Requests total') ?? '')
    const note = (message: string): Warning => ({
      message: `vegeta: ${message}`,
      file: this.#file,
      line: report.line,
    })
    const reason = report.error === undefined ? '' : `: ${report.error.slice(0, 200)}`
    if (!report.isWhole || success === undefined || requests === undefined) {
      this.#failures.push(note('the text ends before Error Set: the report was cut off'))
    } else if (success === 0)
      this.#failures.push(note(`none of ${plural(requests, 'request')} succeeded${reason}`))
    else {
      addReadings(
        this.#builder,
        { benchmark: 'vegeta', iterations: requests, problem: problemAtLine(this.#file, report.line) },
        reportRows(report.values, success / 100),
      )
      if (success < 100)
        this.#warnings.push(note(`${100 - success} % of ${plural(requests, 'request')} failed${reason}`))
    }
  }
}

function readLine(report: Report, line: string): void {
  const [, row = '', names = '', printed = ''] = ROW.exec(line) ?? []
  const values = printed.trim().split(/, +/)
  names.split(/, */).forEach((name, index) => {
    const value = values[index]
    if (row !== '' && value !== undefined) report.values.set(`${row} ${name}`, value)
  })
  if (report.isWhole && line !== '') report.error ??= line
  report.isWhole ||= ERROR_SET.test(line)
}

function reportRows(values: Report['values'], success: number): readonly MetricValue[] {
  const number = (key: string): number | undefined => numberOf(values.get(key) ?? '')
  const rate = number('Requests rate')
  const throughput = number('Requests throughput') ?? (rate === undefined ? undefined : rate * success)
  return [
    ['throughput', throughput, '1/s'],
    ['error-rate', 1 - success, '1'],
    ['request-rate', rate, '1/s'],
    ['received-bytes', number('Bytes In total'), 'B'],
    ['sent-bytes', number('Bytes Out total'), 'B'],
    ...[...values].flatMap(([key, printed]): MetricValue[] => {
      const name = key.startsWith('Latencies ') ? key.slice('Latencies '.length) : ''
      return name === '' ? [] : [[latencyMetric(name), goDuration(printed), 'ns']]
    }),
  ]
}

function latencyMetric(name: string): string {
  return /^\d/.test(name) ? percentileMetric(name) : `latency.${name}`
}
