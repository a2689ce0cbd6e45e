import type { Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { ParseContext, Parsed } from '../parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { ownText } from '../shared/own-text.js'
import { quotedName } from '../shared/quoted-name.js'
import type { GoogleCounter } from './google-counter.js'
import { type SampledRow, splitAggregate } from './read-google-row.js'
import { selectSamples } from './select-samples.js'

/** A row of the console or of the CSV. */
export interface GoogleTextRow extends SampledRow {
  readonly line: number
  /** `ns`, or what a statistic is in: `%`, `NlgN`. */
  readonly unit: string
  readonly iterations?: number | undefined
  /** The time, that of the processor, and what each of the counters counted. One list, because rows are kept by the thousand. */
  readonly values: readonly number[]
  /** Rows with the same counters share the list. */
  readonly counters: readonly GoogleCounter[]
}

/** Splits printed names; all rows of one name share its texts, which are compared and looked up several times. */
export function startSplitNames(): (
  printed: string,
) => Pick<SampledRow, 'printedName' | 'name' | 'aggregate'> {
  const known = new Map<string, Pick<SampledRow, 'printedName' | 'name' | 'aggregate'>>()
  let last = { printedName: '', ...splitAggregate('') }
  return (printed) => {
    if (printed === last.printedName) return last
    const found = known.get(printed)
    if (found !== undefined) {
      last = found
      return found
    }
    const printedName = ownText(printed)
    last = { printedName, ...splitAggregate(printedName) }
    known.set(printedName, last)
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

/** What the rows of one text measured, with the rules of `selectSamples`. */
export function readTextRows(all: readonly GoogleTextRow[], { file }: ParseContext): Parsed {
  // A mean without the median after it is where the text was cut.
  const cut = all.at(-1)?.aggregate === 'mean' ? all.at(-1) : undefined
  const samples = selectSamples(cut === undefined ? all : all.slice(0, -1))
  const builder = startMeasurements()
  for (const row of samples.measured) addRow(row, file, builder)
  const at = (row: GoogleTextRow, message: string): Warning => ({ message, file, line: row.line })
  const [first] = samples.onlyAggregates
  const aggregates =
    first === undefined
      ? []
      : [at(first, `${quotedName(first.name)}: only aggregates were printed; the ${first.aggregate} counts`)]
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [
      ...aggregates,
      ...(cut === undefined
        ? []
        : [at(cut, `${quotedName(cut.name)} ends before its median and is left out`)]),
      ...roundedToZero(samples.measured, file),
      ...samples.skipped.map((row) => at(row, `${quotedName(row.name)} skipped itself${row.reason}`)),
      ...builder.warnings(),
    ],
    failures: samples.failed.map((row) => at(row, `${quotedName(row.name)} reported an error${row.reason}`)),
  }
}

/** The console shows three digits of a unit that the benchmark chose. */
function roundedToZero(rows: readonly GoogleTextRow[], file: string): readonly Warning[] {
  const [first, ...others] = rows.filter(({ values }) => values[0] === 0)
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` (as ${plural(others.length, 'more row')})`
  const message = `${quotedName(first.name)} was printed as 0 ${first.unit}${more}; read the JSON for exact times`
  return [{ message, file, line: first.line }]
}

function addRow(row: GoogleTextRow, file: string, builder: MeasurementBuilder): void {
  const problem = problemAtLine(file, row.line)
  // An aggregate's iterations count repetitions.
  const iterations = row.aggregate === undefined ? row.iterations : undefined
  const { name: benchmark, unit, values, counters } = row
  const [time = 0, cpuTime = 0] = values
  builder.add({ benchmark, metric: 'time', value: time, unit, iterations, problem })
  builder.add({ benchmark, metric: 'cpu-time', value: cpuTime, unit, iterations, problem })
  for (let index = 0; index < counters.length; index += 1) {
    const { metric, unit: counted, direction } = counters[index] as GoogleCounter
    const value = values[index + 2] as number
    builder.add({ benchmark, metric, value, unit: counted, direction, iterations, problem })
  }
}
