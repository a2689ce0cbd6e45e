import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { addValgrindCosts } from './shared/valgrind-costs.js'
import { type ValgrindLog, valgrindLog } from './shared/valgrind-log.js'

const FORMAT = '# callgrind format'
/** The head of the report that callgrind_annotate makes of a profile. */
const ANNOTATED = /^Profile data file '(?:.*)' \(creator: callgrind-/
const LOG_HEAD = 'Callgrind, a call-graph generating cache profiler'

/**
 * Callgrind: the totals of its profile (`callgrind.out.PID`) and of what it prints; xdebug writes the same format. The
 * benchmark is the command. Costs of single functions are the profile's matter, not a measurement. Of parts of one run
 * (`--dump-every-bb`) each is a file of its own.
 */
export const callgrindParser: TextParser = {
  kind: 'text',
  name: 'callgrind',
  tool: 'Valgrind Callgrind (read with 3.19), Xdebug 3 profiles',
  reads: 'callgrind.out.PID, or the log that callgrind prints when the program ends',
  metrics: [
    'instructions',
    'dr, dw, i1mr, d1mr, bc and other events in lower case',
    'time, allocated-bytes (Xdebug)',
  ],
  primary: ['instructions', 'time'],
  recognises: (line) =>
    line === FORMAT ||
    /^creator: xdebug /.test(line) ||
    valgrindLog.startsWith(line, LOG_HEAD) ||
    ANNOTATED.test(line),
  start: (context) => new CallgrindSink(context),
}

interface Total {
  readonly costs: string
  readonly line: number
}

class CallgrindSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(callgrindParser)
  readonly #log: ValgrindLog
  #command: string | undefined
  #events: readonly string[] | undefined
  #summary: Total | undefined
  #totals: Total | undefined
  #isProfile = false
  #hasVersion = false
  #last = 1
  #creator: Readonly<Record<string, string>> | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#log = valgrindLog.start(file, LOG_HEAD)
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    // Cost lines, which are nearly all of a profile, start with a digit, a sign or an asterisk.
    const first = line.charCodeAt(0)
    if (first >= 0x2a && first <= 0x39) return
    if (line.startsWith('==')) this.#log.push(line, n)
    else if (line === FORMAT) this.#isProfile = true
    else if (ANNOTATED.test(line))
      throw this.#problem(
        n,
        'this is the report of callgrind_annotate',
        'the profile itself, callgrind.out.PID',
      )
    else this.#header(line, n, end)
  }

  end(): Parsed {
    if (this.#isProfile || this.#events !== undefined) this.#addProfile()
    const log = this.#log.end(this.#builder)
    return {
      measurements: this.#builder.measurements(),
      environment: this.#creator === undefined ? log.environment : this.#creator,
      warnings: this.#builder.warnings(),
      failures: [],
    }
  }

  #header(line: string, n: number, end?: 'open'): void {
    const at = line.indexOf(': ')
    if (at === -1) return
    const text = line.slice(at + 2).trim()
    switch (line.slice(0, at)) {
      case 'version':
        this.#hasVersion = true
        if (text !== '1') throw this.#problem(n, `this is version ${text} of the format`, 'version 1')
        return
      case 'creator':
        this.#creator = creatorOf(text)
        return
      case 'cmd':
        this.#command = text
        return
      case 'events':
        this.#events = text.split(/\s+/)
        return
      case 'summary':
      case 'totals':
        if (end === 'open')
          throw this.#problem(n, 'the text ends in the middle of a line', 'a line break after the totals')
        if (line.startsWith('s')) this.#summary = { costs: text, line: n }
        else this.#totals = { costs: text, line: n }
    }
  }

  /** Cachegrind's profile has the same lines, and none of these. */
  #isCallgrind(): boolean {
    return this.#isProfile || this.#hasVersion || this.#creator !== undefined
  }

  /** `summary` is what Callgrind prints as collected; `totals` is the sum over the lines and ends the file. */
  #addProfile(): void {
    if (this.#events === undefined)
      throw this.#problem(this.#last, 'the profile names no events', 'a line "events: Ir"')
    if (!this.#isCallgrind())
      throw this.#problem(1, 'this is no profile of Callgrind', 'a line "version: 1" at its start')
    const total = this.#summary ?? this.#totals
    if (total === undefined) {
      throw this.#problem(
        this.#last,
        'the profile has neither summary nor totals',
        'a line "totals:" at its end: the file was cut off, or another program wrote it',
      )
    }
    addValgrindCosts(this.#builder, {
      benchmark: this.#command ?? nameOfFile(this.#file, 'callgrind'),
      events: this.#events,
      file: this.#file,
      ...total,
    })
  }

  #problem(line: number, what: string, expected: string): Problem {
    return new Problem({ kind: 'measurement', what, file: this.#file, line, expected })
  }
}

/** `callgrind-3.19.0` is Valgrind's version, `xdebug 3.0.2 (PHP 7.4.14)` that of Xdebug. */
function creatorOf(text: string): Readonly<Record<string, string>> | undefined {
  const [, tool = '', version] = /^(callgrind|xdebug)[- ](\d+(?:\.\d+)+)/.exec(text) ?? []
  return version === undefined ? undefined : { [tool === 'callgrind' ? 'valgrind' : tool]: version }
}
