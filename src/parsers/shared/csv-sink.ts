import type { LineSink, Parsed } from '../parser.js'
import { type CsvRecord, startCsvReader } from './csv.js'
import { type CsvTable, csvTable, cutRecord } from './csv-table.js'

/** What is done with the records of a table. */
export interface CsvRows {
  /** Every record below the header, in order. */
  record(table: CsvTable, record: CsvRecord): void
  /** @param header line of the header */
  end(header: number): Parsed
}

/** Whether a line is a CSV header that starts with these columns. */
export function startsWithColumns(line: string, columns: string): boolean {
  return line.startsWith(columns) && (line.length === columns.length || line[columns.length] === ',')
}

/**
 * Reads a table whose header is the first line that `isHeader` accepts; lines before it (a log) are skipped, and so are
 * blank ones. @throws Problem for a header or last record without line break and a quoted field without end.
 */
export function csvSink(options: {
  readonly file: string
  readonly isHeader: (line: string) => boolean
  readonly rows: CsvRows
  /** Default: a comma. */
  readonly separator?: string
}): LineSink {
  const { file, isHeader, rows } = options
  const reader = startCsvReader(file, options.separator)
  let table: CsvTable | undefined
  let header = 1
  return {
    push(line, n, end) {
      if (line === '' || (table === undefined && !isHeader(line))) return
      const record = reader.push(line, n)
      if (record === undefined) return
      if (end === 'open') throw cutRecord(file, n)
      if (table === undefined) {
        table = csvTable(file, record)
        header = n
      } else rows.record(table, record)
    },
    end() {
      reader.end()
      return rows.end(header)
    },
  }
}
