import { Problem } from '../../core/model/problem.js'
import { plural } from '../../core/units/plural.js'
import type { CsvRecord } from './csv.js'

/** Reads the records below a header by the names of its columns. */
export interface CsvTable {
  has(column: string): boolean
  /** @throws Problem for a column that the header lacks, as do the others. */
  text(record: CsvRecord, column: string): string
  /** @throws Problem at the field when it is no finite number. */
  number(record: CsvRecord, column: string): number
  /** Undefined for a column that the header lacks, an empty field and `N/A`. */
  optionalNumber(record: CsvRecord, column: string): number | undefined
  /** Undefined for a field that is no finite number. */
  value(record: CsvRecord, column: string): number | undefined
  /** A Problem at a field. */
  problem(record: CsvRecord, column: string, what: string, expected?: string): Problem
}

/**
 * A table with this header. A record with another number of fields than the header is refused when it is read: it was
 * cut, or its names hold separators without quotes, and then every field is under the wrong name.
 */
export function csvTable(file: string, header: CsvRecord): CsvTable {
  const positions = new Map(header.fields.map((name, index) => [name, index]))
  const problem: CsvTable['problem'] = (record, column, what, expected) =>
    new Problem({
      kind: 'measurement',
      what: `${column}: ${what}`,
      file,
      line: record.line,
      column: record.column(positions.get(column) ?? 0),
      ...(expected === undefined ? {} : { expected }),
    })
  let current = header
  // Each record is asked for the same columns in the same order: comparing with the one before takes a fifth of the
  // time of a map.
  const asked: string[] = []
  const found: number[] = []
  let next = 0
  const place = (record: CsvRecord, column: string): number => {
    if (record !== current) {
      if (record.size !== header.size) throw otherWidth(file, header, record)
      current = record
      next = 0
    }
    if (asked[next] !== column) {
      const position = positions.get(column)
      if (position === undefined) throw problem(header, column, 'the header lacks this column')
      asked[next] = column
      found[next] = position
    }
    next += 1
    return found[next - 1] as number
  }
  const number = (record: CsvRecord, column: string): number => {
    const position = place(record, column)
    const value = record.number(position)
    if (value === undefined)
      throw problem(record, column, `is ${shown(record.text(position))}`, 'a finite number')
    return value
  }
  return {
    has: (column) => positions.has(column),
    text: (record, column) => record.text(place(record, column)),
    number,
    value: (record, column) => record.number(place(record, column)),
    optionalNumber(record, column) {
      if (!positions.has(column)) return undefined
      const position = place(record, column)
      const value = record.number(position)
      if (value !== undefined) return value
      const trimmed = record.text(position).trim()
      return trimmed === '' || trimmed === 'N/A' ? undefined : number(record, column)
    },
    problem,
  }
}

/** The Problem of a table whose last line lacks its break: the end of a number may be missing with it. */
export function cutRecord(file: string, line: number): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'the text ends in the middle of a line',
    file,
    line,
    expected: 'a line break after the last record',
    remedy: 'The command probably died while it wrote; look at its log',
  })
}

function otherWidth(file: string, header: CsvRecord, record: CsvRecord): Problem {
  return new Problem({
    kind: 'measurement',
    what: `the record has ${plural(record.size, 'field')} and the header ${header.size}`,
    file,
    line: record.line,
    expected: 'as many of both',
  })
}

function shown(field: string): string {
  return field.length <= 40 ? `the text ${JSON.stringify(field)}` : 'a text'
}
