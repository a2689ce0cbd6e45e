import { Problem } from '../core/model/problem.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { markFound } from './shared/mark-found.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'

// The columns of `-c`, and those that `-U` may choose; the system call stands at either end.
const HEADER =
  /^\s*(?:% time +seconds +usecs\/call +calls +errors +syscall|(?=.*\bcalls\b)(?=.*\bsyscall\b)(?:(?:% time|seconds|usecs\/call|calls|errors|syscall|shortest|longest)\s*)+)$/
const BLANKS = /\s+/
const RULE = /^-+(?: -+)+ *$/

/** A column of the table by its heading: metric, unit. Shares of the total follow from the rest. */
const METRIC: ReadonlyMap<string, readonly [metric: string, unit: string]> = new Map([
  ['calls', ['calls', 'count']],
  ['errors', ['errors', 'count']],
  ['seconds', ['time', 's']],
  ['usecs/call', ['time-per-call', 'us']],
  ['shortest', ['time.min', 's']],
  ['longest', ['time.max', 's']],
])

/**
 * The summary of `strace -c` (or `-C`, below the calls): a benchmark for each system call and one for the total. The number of
 * calls repeats; the time in the kernel is slowed down by tracing and does not gate.
 */
export const straceParser: TextParser = {
  kind: 'text',
  name: 'strace',
  tool: 'strace -c (read with 6.1)',
  reads: 'the table of strace -c, -C or -c -U, from standard error or -o',
  metrics: ['calls', 'errors', 'time', 'time-per-call', 'time.min', 'time.max'],
  primary: ['calls'],
  recognises: isHeader,
  start: (context) => new StraceSink(context),
}

// All columns together are shorter; a long line of blanks would make the pattern slow.
const LONGEST_HEADER = 200

function isHeader(line: string): boolean {
  return line.length <= LONGEST_HEADER && line.includes('syscall') && HEADER.test(line)
}

interface Column {
  readonly name: string
  readonly metric: string
  readonly unit: string
  /** Cell of the row; -1 where the row has none, which is zero of them. */
  readonly at: number
}

/** Where the cells of a row stand. */
interface Layout {
  readonly width: number
  readonly syscall: number
  readonly columns: readonly Column[]
}

/** The table that goes on, and the line it starts on. */
interface OpenTable {
  readonly full: Layout
  /** `errors` is blank for a call that never failed, which is then zero of them: strace counted. */
  readonly withoutErrors: Layout
  readonly line: number
}

function openTable(header: string, line: number): OpenTable {
  const names = header.replace('% time', '%time').trim().split(BLANKS)
  const layout = (printed: readonly string[]): Layout => ({
    width: printed.length,
    syscall: printed.indexOf('syscall'),
    columns: names.flatMap((name) => {
      const [metric, unit] = METRIC.get(name) ?? []
      return metric === undefined || unit === undefined
        ? []
        : { name, metric, unit, at: printed.indexOf(name) }
    }),
  })
  return { full: layout(names), withoutErrors: layout(names.filter((name) => name !== 'errors')), line }
}

/** The last row: what concerns every system call. */
const TOTAL = 'total'

class StraceSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(straceParser)
  #table: OpenTable | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (isHeader(line)) {
      if (this.#table !== undefined) throw this.#cut(this.#table.line)
      this.#table = openTable(line, n)
    } else if (
      this.#table !== undefined &&
      line.trim() !== '' &&
      !(line.startsWith('-') && RULE.test(line))
    ) {
      if (end === 'open') throw this.#cut(n)
      this.#row(this.#table, line, n)
    }
  }

  end(): Parsed {
    if (this.#table !== undefined) throw this.#cut(this.#table.line)
    return {
      // Nobody wrote a system call: a program that gets by without one loses no measure.
      measurements: markFound(this.#builder.measurements(), ({ benchmark }) => benchmark !== TOTAL),
      environment: {},
      warnings: this.#builder.warnings(),
      failures: [],
    }
  }

  #row({ full, withoutErrors }: OpenTable, line: string, n: number): void {
    const cells = line.trim().split(BLANKS)
    const layout = cells.length === full.width ? full : withoutErrors
    const problem = problemAtLine(this.#file, n)
    if (cells.length !== layout.width) {
      throw problem(
        `the row has ${plural(cells.length, 'cell')}`,
        `${full.width}, or one less where no call failed`,
      )
    }
    const benchmark = cells[layout.syscall] ?? ''
    for (let index = 0; index < layout.columns.length; index += 1) {
      const { name, metric, unit, at } = layout.columns[index] as Column
      const cell = at === -1 ? '0' : (cells[at] ?? '')
      const value = numberOf(cell)
      if (value === undefined) throw problem(`${name} is ${JSON.stringify(cell.slice(0, 40))}`, 'a number')
      this.#builder.add({ benchmark, metric, value, unit, problem })
    }
    if (benchmark === TOTAL) this.#table = undefined
  }

  #cut(line: number): Problem {
    return new Problem({
      kind: 'measurement',
      what: 'the summary of strace is not complete',
      file: this.#file,
      line,
      expected: 'a row "total" at its end, with a line break',
    })
  }
}
