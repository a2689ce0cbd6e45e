import type { Parameters, Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { addReadings, type MetricValue } from '../shared/add-readings.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { percentileMetric } from '../shared/percentile-metric.js'

const TITLE = /^This is ApacheBench, Version /
const FIELD = /^([A-Z][A-Za-z0-9 -]+):\s+(.+)$/
const PARTS = /^ {3}\(Connect: \d+, Receive: \d+, Length: (\d+), Exceptions: \d+\)$/
const MEAN = /^Time per request:\s+([\d.]+) \[ms\] \(mean\)$/
const RATE = /^Requests per second:\s+([\d.]+) \[#\/sec\]/
/** ab divides by 1024. */
const TRANSFER = /^Transfer rate:\s+([\d.]+) \[Kbytes\/sec\] received$/
const PERCENTILE = /^ +(\d+)% +(\d+)(?: \(longest request\))?$/
/** What ab says when it gives up: `apr_socket_recv: Connection refused (111)`. */
const GAVE_UP = /\b(?:apr_\w+(?:\(\))?|ab): (.+)$/

/** Whether a line is the first one that ab prints. */
export function isAbSummary(line: string): boolean {
  return TITLE.test(line)
}

interface Run {
  readonly line: number
  readonly fields: Map<string, string>
  readonly rows: MetricValue[]
  lengths: number
  reason: string | undefined
  isComplete: boolean
}

/** Reads what ab prints. Its last line, the longest request, tells that it is whole. */
export class AbSummarySink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements()
  readonly #warnings: Warning[] = []
  readonly #failures: Warning[] = []
  #run: Run | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (TITLE.test(line)) {
      this.#finish()
      this.#run = { line: n, fields: new Map(), rows: [], lengths: 0, reason: undefined, isComplete: false }
    } else if (this.#run !== undefined && end === undefined) readLine(this.#run, line)
    else if (this.#run !== undefined) this.#run.reason ??= GAVE_UP.exec(line)?.[1]
  }

  end(): Parsed {
    this.#finish()
    const warnings = [...this.#warnings, ...this.#builder.warnings()]
    return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures }
  }

  #finish(): void {
    const run = this.#run
    this.#run = undefined
    if (run === undefined) return
    const benchmark = target(run.fields)
    const requests = count(run, 'Complete requests')
    if (run.isComplete && requests > 0) this.#add(run, benchmark, requests)
    else {
      const reason = run.reason ?? 'the text ends before the longest request: the run was cut off'
      this.#failures.push({
        message: `${benchmark}: ${reason.slice(0, 200)}`,
        file: this.#file,
        line: run.line,
      })
    }
  }

  #add(run: Run, benchmark: string, requests: number): void {
    const refused = count(run, 'Non-2xx responses')
    const errors = Math.min(requests, Math.max(count(run, 'Failed requests'), refused))
    addReadings(
      this.#builder,
      {
        benchmark,
        parameters: parameters(run.fields),
        iterations: requests,
        problem: problemAtLine(this.#file, run.line),
      },
      [...run.rows, ['error-rate', errors / requests, '1']],
    )
    if (run.lengths <= refused) return
    const message = `${benchmark}: ${plural(run.lengths, 'answer')} had another length than the first, which counts as failed; ab -l accepts any length`
    this.#warnings.push({ message, file: this.#file, line: run.line })
  }
}

function readLine(run: Run, line: string): void {
  const percentile = PERCENTILE.exec(line)
  const [, key = '', value = ''] = FIELD.exec(line) ?? []
  const single = ROWS.flatMap(([pattern, metric, unit]): MetricValue[] => {
    const printed = pattern.exec(line)?.[1]
    return printed === undefined ? [] : [[metric, Number(printed), unit]]
  })
  run.rows.push(...single)
  if (percentile !== null) {
    run.rows.push([percentileMetric(percentile[1] ?? ''), Number(percentile[2]), 'ms'])
    run.isComplete ||= percentile[1] === '100'
  } else if (key !== '' && !run.fields.has(key)) run.fields.set(key, value)
  run.lengths = Number(PARTS.exec(line)?.[1] ?? run.lengths)
  run.reason ??= GAVE_UP.exec(line)?.[1]
}

const ROWS: readonly (readonly [pattern: RegExp, metric: string, unit: string])[] = [
  [RATE, 'throughput', '1/s'],
  [TRANSFER, 'bytes-per-second', 'KiB/s'],
  [MEAN, 'latency.mean', 'ms'],
]

function count({ fields }: Run, key: string): number {
  return Number(fields.get(key) ?? 0)
}

function target(fields: ReadonlyMap<string, string>): string {
  const host = fields.get('Server Hostname')
  return host === undefined
    ? 'ab'
    : `${host}:${fields.get('Server Port') ?? ''}${fields.get('Document Path') ?? ''}`
}

function parameters(fields: ReadonlyMap<string, string>): Parameters {
  const concurrency = fields.get('Concurrency Level')
  return {
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(fields.has('Keep-Alive requests') ? { 'keep-alive': 'on' } : {}),
  }
}
