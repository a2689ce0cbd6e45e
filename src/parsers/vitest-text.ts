import type { Warning } from '../core/model/measurement.js'
import { vitestBenchmarks } from './filters/place-words.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

const HEAD = /^ +name +hz +min +max +mean +p75 +p99 +p995 +p999 +rme +samples *$/
const CELL = ' +([\\d,]+(?:\\.\\d+)?)'
/** What stands behind the name, which may hold anything. */
const CELLS = new RegExp(`${CELL.repeat(8)} +±[\\d.]+% +(?<samples>\\d+)(?: +(?:fastest|slowest))? *$`)
// Ten columns of at most twenty characters; a search in a longer text would try every run of blanks in it.
const COLUMNS_WIDTH = 240
/** A file, a group or a test: its mark, its name, how many tests are in it and how long it took. */
const TITLE =
  /^(?<indent> +)(?<mark>[✓×❯]) (?: bench {2})?(?:\|[^|]+\| )?(?<title>\S.*?)(?: \([^()]*\))?(?: \d+(?:\.\d+)?m?s)?$/
const END = /^ BENCH {2}Summary$|^ Test Files {2}/

const COLUMNS = [
  ['throughput', '1/s'],
  ['latency.min', 'ms'],
  ['latency.max', 'ms'],
  ['time', 'ms'],
  ['latency.p75', 'ms'],
  ['latency.p99', 'ms'],
  ['latency.p99.5', 'ms'],
  ['latency.p99.9', 'ms'],
] as const

/**
 * The tables that `vitest bench` prints. Times have four digits of a millisecond, which is a step of 100 ns, so the rate
 * gates. The file, the groups or tests, and the benchmark make the name, as in the JSON.
 */
export const vitestTextParser: TextParser = {
  kind: 'text',
  name: 'vitest-text',
  tool: 'vitest 2 to 5 (captured with 3.2, 4.1 and 5.1)',
  reads: 'the tables of vitest bench; its JSON is exact',
  metrics: COLUMNS.map(([metric]) => metric),
  primary: ['throughput'],
  filter: vitestBenchmarks,
  recognises: (line) => HEAD.test(line),
  start: (context) => new TablesSink(context),
}

class TablesSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(vitestTextParser)
  readonly #failures: Warning[] = []
  /** Titles around the current line, the outermost first. */
  #titles: readonly { readonly indent: number; readonly title: string }[] = []
  #isTable = false
  #hasEnded = false
  #last = 1

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    if (HEAD.test(line)) this.#isTable = true
    else if (END.test(line)) this.#hasEnded = true
    else if (!this.#row(line, n, end)) this.#title(line, n)
  }

  end(): Parsed {
    const message =
      'the output of vitest ends before its summary, so it was cut off and benchmarks may be missing'
    const cut = { message, file: this.#file, line: this.#last }
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#builder.warnings(), ...(this.#hasEnded ? [] : [cut])],
      failures: this.#failures,
    }
  }

  #row(line: string, n: number, end?: 'open'): boolean {
    const found = this.#isTable && end === undefined ? CELLS.exec(line.slice(-COLUMNS_WIDTH)) : null
    const own = line.slice(0, line.length - (found?.[0].length ?? 0)).trim()
    if (found === null || own === '') return false
    const name = [...this.#titles.map(({ title }) => title), own.replace(/^· /, '')].join(' > ')
    const benchmark = this.#builder.begin(name)
    // Up to version 4 a benchmark that threw has a row of zeros.
    if (found.groups?.samples === '0') this.#fail(`${quotedName(benchmark)} has no sample`, n)
    else {
      const problem = problemAtLine(this.#file, n)
      for (let index = 0; index < COLUMNS.length; index += 1) {
        const [metric, unit] = COLUMNS[index] as (typeof COLUMNS)[number]
        const cell = found[index + 1] ?? ''
        const value = fastNumber(cell.includes(',') ? cell.replaceAll(',', '') : cell)
        this.#builder.add({ benchmark, metric, value, unit, problem })
      }
    }
    return true
  }

  #title(line: string, n: number): void {
    const { indent, mark, title } = TITLE.exec(line)?.groups ?? {}
    if (indent === undefined || title === undefined) return
    this.#isTable = false
    const around = this.#titles.filter((outer) => outer.indent < indent.length)
    this.#titles = [...around, { indent: indent.length, title }]
    if (mark === '×')
      this.#fail(`${quotedName(this.#titles.map((outer) => outer.title).join(' > '))} failed`, n)
  }

  #fail(message: string, line: number): void {
    this.#failures.push({ message, file: this.#file, line })
  }
}
