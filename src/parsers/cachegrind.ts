import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { addValgrindCosts } from './shared/valgrind-costs.js'
import { type ValgrindLog, valgrindLog } from './shared/valgrind-log.js'

// The title says "cache and branch-prediction" up to 3.20 and "high-precision tracing" from 3.21 on.
const LOG_HEADS = [
  'Cachegrind, a cache and branch-prediction profiler',
  'Cachegrind, a high-precision tracing profiler',
]
// `events: Ir` stands in Callgrind's profiles too, but only Cachegrind starts its file with the caches or the invocation.
const FIRST = /^desc: (?:I1 cache: {9}\S|Invocation: )/

/** Cachegrind: the summary of its profile (`cachegrind.out.PID`) and of what it prints. The benchmark is the command. */
export const cachegrindParser: TextParser = {
  kind: 'text',
  name: 'cachegrind',
  tool: 'Valgrind Cachegrind (read with 3.19)',
  reads: 'cachegrind.out.PID, or the log that cachegrind prints when the program ends',
  metrics: ['instructions', 'dr, dw, i1mr, d1mr, bc and other events in lower case'],
  primary: ['instructions'],
  recognises: (line) => FIRST.test(line) || LOG_HEADS.some((head) => valgrindLog.startsWith(line, head)),
  start: (context) => new CachegrindSink(context),
}

class CachegrindSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(cachegrindParser)
  readonly #logs: readonly ValgrindLog[]
  #command: string | undefined
  #events: readonly string[] | undefined
  #hasSummary = false
  #last = 1

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#logs = LOG_HEADS.map((head) => valgrindLog.start(file, head))
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    // Cost lines, which are nearly all of a profile, start with a digit.
    const first = line.charCodeAt(0)
    if (first >= 0x30 && first <= 0x39) return
    if (line.startsWith('==')) for (const log of this.#logs) log.push(line, n)
    else if (line.startsWith('cmd: ')) this.#command = line.slice(5).trim()
    else if (line.startsWith('events: ')) this.#events = line.slice(8).trim().split(/\s+/)
    else if (line.startsWith('summary: ')) this.#summary(line.slice(9), n, end)
  }

  end(): Parsed {
    if (this.#events !== undefined && !this.#hasSummary) {
      throw this.#problem(
        this.#last,
        'the profile has no summary',
        'a line "summary:" at its end: the file was cut off',
      )
    }
    const environments = this.#logs.map((log) => log.end(this.#builder).environment)
    return {
      measurements: this.#builder.measurements(),
      environment: Object.assign({}, ...environments),
      warnings: this.#builder.warnings(),
      failures: [],
    }
  }

  #summary(costs: string, n: number, end: 'open' | undefined): void {
    if (this.#events === undefined)
      throw this.#problem(n, 'a summary without events', 'a line "events: Ir" before it')
    if (end === 'open')
      throw this.#problem(n, 'the text ends in the middle of a line', 'a line break after the summary')
    this.#hasSummary = true
    const benchmark = this.#command ?? nameOfFile(this.#file, 'cachegrind')
    addValgrindCosts(this.#builder, { benchmark, events: this.#events, costs, file: this.#file, line: n })
  }

  #problem(line: number, what: string, expected: string): Problem {
    return new Problem({ kind: 'measurement', what, file: this.#file, line, expected })
  }
}
