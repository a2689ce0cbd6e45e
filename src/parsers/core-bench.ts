import type { LineSink, ParseContext, TextParser } from './parser.js'
import { boxCells } from './shared/box-cells.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { tableWithoutEnd } from './shared/table-without-end.js'

/** Columns of the table. A word is the machine's, 8 bytes on every 64-bit platform. */
const METRIC_BY_COLUMN: ReadonlyMap<string, string> = new Map([
  ['Time/Run', 'time'],
  ['Cycls/Run', 'cycles'],
  ['mWd/Run', 'minor-words'],
  ['mjWd/Run', 'major-words'],
  ['Prom/Run', 'promoted-words'],
  ['mGC/Run', 'minor-collections'],
  ['mjGC/Run', 'major-collections'],
  ['Comp/Run', 'compactions'],
])

const HEADER = /^\s*│\s*Name\s*│.*\b(?:Time|Cycls|mWd)\/Run\b/

const VALUE = /^(?<value>[\d_,.]+(?:e[+-]?\d+)?)(?<unit>ns|us|[µμ]s|ms|s|[kMG]?w|[kMG]?c|e-\d+)?$/u

/** Powers of ten of words and cycles: `23.06kw` is 23,060 words. */
const EXPONENTS: Readonly<Record<string, number>> = { k: 3, M: 6, G: 9 }

/**
 * The table that OCaml's core_bench prints with `-ascii` off (its default). Empty cells are what was not measured;
 * the column of percentages is a comparison and is left out.
 */
export const coreBenchParser: TextParser = {
  kind: 'text',
  name: 'core-bench',
  tool: 'core_bench of OCaml (v0.14 to v0.17)',
  reads: "the table of OCaml's core_bench",
  metrics: [...METRIC_BY_COLUMN.values()],
  primary: ['time'],
  recognises: (line) => HEADER.test(line),
  start: ({ file }) => new CoreBenchSink(file),
}

class CoreBenchSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(coreBenchParser)
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
    } else if (this.#headers.length === cells.length) this.#row(cells, n)
  }

  end(): ReturnType<LineSink['end']> {
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...tableWithoutEnd(this.#file, this.#open), ...this.#builder.warnings()],
      failures: [],
    }
  }

  #row([benchmark = '', ...cells]: readonly string[], n: number): void {
    const problem = problemAtLine(this.#file, n)
    for (const [index, cell] of cells.entries()) {
      const metric = METRIC_BY_COLUMN.get(this.#headers[index + 1] ?? '')
      if (metric === undefined || cell === '') continue
      const { value, unit = '' } = VALUE.exec(cell)?.groups ?? {}
      if (value === undefined) throw problem(`${quotedName(cell)} is no ${metric}`, 'a number with its unit')
      this.#builder.add({ benchmark, metric, ...quantity(value.replaceAll(/[_,]/g, ''), unit), problem })
    }
  }
}

function quantity(digits: string, unit: string): { readonly value: number; readonly unit: string } {
  if (/s$/.test(unit)) return { value: Number(digits), unit }
  if (unit.startsWith('e')) return { value: Number(digits + unit), unit: 'count' }
  return { value: Number(`${digits}e${EXPONENTS[unit[0] ?? ''] ?? 0}`), unit: 'count' }
}
