import { Problem } from '../../core/model/problem.js'

/** One record of a CSV file. */
export interface CsvRecord {
  readonly fields: readonly string[]
  /** Line its first field starts on. */
  readonly line: number
  /** Column each field starts at; undefined where their lengths tell. `columnOf` knows both. */
  readonly columns: readonly number[] | undefined
  /** Characters of the quotes around the first field, where there is no list of columns. */
  readonly quotes: 0 | 2
}

/** The column that a field (its quote, where it has one) starts at, on its own line; from 1. Only a message asks for it. */
export function columnOf({ fields, columns, quotes }: CsvRecord, index: number): number {
  if (columns !== undefined) return columns[index] ?? 1
  if (index === 0 || index >= fields.length) return 1
  return fields.slice(0, index).reduce((column, field) => column + field.length + 1, 1 + quotes)
}

/** Puts records together from lines; a quoted field may go over several. */
export interface CsvReader {
  /** The record that this line ends; undefined while a quoted field is open. A blank line is a record of one empty field. */
  push(line: string, n: number): CsvRecord | undefined
  /** @throws Problem where the text ends inside a quoted field. */
  end(): void
}

/**
 * Reads comma-separated values as RFC 4180 defines them: a field in double quotes may hold separators, line breaks
 * and doubled quotes. Blanks belong to their field. Lines come without their break, and one inside a field reads as `\n`.
 * Cost: linear in the text; holds one record.
 * @throws Problem of kind `measurement` at the place where something follows a closing quote.
 */
export function startCsvReader(file: string, separator = ','): CsvReader {
  let open: OpenRecord | undefined
  return {
    push(line, n) {
      // Nearly no line has quotes in it: cut by the engine itself, in a fraction of the time.
      if (open === undefined) {
        const fields = line.includes('"') ? afterQuotedName(line, separator) : line.split(separator)
        if (fields !== undefined)
          return { fields, columns: undefined, quotes: line.startsWith('"') ? 2 : 0, line: n }
      }
      const record = open ?? { fields: [], columns: [], quotes: 0, line: n, quoted: undefined }
      open = readLine(record, line, { file, n, separator }) === 'open' ? record : undefined
      return open === undefined ? record : undefined
    },
    end() {
      if (open === undefined) return
      throw new Problem({
        kind: 'measurement',
        what: 'the text ends inside a quoted field',
        file,
        line: open.line,
        column: open.columns.at(-1) ?? 1,
        expected: 'a closing quote',
        remedy: 'The command probably died while it wrote; look at its log',
      })
    },
  }
}

/**
 * The fields of a line in which the first is quoted and no other, as where it is a name; undefined for any other line. Cut
 * by the engine itself too, which takes a third of the time of going from field to field.
 */
function afterQuotedName(line: string, separator: string): readonly string[] | undefined {
  const quote = line.startsWith('"') ? line.indexOf('"', 1) : -1
  if (quote === -1 || line[quote + 1] !== separator || line.includes('"', quote + 1)) return undefined
  const fields = line.slice(quote + 2).split(separator)
  fields.unshift(line.slice(1, quote))
  return fields
}

interface OpenRecord {
  readonly fields: string[]
  readonly columns: number[]
  readonly quotes: 0
  readonly line: number
  /** Parts of a quoted field that is not closed yet; undefined outside quotes. */
  quoted: string[] | undefined
}

interface Place {
  readonly file: string
  readonly n: number
  readonly separator: string
}

function readLine(record: OpenRecord, line: string, place: Place): 'open' | 'complete' {
  let at = 0
  for (;;) {
    if (record.quoted === undefined) record.columns.push(at + 1)
    const isQuoted = record.quoted !== undefined || line[at] === '"'
    const end = isQuoted ? endOfQuoted(record, line, at) : endOfPlain(record, line, at, place.separator)
    if (end === undefined) return 'open'
    if (end >= line.length) return 'complete'
    if (line[end] !== place.separator) throw afterQuote(end, place)
    at = end + 1
  }
}

function endOfPlain(record: OpenRecord, line: string, start: number, separator: string): number {
  const found = line.indexOf(separator, start)
  const end = found === -1 ? line.length : found
  record.fields.push(line.slice(start, end))
  return end
}

/** Takes the text up to the closing quote and returns what follows it; undefined where the line ends before. */
function endOfQuoted(record: OpenRecord, line: string, start: number): number | undefined {
  let at = record.quoted === undefined ? start + 1 : start
  if (record.quoted === undefined) {
    const quote = line.indexOf('"', at)
    // The whole field, without a doubled quote: nearly all are, and need no list of parts.
    if (quote !== -1 && line[quote + 1] !== '"') {
      record.fields.push(line.slice(at, quote))
      return quote + 1
    }
  }
  const parts = record.quoted ?? []
  for (;;) {
    const quote = line.indexOf('"', at)
    if (quote === -1) {
      parts.push(line.slice(at), '\n')
      record.quoted = parts
      return undefined
    }
    parts.push(line.slice(at, quote))
    if (line[quote + 1] !== '"') {
      record.fields.push(parts.join(''))
      record.quoted = undefined
      return quote + 1
    }
    parts.push('"')
    at = quote + 2
  }
}

function afterQuote(offset: number, { file, n, separator }: Place): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'text follows the closing quote of a field',
    file,
    line: n,
    column: offset + 1,
    expected: `${JSON.stringify(separator)}, a doubled quote or the end of the line`,
  })
}
