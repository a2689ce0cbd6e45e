import type { Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { Parsed, Parser } from '../parser.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { ownText } from '../shared/own-text.js'
import { quotedName } from '../shared/quoted-name.js'
import type { GoogleCounter } from './google-counter.js'
import { type SampledRow, splitAggregate } from './read-google-row.js'
import { SampleSelection } from './sample-selection.js'

/** A row of the console or of the CSV. */
export interface GoogleTextRow extends SampledRow {
  readonly line: number
  /** `ns`, or what a statistic is in: `%`, `NlgN`. */
  readonly unit: string
  readonly iterations?: number | undefined
  /** The time, that of the processor, and what each of the counters counted; NaN where one measured nothing. */
  readonly values: readonly number[]
  /** Rows with the same counters share the list. */
  readonly counters: readonly GoogleCounter[]
}

/** The three names of a row. */
export type RowNames = Pick<SampledRow, 'printedName' | 'name' | 'aggregate'>

/** Splits printed names; rows of one name that follow each other share its texts, which are compared several times. */
export function startSplitNames(): (printed: string) => RowNames {
  let last: RowNames = { printedName: '', ...splitAggregate('') }
  return (printed) => {
    if (printed === last.printedName) return last
    const printedName = ownText(printed)
    last = { printedName, ...splitAggregate(printedName) }
    return last
  }
}

/** A row whose benchmark measured nothing. */
export function unmeasuredRow(
  printedName: string,
  state: 'failed' | 'skipped',
  at: { readonly line: number; readonly reason: string },
): GoogleTextRow {
  const row = { printedName, isTyped: false, state, unit: '', values: [0, 0], counters: [], ...at }
  return { ...row, ...splitAggregate(printedName) }
}

/** Reads the rows of one text as they come, with the rules of `SampleSelection`. */
export class GoogleTextRows {
  readonly #file: string
  readonly #builder
  readonly #selection = new SampleSelection<GoogleTextRow>((row) => this.#take(row))
  /** A mean, until a row follows: one without the median after it is where the text was cut. */
  #mean: GoogleTextRow | undefined
  #firstZero: GoogleTextRow | undefined
  #zeros = 0

  constructor(file: string, parser: Pick<Parser, 'primary'>) {
    this.#file = file
    this.#builder = startMeasurements(parser)
  }

  add(row: GoogleTextRow): void {
    if (this.#mean !== undefined) this.#selection.add(this.#mean)
    this.#mean = row.aggregate === 'mean' ? row : undefined
    if (this.#mean === undefined) this.#selection.add(row)
  }

  end(): Parsed {
    const builder = this.#builder
    const { onlyAggregates, failed, skipped } = this.#selection.end(() =>
      builder.measurements().map(({ benchmark }) => ({ printedName: benchmark, name: benchmark })),
    )
    const at = (row: GoogleTextRow, what: string): Warning => ({
      message: `${quotedName(row.name)} ${what}`,
      file: this.#file,
      line: row.line,
    })
    const cut = this.#mean
    const [only] = onlyAggregates
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: [
        ...(only === undefined ? [] : [onlyAggregate(only, this.#file)]),
        ...(cut === undefined ? [] : [at(cut, 'ends before its median and is left out')]),
        ...this.#roundedToZero(),
        ...skipped.map((row) => at(row, `skipped itself${row.reason}`)),
        ...builder.warnings(),
      ],
      failures: failed.map((row) => at(row, `reported an error${row.reason}`)),
    }
  }

  #take(row: GoogleTextRow): void {
    const { name: benchmark, unit, values, counters } = row
    const [time = 0, cpuTime = 0] = values
    if (time === 0) this.#noteZero(row)
    const problem = problemAtLine(this.#file, row.line)
    // An aggregate's iterations count repetitions.
    const iterations = row.aggregate === undefined ? row.iterations : undefined
    const builder = this.#builder
    builder.add({ benchmark, metric: 'time', value: time, unit, iterations, problem })
    builder.add({ benchmark, metric: 'cpu-time', value: cpuTime, unit, iterations, problem })
    for (let index = 0; index < counters.length; index += 1) {
      const value = values[index + 2] as number
      if (Number.isNaN(value)) continue
      const { metric, unit: counted, direction } = counters[index] as GoogleCounter
      builder.add({ benchmark, metric, value, unit: counted, direction, iterations, problem })
    }
  }

  /** Rows that were decided at the end stand before others; aggregates never do. */
  #noteZero(row: GoogleTextRow): void {
    this.#zeros += 1
    const first = this.#firstZero
    if (first === undefined || (row.aggregate === undefined && row.line < first.line)) this.#firstZero = row
  }

  /** The console shows three digits of a unit that the benchmark chose. */
  #roundedToZero(): readonly Warning[] {
    const first = this.#firstZero
    if (first === undefined) return []
    const more = this.#zeros === 1 ? '' : ` (as ${plural(this.#zeros - 1, 'more row')})`
    const message = `${quotedName(first.name)} was printed as 0 ${first.unit}${more}; read the JSON for exact times`
    return [{ message, file: this.#file, line: first.line }]
  }
}

function onlyAggregate({ name, aggregate, line }: GoogleTextRow, file: string): Warning {
  const message = `${quotedName(name)}: only aggregates were printed; the ${aggregate} counts`
  return { message, file, line }
}
