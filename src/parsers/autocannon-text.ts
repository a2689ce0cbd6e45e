import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { percentileMetric } from './shared/percentile-metric.js'

const TARGET = /^Running .* test @ (.+)$/
const CONNECTIONS = /^(\d+) connections(?: with (\d+) pipelining factor)?/
const ROW = /^│ (Stat|Latency|Req\/Sec|Bytes\/Sec) +│(.*)│$/
const PERCENTILE_ROW = /^│ (\d+(?:\.\d+)?) +│ (\d+(?:\.\d+)?) +│$/
const OTHER_TABLE = /^│ (Percentile|Code) +│/
const STATUSES = /^(\d+) 2xx responses, (\d+) non 2xx responses$/
const DONE = /^(\S+) requests in ([\d.]+)s, ([\d.]+ [kMGT]?B) read$/
const ERRORS = /^(\d+) errors \(\d+ timeouts\)$/

/**
 * The tables that autocannon prints (to standard error). Its total is rounded (`22k requests`), so the error rate rests on the
 * lines of status codes and errors, and on rate times duration where every answer was 2xx. `--json` has exact numbers.
 */
export const autocannonTextParser: TextParser = {
  kind: 'text',
  name: 'autocannon-text',
  tool: 'autocannon 7 to 9',
  reads: 'the tables of autocannon, also with --latency',
  metrics: [
    ...[
      'throughput',
      'bytes-per-second',
      'error-rate',
      'latency.mean',
      'latency.max',
      'latency.p50',
      'latency.p97.5',
    ],
    ...['latency.p99', 'other percentiles'],
  ],
  primary: ['throughput', 'error-rate'],
  recognises: (line) => /^│ Req\/Sec +│/.test(line),
  start: (context) => new AutocannonSink(context),
}

interface Run {
  readonly url: string
  readonly line: number
  connections: string
  columns: readonly string[]
  readonly rows: Map<string, MetricValue>
  seconds: number | undefined
  good: number | undefined
  refused: number
  unanswered: number
}

class AutocannonSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(autocannonTextParser)
  readonly #failures: Warning[] = []
  #run: Run | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const url = TARGET.exec(line)?.[1]
    if (url !== undefined) {
      this.#finish()
      this.#run = newRun(url, n)
    }
    if (this.#run === undefined && ROW.test(line)) this.#run = newRun('autocannon', n)
    if (this.#run !== undefined && end === undefined) readLine(this.#run, line)
  }

  end(): Parsed {
    this.#finish()
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: this.#builder.warnings(),
      failures: this.#failures,
    }
  }

  #finish(): void {
    const run = this.#run
    this.#run = undefined
    if (run === undefined) return
    const rate = run.rows.get('throughput')?.[1]
    const good = run.good ?? (rate ?? 0) * (run.seconds ?? 0)
    if (run.seconds === undefined || rate === undefined)
      this.#fail(run, 'the text ends before the totals: the run was cut off')
    else if (good + run.refused === 0)
      this.#fail(run, `no request was answered (${plural(run.unanswered, 'error')})`)
    else {
      const errors = run.refused + run.unanswered
      addReadings(
        this.#builder,
        {
          benchmark: run.url,
          parameters: run.connections === '' ? {} : { connections: run.connections },
          problem: problemAtLine(this.#file, run.line),
        },
        [...run.rows.values(), ['error-rate', errors / (good + errors), '1']],
      )
    }
  }

  #fail(run: Run, message: string): void {
    this.#failures.push({ message: `${run.url}: ${message}`, file: this.#file, line: run.line })
  }
}

function newRun(url: string, line: number): Run {
  const counts = { seconds: undefined, good: undefined, refused: 0, unanswered: 0 }
  return { url, line, connections: '', columns: [], rows: new Map(), ...counts }
}

function readLine(run: Run, line: string): void {
  const table = ROW.exec(line)
  const other = OTHER_TABLE.exec(line)?.[1]
  if (other !== undefined) run.columns = [other]
  const percentile = run.columns[0] === 'Percentile' ? PERCENTILE_ROW.exec(line) : null
  const [, good, refused] = STATUSES.exec(line) ?? []
  if (table !== null)
    readRow(
      run,
      table[1] ?? '',
      (table[2] ?? '').split('│').map((cell) => cell.trim()),
    )
  else if (percentile !== null)
    addRow(run, [percentileMetric(percentile[1] ?? ''), Number(percentile[2]), 'ms'])
  else if (good !== undefined) {
    run.good = Number(good)
    run.refused = Number(refused)
  }
  run.connections = CONNECTIONS.exec(line)?.[1] ?? run.connections
  run.unanswered = Number(ERRORS.exec(line)?.[1] ?? run.unanswered)
  const seconds = DONE.exec(line)?.[2]
  if (seconds !== undefined) run.seconds = Number(seconds)
}

/** The first row of each table names the columns of those below it. */
function readRow(run: Run, name: string, cells: readonly string[]): void {
  if (name === 'Stat') run.columns = cells
  const cell = (column: string): readonly [value: number | undefined, unit: string] => {
    const [value = '', unit = ''] = (cells[run.columns.indexOf(column)] ?? '').split(' ')
    return [numberOf(value.replaceAll(',', '')), unit]
  }
  if (name === 'Req/Sec') addRow(run, ['throughput', cell('Avg')[0], '1/s'])
  if (name === 'Bytes/Sec') {
    const [value, unit] = cell('Avg')
    addRow(run, ['bytes-per-second', value, `${unit}/s`])
  }
  if (name === 'Latency') {
    addRow(run, ['latency.mean', ...cell('Avg')])
    addRow(run, ['latency.max', ...cell('Max')])
    for (const column of run.columns) {
      if (column.endsWith('%')) addRow(run, [percentileMetric(column.slice(0, -1)), ...cell(column)])
    }
  }
}

/** `--latency` prints the percentiles of the first table again. */
function addRow(run: Run, row: MetricValue): void {
  if (row[1] !== undefined && !run.rows.has(row[0])) run.rows.set(row[0], row)
}
