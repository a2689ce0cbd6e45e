import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

const ROW = /\s\[ +(\d[\d.]*) (ns|us|µs|ms|s) \.\.\. +(\d[\d.]*) (ns|us|µs|ms|s) \] +[+-]\d[\d.]*%\*?$/
/** `--verbose` prints a table for each benchmark instead. */
const TABLE = /^(\S.*?) {2}\(n: (\d+), outliers: \d+\)$/
const TABLE_ROW = /^ +(mean|min|max) +│ +(\d[\d.]*) (ns|us|µs|ms|s) +(\d[\d.]*) (ns|us|µs|ms|s)(?= |$)/
const METRIC_OF_ROW: Readonly<Record<string, string>> = {
  mean: 'time',
  min: 'latency.min',
  max: 'latency.max',
}
// The row behind a name is about fifty characters wide.
const WIDTH = 90

/**
 * tango's `compare`: both builds ran in turns. `time` is the mean of the candidate, `baseline-time` that of the build it was compared
 * with in the same run; the lines of one name are repetitions. Tango's own verdict (`*`) is not kept.
 */
export const tangoParser: TextParser = {
  kind: 'text',
  name: 'tango',
  tool: 'tango (tango-bench; captured with 0.9)',
  reads: 'the text of cargo bench -- compare with tango-bench',
  metrics: ['time', 'baseline-time', 'latency.min', 'latency.max'],
  primary: ['time'],
  recognises: (line) => readRow(line.trimEnd()) !== undefined || readTable(line.trimEnd()) !== undefined,
  start: (context) => new TangoSink(context),
}

type Quantity = readonly [value: number | undefined, unit: string]

interface Subject {
  readonly name: string
  readonly iterations?: number
}

interface Row {
  readonly name: string
  readonly baseline: Quantity
  readonly candidate: Quantity
}

function readRow(text: string): Row | undefined {
  if (!text.endsWith('%') && !text.endsWith('%*')) return undefined
  const found = ROW.exec(text.slice(-WIDTH))
  if (found === null) return undefined
  const [whole, baseline = '', baselineUnit = '', candidate = '', candidateUnit = ''] = found
  const name = text.slice(0, text.length - whole.length).trim()
  if (name === '') return undefined
  return {
    name,
    baseline: [numberOf(baseline), baselineUnit],
    candidate: [numberOf(candidate), candidateUnit],
  }
}

interface Table extends Subject {
  readonly iterations: number
}

function readTable(text: string): Table | undefined {
  if (!text.endsWith(')') || !text.includes('  (n: ')) return undefined
  const found = TABLE.exec(text)
  return found === null ? undefined : { name: found[1] ?? '', iterations: Number(found[2]) }
}

class TangoSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(tangoParser)
  #table: Table | undefined
  /** The table whose last kept row has not come. */
  #open: { readonly name: string; readonly line: number } | undefined

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number): void {
    const text = line.trimEnd()
    const table = readTable(text)
    const row = table === undefined ? readRow(text) : undefined
    const cell = TABLE_ROW.exec(text)
    if (table !== undefined) {
      this.#table = table
      this.#open = { name: table.name, line: n }
    } else if (row !== undefined) {
      this.#add({ name: row.name }, 'time', row.candidate, n)
      this.#add({ name: row.name }, 'baseline-time', row.baseline, n)
    } else if (cell !== null && this.#table !== undefined) this.#cell(this.#table, cell, n)
  }

  #cell(table: Table, cell: RegExpExecArray, n: number): void {
    const [, row = '', baseline = '', baselineUnit = '', candidate = '', candidateUnit = ''] = cell
    this.#add(table, METRIC_OF_ROW[row] ?? row, [numberOf(candidate), candidateUnit], n)
    if (row === 'max') this.#open = undefined
    if (row === 'mean') this.#add(table, 'baseline-time', [numberOf(baseline), baselineUnit], n)
  }

  #add(subject: Subject, metric: string, [value, unit]: Quantity, line: number): void {
    const problem = problemAtLine(this.#context.file, line)
    const { name: benchmark, iterations } = subject
    if (value === undefined)
      throw problem(`the ${metric} of ${quotedName(benchmark)} is no number`, 'a number')
    const count = iterations === undefined ? {} : { iterations }
    this.#builder.add({ benchmark, metric, value, unit, ...count, problem })
  }

  end(): Parsed {
    const measurements = this.#builder.measurements()
    const warnings = [...this.#cut(), ...this.#builder.warnings()]
    return { measurements, environment: {}, warnings, failures: [] }
  }

  #cut(): readonly Warning[] {
    if (this.#open === undefined) return []
    const { name, line } = this.#open
    return [{ message: `the table of ${quotedName(name)} was cut off`, file: this.#context.file, line }]
  }
}
