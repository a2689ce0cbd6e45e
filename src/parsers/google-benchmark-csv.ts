import { type GoogleCounter, googleCounter } from './google-benchmark/google-counter.js'
import {
  type GoogleTextRow,
  GoogleTextRows,
  startSplitNames,
  unmeasuredRow,
} from './google-benchmark/text-rows.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { type CsvReader, type CsvRecord, startCsvReader } from './shared/csv.js'
import { type CsvTable, csvTable, cutRecord } from './shared/csv-table.js'

const HEAD = 'name,iterations,real_time,cpu_time,time_unit,'
const OWN_COLUMNS = new Set(
  'name iterations real_time cpu_time time_unit label error_occurred error_message'.split(' '),
)

/** Google Benchmark's CSV (`--benchmark_format=csv`). The library calls it deprecated: it names no repetition and no run. */
export const googleBenchmarkCsvParser: TextParser = {
  kind: 'text',
  name: 'google-benchmark-csv',
  tool: 'Google Benchmark 1.0 to 1.9 (captured with 1.7)',
  reads: 'the CSV of --benchmark_format=csv or --benchmark_out_format=csv',
  metrics: ['time', 'cpu-time', 'throughput', 'bytes-per-second', 'user counters'],
  primary: ['time'],
  unseenCut: 'between two records',
  recognises: (line) => line.startsWith(HEAD),
  start: (context) => new CsvSink(context),
}

class CsvSink implements LineSink {
  readonly #file: string
  readonly #rows: GoogleTextRows
  readonly #csv: CsvReader
  readonly #splitName = startSplitNames()
  #table: CsvTable | undefined
  #hasErrors = false
  #columns: readonly string[] = []
  /** What each of the columns counts. */
  #counters: readonly GoogleCounter[] = []

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#rows = new GoogleTextRows(file, googleBenchmarkCsvParser)
    this.#csv = startCsvReader(file)
  }

  push(line: string, n: number, end?: 'open'): void {
    if (this.#table === undefined && !line.startsWith(HEAD)) return
    if (end === 'open') throw cutRecord(this.#file, n)
    const record = this.#csv.push(line, n)
    if (record === undefined) return
    if (this.#table === undefined) this.#startTable(record)
    // Lines of the program itself between the records have no comma.
    else if (record.size > 1) this.#rows.add(this.#row(this.#table, record))
  }

  end(): Parsed {
    this.#csv.end()
    return this.#rows.end()
  }

  #startTable(record: CsvRecord): void {
    this.#table = csvTable(this.#file, record)
    this.#hasErrors = this.#table.has('error_occurred')
    this.#columns = record.fields.filter((column) => column !== '' && !OWN_COLUMNS.has(column))
    this.#counters = this.#columns.map((column) => googleCounter(column))
  }

  #row(table: CsvTable, record: CsvRecord): GoogleTextRow {
    const printedName = table.text(record, 'name')
    const { line } = record
    if (printedName === '') throw table.problem(record, 'name', 'is empty', 'the name of a benchmark')
    if (this.#hasErrors && table.text(record, 'error_occurred') === 'true') {
      const reason = table.text(record, 'error_message')
      return unmeasuredRow(printedName, 'failed', { line, reason: reason === '' ? '' : `: ${reason}` })
    }
    const iterations = table.optionalNumber(record, 'iterations')
    const names = this.#splitName(printedName)
    const values = [table.number(record, 'real_time'), table.number(record, 'cpu_time')]
    for (let index = 0; index < this.#columns.length; index += 1) {
      // A counter that is `nan` or `inf` measured nothing.
      values.push(table.value(record, this.#columns[index] as string) ?? Number.NaN)
    }
    return {
      printedName: names.printedName,
      name: names.name,
      aggregate: names.aggregate,
      isTyped: false,
      state: 'measured',
      reason: '',
      line,
      unit: table.text(record, 'time_unit'),
      iterations,
      values,
      counters: this.#counters,
    }
  }
}
