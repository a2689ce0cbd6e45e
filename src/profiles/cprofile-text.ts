import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import { pythonFrame } from './cprofile/python-frame.js'
import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { FunctionCost } from './profile.js'
import { problemsOf } from './shared/problems.js'

const HEADER = /^ *ncalls +tottime +percall +cumtime +percall +filename:lineno\(function\)$/
const TOTAL = /^ *(\d+) function calls(?: \(\d+ primitive calls\))? in (\d+\.\d+)(?: CPU)? seconds$/
const REDUCED = /^ *List reduced from (\d+) to (\d+) due to restriction/
const ROW =
  /^ *(?<calls>\d+)(?:\/\d+)? +(?<self>\d+\.\d+) +(?:\d+\.\d+|nan) +(?<total>\d+\.\d+) +(?:\d+\.\d+|nan) +(?<place>\S.*)$/
const PLACE = /^(?<file>.*):(?<line>\d+)\((?<name>.*)\)$/

/**
 * The table that pstats prints (`python -m cProfile`, `print_stats`). Functions only, times to a millisecond; a table that was
 * cut to its first rows is told. Several tables of one text are added.
 */
export const cprofileTextFormat: TextFormat = {
  kind: 'text',
  name: 'cprofile-text',
  tool: 'CPython pstats (read with 3.8 to 3.13)',
  reads: 'what python -m cProfile or Stats.print_stats prints',
  quantities: ['time in seconds'],
  tells: 'table',
  recognises: (line) => HEADER.test(line),
  start: (context) => new StatsSink(context),
}

/** The table that is read. */
interface Table {
  readonly line: number
  rows: number
  calls: number
}

class StatsSink implements ProfileSink {
  readonly #file: string
  readonly #warnings: Warning[] = []
  readonly #rows = new Map<string, FunctionCost>()
  #total: number | undefined
  #table: Table | undefined
  /** What stands above a table: how many calls it tells of, and how many rows where that is not all. */
  #told: { calls?: number; rows?: number } = {}
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    if (HEADER.test(line)) this.#table = { line: n, rows: 0, calls: 0 }
    else if (this.#table !== undefined) this.#row(this.#table, line, n, end)
    else this.#head(line, n)
  }

  end(): Decoded {
    if (this.#table !== undefined) this.#close(this.#table)
    if (this.#rows.size === 0)
      throw problemsOf(this.#file)(this.#last, 'the table has no row', 'the table that pstats prints')
    const functions = [...this.#rows.values()]
    const total = this.#total ?? functions.reduce((sum, { self }) => sum + (self ?? 0), 0)
    const common = { kind: 'table', format: cprofileTextFormat.name, quantity: 'time', unit: 's' } as const
    return { profiles: [{ ...common, total, functions, lines: [], calls: [] }], warnings: this.#warnings }
  }

  #head(line: string, n: number): void {
    const [, calls, total] = TOTAL.exec(line) ?? []
    if (total !== undefined) {
      this.#total = (this.#total ?? 0) + Number(total)
      this.#told = { calls: Number(calls) }
    }
    const [, all, shown] = REDUCED.exec(line) ?? []
    if (all === undefined) return
    this.#told = { rows: Number(shown) }
    const message = `the table shows ${shown} of ${plural(Number(all), 'function')}; the others are not known`
    this.#warnings.push({ message, file: this.#file, line: n })
  }

  /** A blank line ends the table. */
  #row(table: Table, line: string, n: number, end?: 'open'): void {
    if (line.trim() === '') {
      this.#close(table)
      return
    }
    const groups = ROW.exec(line)?.groups
    if (groups === undefined || end === 'open')
      throw problemsOf(this.#file)(n, 'the row is not complete', 'calls, four times and a function')
    const place = PLACE.exec(groups.place!)?.groups
    const frame =
      place === undefined
        ? { name: groups.place! }
        : pythonFrame(place.file!, Number(place.line), place.name!)
    table.rows += 1
    table.calls += Number(groups.calls)
    const before = this.#rows.get(groups.place!)
    this.#rows.set(groups.place!, {
      frame,
      self: (before?.self ?? 0) + Number(groups.self),
      total: (before?.total ?? 0) + Number(groups.total),
      calls: (before?.calls ?? 0) + Number(groups.calls),
    })
  }

  /** The table must hold what is told above it. */
  #close({ line, rows, calls }: Table): void {
    const told = this.#told
    this.#table = undefined
    this.#told = {}
    const part =
      told.rows === undefined
        ? { what: 'calls', found: calls, all: told.calls ?? 0 }
        : { what: 'functions', found: rows, all: told.rows }
    if (part.found >= part.all) return
    const message = `the table holds ${part.found} of ${part.all} ${part.what}: it may be cut off`
    this.#warnings.push({ message, file: this.#file, line })
  }
}
