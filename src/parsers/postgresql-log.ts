import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { parseQuantity } from '../core/units/parse-quantity.js'
import type { LineSink, ParseContext, Parsed, ParserOptions, TextParser } from './parser.js'
import { isTimedStatement, LogEntries, type LogEntry } from './postgresql-log/log-entries.js'
import { statementRequest, statementShape } from './postgresql-log/statement-shape.js'
import { type StatementTally, tallyStatements } from './postgresql-log/tally-statements.js'
import { optionProblem } from './shared/mapping-options.js'
import { fastNumber } from './shared/number-of.js'

const DURATION = /^duration: (\d+\.\d{3}) ms(?: {2}(?:statement|execute [^:]*): ([\s\S]*))?$/
const STATEMENT = /^(?:statement|execute [^:]*): ([\s\S]*)$/

/** What most teams call slow for one statement of a request. */
const SLOW = '100ms'

/**
 * PostgreSQL's log with the time of statements (`log_min_duration_statement = 0`, or `log_duration` with `log_statement`): every
 * statement shape with its times and calls, how many statements a request needs, and how often it repeats one shape, which
 * is how N+1 shows. A request is what a comment names (sqlcommenter, `request_id=`, `traceparent=`), else a session.
 */
export const postgresqlLogParser: TextParser = {
  kind: 'text',
  name: 'postgresql-log',
  tool: 'PostgreSQL 10 to 18, log_destination stderr (captured with 15)',
  reads: "the server's log with durations of statements",
  metrics: [
    'time (of every call)',
    'calls',
    'repeats-per-request (largest)',
    'statements',
    'statements-per-request (largest)',
    'slow-statements',
    'statement-time',
    'errors',
  ],
  primary: ['repeats-per-request', 'statements-per-request'],
  unseenCut: 'between two entries',
  options: [{ name: 'slow', does: 'Statements that take this long or longer are slow; default 100ms.' }],
  checkOptions: slowSeconds,
  recognises: isTimedStatement,
  start: (context) => new LogSink(context),
}

class LogSink implements LineSink {
  readonly #file: string
  readonly #entries = new LogEntries((entry) => this.#entry(entry))
  readonly #tally: StatementTally
  /** Statements that were logged before their duration (`log_statement`), by session. */
  readonly #pending = new Map<string, string>()
  #lastOpen: number | undefined
  #errors = 0

  constructor({ file, options = {} }: ParseContext) {
    this.#file = file
    this.#tally = tallyStatements(file, slowSeconds(options))
  }

  push(line: string, n: number, end?: 'open'): void {
    if (end === 'open') this.#lastOpen = n
    this.#entries.push(line, n)
  }

  end(): Parsed {
    this.#entries.end()
    if (this.#lastOpen !== undefined) {
      throw new Problem({
        kind: 'measurement',
        what: 'the log ends in the middle of a line',
        file: this.#file,
        line: this.#lastOpen,
        expected: 'a log that is not being written any more',
      })
    }
    const warnings: Warning[] = [...this.#tally.warnings()]
    return { measurements: this.#tally.measurements(this.#errors), environment: {}, warnings, failures: [] }
  }

  #entry({ level, session, text, line }: LogEntry): void {
    if (level === 'ERROR' || level === 'FATAL' || level === 'PANIC') this.#errors += 1
    if (level !== 'LOG') return
    const timed = text.startsWith('duration: ') ? DURATION.exec(text) : null
    if (timed === null) {
      const announced = STATEMENT.exec(text)?.[1]
      if (announced !== undefined) this.#pending.set(session, announced)
      return
    }
    const statement = timed[2] ?? this.#pending.get(session)
    if (statement === undefined) return
    this.#pending.delete(session)
    const shape = statementShape(statement)
    if (shape === '') return
    const request = statementRequest(statement) ?? session
    this.#tally.add({ shape, request, milliseconds: fastNumber(timed[1] ?? ''), line })
  }
}

/** @throws Problem of kind `usage` for a `slow` that is no duration. */
function slowSeconds({ slow = SLOW }: ParserOptions): number {
  const quantity = parseQuantity(slow)
  if (quantity?.unit === 's' && quantity.value > 0) return quantity.value
  throw optionProblem('slow', slow, 'a duration such as 100ms')
}
