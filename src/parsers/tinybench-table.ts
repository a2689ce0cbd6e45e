import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { boxCells } from './shared/box-cells.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { tableWithoutEnd } from './shared/table-without-end.js'

/** Columns of `bench.table()` by version: 2 says `Average Time (ns)`, 3 spells `average` out, later ones say `avg`. */
const COLUMNS: readonly (readonly [header: RegExp, metric: string, unit: string])[] = [
  [/^(?:Latency (?:avg|average)|Average Time) \(ns\)$/, 'time', 'ns'],
  [/^Latency (?:med|median) \(ns\)$/, 'latency.p50', 'ns'],
  [/^(?:Throughput (?:avg|average) \(ops\/s\)|ops\/sec)$/, 'throughput', '1/s'],
]

const HEADER = /│\s*Task [Nn]ame\s*│/

// `'46.90 ± 0.93%'`, `'210,462'`, `4751.43`: the number before the spread.
const NUMBER = /^['"]?(?<value>[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?)(?: ?± ?[\d.,]+%?)?['"]?$/

/**
 * The text of `console.table(bench.table())`, which is how tinybench's readme prints results: mean and median time
 * and mean rate, rounded. A task that threw has an error instead of numbers.
 */
export const tinybenchTableParser: TextParser = {
  kind: 'text',
  name: 'tinybench-table',
  tool: 'tinybench 2 to 6',
  reads: 'the text of console.table(bench.table()) of tinybench',
  metrics: COLUMNS.map(([, metric]) => metric),
  primary: ['time'],
  recognises: (line) => HEADER.test(line),
  start: ({ file }) => new TableSink(file),
}

class TableSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(tinybenchTableParser)
  readonly #failures: Warning[] = []
  #headers: readonly string[] = []
  /** Line of the head of a table whose last line has not come. */
  #open: number | undefined

  constructor(file: ParseContext['file']) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (/^\s*└/.test(line)) this.#open = undefined
    const cells = boxCells(line)
    if (cells === undefined || end === 'open') return
    if (HEADER.test(line)) {
      this.#headers = cells
      this.#open = n
    } else if (this.#headers.length > 0) this.#row(cells, n)
  }

  end(): ReturnType<LineSink['end']> {
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...tableWithoutEnd(this.#file, this.#open), ...this.#builder.warnings()],
      failures: this.#failures,
    }
  }

  #row(cells: readonly string[], n: number): void {
    const problem = problemAtLine(this.#file, n)
    if (cells.length !== this.#headers.length) {
      const what = `this row has ${plural(cells.length, 'cell')} and the head of the table ${this.#headers.length}`
      throw problem(what, 'as many cells, and no │ in a name')
    }
    const benchmark = unquoted(
      cells[this.#headers.findIndex((header) => /^Task [Nn]ame$/.test(header))] ?? '',
    )
    let isMeasured = false
    for (const [header, metric, unit] of COLUMNS) {
      const cell = cells[this.#headers.findIndex((candidate) => header.test(candidate))] ?? ''
      if (cell === '') continue
      const value = NUMBER.exec(cell)?.groups?.value?.replaceAll(',', '')
      if (value === undefined) throw problem(`${quotedName(cell)} is no ${metric}`, 'a number')
      this.#builder.add({ benchmark, metric, unit, value: Number(value), problem })
      isMeasured = true
    }
    if (!isMeasured) this.#failures.push(this.#failure(benchmark, cells, n))
  }

  #failure(benchmark: string, cells: readonly string[], line: number): Warning {
    const error = unquoted(cells[this.#headers.indexOf('Error')] ?? '')
    const why = error === '' ? 'has no result' : `threw ${quotedName(error)}`
    return { message: `${quotedName(benchmark)} ${why}`, file: this.#file, line }
  }
}

/** console.table quotes texts with the first kind of quote that they do not hold; Bun does not quote at all. */
function unquoted(cell: string): string {
  const [quote] = cell
  const isQuoted =
    cell.length >= 2 && (quote === "'" || quote === '"' || quote === '`') && cell.endsWith(quote)
  return isQuoted ? cell.slice(1, -1) : cell
}
