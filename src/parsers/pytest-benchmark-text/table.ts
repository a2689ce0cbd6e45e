import type { Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { fastNumber } from '../shared/number-of.js'

export const TABLE_HEAD = /^Name \(time in (ns|us|ms|s|m)\) {2,}\S/

/** The title may stand behind progress that ends without a line break. */
const TITLE = /-{3,} benchmark(?: (?<group>.+))?: (?<count>\d+) tests -{3,}$/
const RULE = /^-{20,}$/
/** Behind the last table. */
const LEGEND = /^Legend:$/
const FAILED = /^(?:FAILED|ERROR) (\S.*)$/

/** Of a comparison: this run, and a saved one by its number. */
const THIS_RUN = / \(NOW\)$/
const SAVED_RUN = / \(\d{4}_[^\s()]+\)$/

const NUMBER = String.raw`([\d,]+(?:\.\d+)?|inf|nan)(?: \([^()]*\))?`
const CELLS: Readonly<Record<string, string>> = { Outliers: String.raw`(\d+;\d+)` }

/** Columns that are times, with the metric that each is. */
const TIMES = [
  { column: 'Mean', metric: 'time.mean' },
  { column: 'Min', metric: 'time.min' },
  { column: 'Max', metric: 'time.max' },
  { column: 'StdDev', metric: 'time.stddev' },
]

interface Table {
  readonly unit: string
  readonly columns: readonly string[]
  readonly row: RegExp
  readonly group: string | undefined
  readonly count: number | undefined
  readonly line: number
  found: number
}

/** Reads the tables line by line: a rule, the rows, a rule. */
export class PytestBenchmarkSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements()
  readonly #warnings: Warning[] = []
  readonly #failures: Warning[] = []
  #title: { readonly group: string | undefined; readonly count: number } | undefined
  #table: Table | undefined
  #pattern: RegExp | undefined
  #last = 0
  #isWhole = false

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    // Tried at every hyphen of a rule without the plain look.
    const title = line.includes(' tests ---') ? TITLE.exec(line)?.groups : undefined
    const unit = line.startsWith('Name (') ? TABLE_HEAD.exec(line)?.[1] : undefined
    const failed = FAILED.exec(line)?.[1]
    if (LEGEND.test(line)) this.#isWhole = true
    if (title !== undefined) this.#title = { group: title.group, count: Number(title.count) }
    else if (unit !== undefined) this.#open(line, unit, n)
    else if (failed !== undefined) this.#failures.push(this.#at(`pytest: ${failed.slice(0, 200)}`, n))
    else if (this.#table !== undefined && end === undefined) this.#line(this.#table, line, n)
  }

  end(): Parsed {
    this.#close()
    const cut = this.#at('the tables end without their legend: the output was cut off', this.#last)
    const warnings = [...this.#warnings, ...this.#builder.warnings(), ...(this.#isWhole ? [] : [cut])]
    return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures }
  }

  #open(line: string, unit: string, n: number): void {
    this.#close()
    const columns = line
      .split(/ {2,}/)
      .slice(1)
      .map((column) => column.replace(/ \(.*\)$/, '').trim())
    const cells = columns.map((column) => CELLS[column] ?? NUMBER)
    const row = this.#rowPattern(`^(\\S.*?) +${cells.join(' +')} *$`)
    this.#table = {
      unit: unit === 'm' ? 'min' : unit,
      columns,
      row,
      group: this.#title?.group,
      count: this.#title?.count,
      line: n,
      found: 0,
    }
    this.#title = undefined
  }

  /** Tables of one text have the same columns, and a pattern that is new is compiled. */
  #rowPattern(source: string): RegExp {
    if (this.#pattern?.source !== source) this.#pattern = new RegExp(source)
    return this.#pattern
  }

  #line(table: Table, line: string, n: number): void {
    if (RULE.test(line) && table.found > 0) {
      this.#close()
      return
    }
    const found = table.row.exec(line)
    if (found === null) return
    const name = found[1] ?? ''
    table.found += 1
    this.#last = n
    if (!name.endsWith(')')) this.#row(table, name, found, n)
    else if (!SAVED_RUN.test(name)) this.#row(table, name.replace(THIS_RUN, ''), found, n)
  }

  /** @param cells behind the whole row and the name */
  #row({ unit, columns, group }: Table, name: string, cells: readonly string[], n: number): void {
    const value = (column: string): number | undefined => {
      const at = columns.indexOf(column)
      const cell = at === -1 ? undefined : cells[at + 2]
      return cell === undefined ? undefined : numberOf(cell)
    }
    // Names are short: two files may hold a test of one name.
    const benchmark = this.#builder.begin(
      group === undefined ? name : `${group.replace(/^'(.*)'$/, '$1')}/${name}`,
    )
    const problem = problemAtLine(this.#file, n)
    const iterations = value('Iterations')
    const time = value('Median') ?? value('Mean') ?? value('Min')
    if (time !== undefined)
      this.#builder.add({ benchmark, metric: 'time', value: time, unit, iterations, problem })
    for (const { column, metric } of TIMES) {
      const printed = value(column)
      if (printed !== undefined)
        this.#builder.add({ benchmark, metric, value: printed, unit, iterations, problem })
    }
  }

  #close(): void {
    const table = this.#table
    this.#table = undefined
    if (table === undefined || (table.count ?? table.found) <= table.found) return
    const message = `${table.found} of ${plural(table.count ?? 0, 'benchmark')} of a table can be read: it was cut off, or changed`
    this.#warnings.push(this.#at(message, table.line))
  }

  #at(message: string, line: number): Warning {
    return { message, file: this.#file, line }
  }
}

function numberOf(cell: string): number {
  return fastNumber(cell.includes(',') ? cell.replaceAll(',', '') : cell)
}
