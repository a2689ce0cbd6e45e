import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { startCsvReader } from './shared/csv.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

const HEADER = /^Name,Mean \(ps\),2\*Stdev \(ps\)(?:,Allocated,Copied,Peak Memory)?$/

const WHOLE = /^\d+$/

/** Columns behind the deviation, which only a run with `+RTS -T` has. */
const MEMORY = ['allocated-bytes', 'copied-bytes', 'peak-memory']
const MEMORY_COLUMN = 3

/**
 * `--csv` of Haskell's tasty-bench: the mean in picoseconds, and with `+RTS -T` the bytes that one iteration
 * allocated, the collector copied, and the peak of the process so far.
 */
export const tastyBenchParser: TextParser = {
  kind: 'text',
  name: 'tasty-bench',
  tool: 'tasty-bench 0.2 to 0.4 of Haskell',
  reads: 'the file of --csv of tasty-bench',
  metrics: ['time', ...MEMORY],
  primary: ['time'],
  unseenCut: 'between two records',
  recognises: (line) => HEADER.test(line),
  start: startTastyBench,
}

function startTastyBench({ file }: ParseContext): LineSink {
  const builder = startMeasurements(tastyBenchParser)
  const csv = startCsvReader(file)
  let columns = 0
  return {
    push(line, n, end) {
      if (line.startsWith('Name,') && HEADER.test(line)) columns = line.split(',').length
      else if (columns > 0 && line !== '' && end !== 'open') {
        const record = csv.push(line, n)
        if (record !== undefined) addRow(builder, record.fields, columns, problemAtLine(file, record.line))
      }
    },
    end() {
      csv.end()
      return {
        measurements: builder.measurements(),
        environment: {},
        warnings: builder.warnings(),
        failures: [],
      }
    },
  }
}

function addRow(
  builder: MeasurementBuilder,
  fields: readonly string[],
  columns: number,
  problem: ReturnType<typeof problemAtLine>,
): void {
  if (fields.length !== columns)
    throw problem(`this row has ${plural(fields.length, 'field')}`, `${columns}, as the head`)
  const benchmark = fields[0] ?? ''
  const mean = fields[1] ?? ''
  builder.add({ benchmark, metric: 'time', value: numberOf(mean, problem), unit: 'ps', problem })
  for (let index = MEMORY_COLUMN; index < fields.length; index += 1) {
    const value = numberOf(fields[index] ?? '', problem)
    builder.add({ benchmark, metric: MEMORY[index - MEMORY_COLUMN] ?? '', value, unit: 'B', problem })
  }
}

function numberOf(text: string, problem: ReturnType<typeof problemAtLine>): number {
  if (WHOLE.test(text)) return fastNumber(text)
  throw problem(`${quotedName(text)} is no whole number`, 'picoseconds or bytes')
}
