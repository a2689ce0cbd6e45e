import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'

const BANNER = /^pgbench \((\d[^ )]*).*\)$/
const TYPE = /^transaction type: (.+)$/
const GAVE_UP = /^pgbench: (?:error|fatal): (.+)$/
/** What pgbench calls a run of more than one script, whose figures follow those of all. */
const SEVERAL = 'multiple scripts'
const SCRIPT = /^SQL script \d+: (.+)$/
/** Before version 14 the rate is printed with the time to connect, and then without it. */
const RATE = /^tps = ([\d.]+) \((?:without initial connection time|excluding connections establishing)\)$/
const SCRIPT_RATE = /^ - (\d+) transactions \([\d.]+% of total, tps = ([\d.]+)\)$/
const SCRIPT_LATENCY = /^ - latency average = /
/** Of all scripts' shares; the last is rounded like the others. */
const SHARE = /^ - weight: \d+ \(targets ([\d.]+)% of total\)$/
const WHOLE_SHARE = 99.5

const SETTINGS: readonly (readonly [pattern: RegExp, parameter: string])[] = [
  [/^scaling factor: (\d+)$/, 'scale'],
  [/^query mode: (\S+)$/, 'mode'],
  [/^number of clients: (\d+)$/, 'clients'],
]
const PROCESSED = /^number of transactions actually processed: (\d+)(?:\/\d+)?$/
const FAILED = /^(?: - )?number of failed transactions: (\d+) \(/
const FIGURES: readonly (readonly [pattern: RegExp, metric: string, unit: string])[] = [
  [/^(?: - )?latency average = ([\d.]+) ms(?: \(including failures\))?$/, 'latency.mean', 'ms'],
  [/^initial connection time = ([\d.]+) ms$/, 'connection-time', 'ms'],
  [/^rate limit schedule lag: avg ([\d.]+) \(max [\d.]+\) ms$/, 'schedule-lag.mean', 'ms'],
  [/^rate limit schedule lag: avg [\d.]+ \(max ([\d.]+)\) ms$/, 'schedule-lag.max', 'ms'],
  [/^(?: - )?number of transactions retried: \d+ \(([\d.]+)%\)$/, 'retried-rate', '%'],
  [/^(?: - )?number of transactions skipped: \d+ \(([\d.]+)%\)$/, 'skipped-rate', '%'],
  [/^(?: - )?number of transactions above the [\d.]+ ms latency limit: .*\(([\d.]+)%\)$/, 'late-rate', '%'],
]

/**
 * pgbench's summary. The benchmark is the type of transaction, or that of several scripts besides each script by its file; clients,
 * scale and query mode are parameters. The rate is the one without the time to connect. Progress lines and the statements
 * of `-r` are left out: they are parts of what the summary says.
 */
export const pgbenchParser: TextParser = {
  kind: 'text',
  name: 'pgbench',
  tool: 'pgbench 9.6 to 18 (PostgreSQL)',
  reads: 'the summary of pgbench, of one or several scripts',
  metrics: [
    ...['throughput', 'latency.mean', 'error-rate', 'connection-time', 'retried-rate', 'skipped-rate'],
    ...['late-rate', 'schedule-lag.mean', 'schedule-lag.max'],
  ],
  primary: ['throughput', 'error-rate'],
  command: /\bpgbench\b(?!.* (?:-i|--initialize)\b)/,
  recognises: (line) => BANNER.test(line) || TYPE.test(line) || GAVE_UP.test(line),
  start: (context) => new PgbenchSink(context),
}

/** What is known of all transactions, or of those of one script. */
interface Part {
  readonly benchmark: string
  readonly line: number
  readonly rows: MetricValue[]
  processed: number
  failed: number
  /** The last line of it that is read was there. */
  isWhole: boolean
}

interface Run {
  readonly parameters: Record<string, string>
  readonly parts: Part[]
  shares: number
}

class PgbenchSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(pgbenchParser)
  readonly #failures: Warning[] = []
  #version: string | undefined
  #run: Run | undefined
  /** Line of a banner whose run has not begun: nothing of it was printed where none begins. */
  #announced: number | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const version = BANNER.exec(line)?.[1]
    const type = TYPE.exec(line)?.[1]
    const gaveUp = GAVE_UP.exec(line)?.[1]
    if (gaveUp !== undefined) this.#fail(gaveUp, n)
    else if (version !== undefined) {
      this.#finish()
      this.#version = version
      this.#announced = n
    } else if (type !== undefined) {
      if (this.#announced === undefined) this.#finish()
      this.#announced = undefined
      const benchmark = /^<builtin: (.+)>$/.exec(type)?.[1] ?? type
      this.#run = { parameters: {}, parts: [part(benchmark, n)], shares: 0 }
    } else if (this.#run !== undefined && end === undefined) readLine(this.#run, line, n)
  }

  end(): Parsed {
    this.#finish()
    return {
      measurements: this.#builder.measurements(),
      environment: this.#version === undefined ? {} : { postgresql: this.#version },
      warnings: this.#builder.warnings(),
      failures: this.#failures,
    }
  }

  #finish(): void {
    const run = this.#run
    const announced = this.#announced
    this.#run = undefined
    this.#announced = undefined
    if (announced !== undefined && this.#failures.length === 0) {
      this.#fail('the text ends before the summary: the run was aborted or cut off', announced)
    }
    if (run === undefined) return
    const open = run.parts.find((one) => !one.isWhole)
    const isSeveral = run.parts[0]?.benchmark === SEVERAL
    const isWhole = open === undefined && (!isSeveral || run.shares >= WHOLE_SHARE)
    if (isWhole) for (const one of run.parts) this.#add(one, run.parameters)
    else if (this.#failures.length === 0) {
      this.#fail('the summary has no end: the run was aborted or cut off', (open ?? run.parts[0])?.line ?? 1)
    }
  }

  #add({ benchmark, line, rows, processed, failed }: Part, parameters: Run['parameters']): void {
    const problem = problemAtLine(this.#file, line)
    const errors = processed + failed === 0 ? undefined : failed / (processed + failed)
    const common = { benchmark, parameters, iterations: processed, problem }
    addReadings(
      this.#builder,
      common,
      rows.filter(([metric]) => !metric.endsWith('-rate')),
    )
    addReadings(this.#builder, common, [['error-rate', errors, '1']])
    for (const [metric, value, unit] of rows) {
      if (value === undefined || !metric.endsWith('-rate')) continue
      this.#builder.add({ metric, value, unit, direction: 'lower', ...common })
    }
  }

  #fail(message: string, line: number): void {
    this.#failures.push({ message: `pgbench: ${message}`, file: this.#file, line })
  }
}

function part(benchmark: string, line: number): Part {
  return { benchmark, line, rows: [], processed: 0, failed: 0, isWhole: false }
}

function readLine(run: Run, line: string, n: number): void {
  const script = SCRIPT.exec(line)?.[1]
  if (script !== undefined) run.parts.push(part(script, n))
  const current = run.parts.at(-1)
  if (current === undefined || script !== undefined) return
  run.shares += Number(SHARE.exec(line)?.[1] ?? 0)
  const setting = SETTINGS.find(([pattern]) => pattern.test(line))
  if (setting !== undefined) run.parameters[setting[1]] = setting[0].exec(line)?.[1] ?? ''
  current.processed = Number(PROCESSED.exec(line)?.[1] ?? current.processed)
  current.failed = Number(FAILED.exec(line)?.[1] ?? current.failed)
  const [, processed, scriptRate] = SCRIPT_RATE.exec(line) ?? []
  if (processed !== undefined) current.processed = Number(processed)
  const rate = RATE.exec(line)?.[1]
  if (rate !== undefined || scriptRate !== undefined)
    current.rows.push(['throughput', Number(rate ?? scriptRate), '1/s'])
  // A script that never ran has no latency.
  if (rate !== undefined || SCRIPT_LATENCY.test(line) || processed === '0') current.isWhole = true
  for (const [pattern, metric, unit] of FIGURES) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined) current.rows.push([metric, Number(value), unit])
  }
}
