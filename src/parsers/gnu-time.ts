import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { clockSeconds, readVerboseLine, type TimeReading } from './gnu-time/read-verbose-line.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { fastNumber } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

const COMMAND = /^\tCommand being timed: "(.*)"$/
const EXIT = /^\tExit status: (\d+)$/
const SIGNAL = /^Command terminated by signal (\d+)$/
const DEFAULT =
  /^(?<user>[\d.]+)user (?<system>[\d.]+)system (?<elapsed>[\d:.]+)elapsed (?:\d+|\?)%CPU \(\d+avgtext\+\d+avgdata (?<rss>\d+)maxresident\)k$/
const DEFAULT_SECOND =
  /^(?<inputs>\d+)inputs\+(?<outputs>\d+)outputs \((?<major>\d+)major\+(?<minor>\d+)minor\)pagefaults (?<swaps>\d+)swaps$/
// POSIX `time -p` prints seconds; bash prints `0m0.004s`, with a comma where the locale says so.
const PORTABLE = /^(real|user|sys)[ \t]+(?:(\d+)m)?(\d+(?:[.,]\d+)?)s?$/

/** First letters of what the short forms print: `Command`, `real`, `user`, `sys`, and a number. */
const STARTS = 'Crus0123456789.'

const PORTABLE_METRIC: ReadonlyMap<string, string> = new Map([
  ['real', 'time'],
  ['user', 'user-time'],
  ['sys', 'system-time'],
])

/**
 * GNU time: the report of `-v`, its default format, and the three lines of `-p` and of bash's keyword. Reports of one
 * command are repetitions. Only `-v` names the command; elsewhere the file's name is the benchmark.
 */
export const gnuTimeParser: TextParser = {
  kind: 'text',
  name: 'gnu-time',
  tool: 'GNU time 1.9 and the keyword time of bash and POSIX shells',
  reads: 'what time -v, time, time -p or bash prints on standard error (2>time.txt)',
  metrics: [
    'time',
    'user-time',
    'system-time',
    'peak-rss',
    'major-page-faults',
    'minor-page-faults',
    'voluntary-context-switches',
    'other counts of -v under their own name',
  ],
  primary: ['time'],
  recognises: (line) =>
    COMMAND.test(line) || DEFAULT.test(line) || (line.startsWith('real') && PORTABLE.test(line)),
  start: (context) => new TimeSink(context),
}

class TimeSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(gnuTimeParser)
  readonly #failures: Warning[] = []
  readonly #unnamed: string
  /** The command of an open `-v` report, and the line it started on. */
  #open: { readonly command: string; readonly line: number } | undefined
  #lastOpen: number | undefined
  /** How a command ended, which stands before its report: `signal 9`, `status 3`. */
  #ended: string | undefined
  #isShort = false

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#unnamed = nameOfFile(file, 'command')
  }

  push(line: string, n: number, end?: 'open'): void {
    if (end === 'open') this.#lastOpen = n
    const command = line.startsWith('\tC') ? COMMAND.exec(line)?.[1] : undefined
    if (command !== undefined) {
      if (this.#open !== undefined) throw this.#cut(this.#open.line)
      this.#open = { command, line: n }
    } else if (this.#open !== undefined) this.#verbose(this.#open.command, line, n)
    else this.#short(line, n)
  }

  end(): Parsed {
    if (this.#open !== undefined) throw this.#cut(this.#open.line)
    if (this.#isShort && this.#lastOpen !== undefined) throw this.#cut(this.#lastOpen)
    const warnings = this.#builder.warnings()
    return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures }
  }

  #verbose(command: string, line: string, n: number): void {
    const reading = readVerboseLine(line)
    if (reading !== undefined) this.#add(command === '' ? this.#unnamed : command, reading, n)
    const status = EXIT.exec(line)?.[1]
    if (status === undefined) return
    this.#open = undefined
    const ended = this.#ended ?? (status === '0' ? undefined : `status ${status}`)
    if (ended !== undefined) this.#fail(`${quotedName(command)} ended by ${ended}`, n)
    this.#ended = undefined
  }

  #short(line: string, n: number): void {
    // One look at the first letter: a log has other lines by the million, and each pattern takes its time.
    const first = line.charAt(0)
    if (first === '' || !STARTS.includes(first)) return
    const signal = SIGNAL.exec(line)?.[1]
    if (signal !== undefined) this.#ended = `signal ${signal}`
    const status = /^Command exited with non-zero status (\d+)$/.exec(line)?.[1]
    const short =
      first === '.' || (first >= '0' && first <= '9') ? defaultReadings(line) : portableReadings(line)
    for (const reading of short) this.#add(this.#unnamed, reading, n)
    if (short.length > 0) this.#isShort = true
    if (status !== undefined) this.#ended = `status ${status}`
    else if (short.length > 0 && this.#ended !== undefined) {
      this.#fail(`the command ended by ${this.#ended}`, n)
      this.#ended = undefined
    }
  }

  #add(benchmark: string, { metric, value, unit }: TimeReading, n: number): void {
    this.#builder.add({ benchmark, metric, value, unit, problem: problemAtLine(this.#file, n) })
  }

  #fail(message: string, line: number): void {
    this.#failures.push({ message, file: this.#file, line })
  }

  #cut(line: number): Problem {
    return new Problem({
      kind: 'measurement',
      what: 'the report of time that starts here is not complete',
      file: this.#file,
      line,
      expected: 'all lines that time prints, the last one ended by a line break',
    })
  }
}

function defaultReadings(line: string): readonly TimeReading[] {
  const first = DEFAULT.exec(line)?.groups
  if (first !== undefined) {
    const { user = '', system = '', elapsed = '', rss = '' } = first
    return [
      { metric: 'time', value: clockSeconds(elapsed), unit: 's' },
      { metric: 'user-time', value: Number(user), unit: 's' },
      { metric: 'system-time', value: Number(system), unit: 's' },
      { metric: 'peak-rss', value: Number(rss), unit: 'KiB' },
    ]
  }
  const second = DEFAULT_SECOND.exec(line)?.groups
  return Object.entries(second ?? {}).map(([key, text]) => ({
    metric: DEFAULT_COUNT.get(key) ?? key,
    value: Number(text),
    unit: 'count',
  }))
}

const DEFAULT_COUNT: ReadonlyMap<string, string> = new Map([
  ['inputs', 'file-system-inputs'],
  ['outputs', 'file-system-outputs'],
  ['major', 'major-page-faults'],
  ['minor', 'minor-page-faults'],
])

function portableReadings(line: string): readonly TimeReading[] {
  const found = PORTABLE.exec(line)
  if (found === null) return []
  const [, word = '', minutes = '0', seconds = ''] = found
  const metric = PORTABLE_METRIC.get(word)
  if (metric === undefined) return []
  const value = fastNumber(minutes) * 60 + fastNumber(seconds.replace(',', '.'))
  return [{ metric, value, unit: 's' }]
}
