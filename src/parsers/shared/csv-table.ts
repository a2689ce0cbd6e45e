import { Problem } from '../../core/model/problem.js'
import { plural } from '../../core/units/plural.js'
import { type CsvRecord, columnOf } from './csv.js'
import { numberOf } from './number-of.js'

/** Reads the records below a header by the names of its columns. */
export interface CsvTable {
  has(column: string): boolean
  /** @throws Problem for a column that the header lacks, as do the others. */
  text(record: CsvRecord, column: string): string
  /** @throws Problem at the field when it is no finite number. */
  number(record: CsvRecord, column: string): number
  /** Undefined for a column that the header lacks, an empty field and `N/A`. */
  optionalNumber(record: CsvRecord, column: string): number | undefined
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
      column: columnOf(record, positions.get(column) ?? 0),
      ...(expected === undefined ? {} : { expected }),
    })
  const width = header.fields.length
  const fieldAt = (record: CsvRecord, position: number): string | undefined => {
    if (record.fields.length !== width) throw otherWidth(file, header, record)
    return record.fields[position]
  }
  const text = (record: CsvRecord, column: string): string => {
    const field = fieldAt(record, positions.get(column) ?? -1)
    if (field === undefined) throw problem(header, column, 'the header lacks this column')
    return field
  }
  const number = (record: CsvRecord, column: string): number => {
    const field = text(record, column)
    const value = numberOf(field)
    if (value === undefined) throw problem(record, column, `is ${shown(field)}`, 'a finite number')
    return value
  }
  return {
    has: (column) => positions.has(column),
    text,
    number,
    optionalNumber(record, column) {
      const position = positions.get(column)
      if (position === undefined) return undefined
      const field = fieldAt(record, position) as string
      const value = numberOf(field)
      if (value !== undefined) return value
      const trimmed = field.trim()
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
    what: `the record has ${plural(record.fields.length, 'field')} and the header ${header.fields.length}`,
    file,
    line: record.line,
    expected: 'as many of both',
  })
}

function shown(field: string): string {
  return field.length <= 40 ? `the text ${JSON.stringify(field)}` : 'a text'
}
