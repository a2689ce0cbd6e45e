import type { Warning } from '../../core/model/measurement.js'
import type { ParseContext, Parsed } from '../parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { quotedName } from '../shared/quoted-name.js'
import { googleCounter } from './google-counter.js'
import { type SampledRow, splitAggregate } from './read-google-row.js'
import { selectSamples } from './select-samples.js'

/** A row of the console or of the CSV. */
export interface GoogleTextRow extends SampledRow {
  readonly line: number
  readonly time: number
  readonly cpuTime: number
  /** `ns`, or what a statistic is in: `%`, `NlgN`. */
  readonly unit: string
  readonly iterations?: number | undefined
  readonly counters: readonly (readonly [key: string, value: number, kind: 'rate' | 'amount'])[]
}

/** A row whose benchmark measured nothing. */
export function unmeasuredRow(
  printedName: string,
  state: 'failed' | 'skipped',
  at: { readonly line: number; readonly reason: string },
): GoogleTextRow {
  const row = { printedName, isTyped: false, state, time: 0, cpuTime: 0, unit: '', counters: [], ...at }
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
  const [first, ...others] = rows.filter(({ time }) => time === 0)
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` (as ${others.length} more rows)`
  const message = `${quotedName(first.name)} was printed as 0 ${first.unit}${more}; read the JSON for exact times`
  return [{ message, file, line: first.line }]
}

function addRow(row: GoogleTextRow, file: string, builder: MeasurementBuilder): void {
  const problem = problemAtLine(file, row.line)
  // An aggregate's iterations count repetitions.
  const iterations = row.aggregate === undefined ? row.iterations : undefined
  const { name: benchmark, time, cpuTime } = row
  builder.add({ benchmark, metric: 'time', value: time, unit: row.unit, iterations, problem })
  builder.add({ benchmark, metric: 'cpu-time', value: cpuTime, unit: row.unit, iterations, problem })
  for (const [key, value, kind] of row.counters) {
    const { metric, unit, direction } = googleCounter(key, kind)
    builder.add({ benchmark, metric, value, unit, direction, iterations, problem })
  }
}
