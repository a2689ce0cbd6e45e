import { Problem } from '../../core/model/problem.js'
import { numberOf } from './number-of.js'

const QUOTE = 0x22

/** One record of a CSV file. */
export class CsvRecord {
  /** Line its first field starts on. */
  readonly line: number
  /** How many fields it has. */
  readonly size: number
  /** The line; fields are cut out of it only where they are asked for. Empty for a record that goes over several. */
  readonly #text: string
  /** The fields of such a record. */
  readonly #fields: readonly string[] | undefined
  /** Where each field (or its quote) starts on its own line, from 0; of `#text` also the end plus one. */
  readonly #starts: readonly number[]

  constructor(line: number, text: string, starts: readonly number[], fields?: readonly string[]) {
    this.line = line
    this.size = fields?.length ?? starts.length - 1
    this.#text = text
    this.#fields = fields
    this.#starts = starts
  }

  get fields(): readonly string[] {
    if (this.#fields !== undefined) return this.#fields
    const fields: string[] = []
    for (let index = 0; index < this.size; index += 1) fields.push(this.text(index))
    return fields
  }

  /** A field without its quotes; empty beyond the last. */
  text(index: number): string {
    if (this.#fields !== undefined) return this.#fields[index] ?? ''
    if (index >= this.size) return ''
    const start = this.#starts[index] as number
    const end = (this.#starts[index + 1] as number) - 1
    if (this.#text.charCodeAt(start) !== QUOTE) return this.#text.slice(start, end)
    const quoted = this.#text.slice(start + 1, end - 1)
    return quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted
  }

  /** The finite number that a field spells, as `numberOf`; read where it stands, which takes two thirds of the time. */
  number(index: number): number | undefined {
    if (this.#fields !== undefined) return numberOf(this.#fields[index] ?? '')
    if (index >= this.size) return undefined
    const start = this.#starts[index] as number
    const value = numberOf(this.#text, start, (this.#starts[index + 1] as number) - 1)
    return value === undefined && this.#text.charCodeAt(start) === QUOTE ? numberOf(this.text(index)) : value
  }

  /** The column that a field (its quote, where it has one) starts at, on its own line; from 1. */
  column(index: number): number {
    return index < this.size ? (this.#starts[index] as number) + 1 : 1
  }
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
      if (open === undefined) {
        const starts = startsOf(line, separator)
        if (starts !== undefined) return new CsvRecord(n, line, starts)
      }
      const record = open ?? { fields: [], starts: [], line: n, quoted: undefined }
      open = readLine(record, line, { file, n, separator }) === 'open' ? record : undefined
      return open === undefined ? new CsvRecord(record.line, '', record.starts, record.fields) : undefined
    },
    end() {
      if (open === undefined) return
      throw new Problem({
        kind: 'measurement',
        what: 'the text ends inside a quoted field',
        file,
        line: open.line,
        column: (open.starts.at(-1) ?? 0) + 1,
        expected: 'a closing quote',
        remedy: 'The command probably died while it wrote; look at its log',
      })
    },
  }
}

/**
 * Where each field of a line starts, and its end plus one; undefined where a field goes on on the next line, or text
 * follows its quote. By searches: going through the characters of a line, a view of its chunk, takes a quarter longer.
 */
function startsOf(line: string, separator: string): readonly number[] | undefined {
  const starts = [0]
  let at = 0
  for (;;) {
    let end: number
    if (line.charCodeAt(at) === QUOTE) {
      end = endOfQuotes(line, at)
      if (end === 0 || (end < line.length && line[end] !== separator)) return undefined
    } else end = line.indexOf(separator, at)
    if (end === -1 || end >= line.length) {
      starts.push(line.length + 1)
      return starts
    }
    at = end + 1
    starts.push(at)
  }
}

/** The place behind the quote that closes a field; 0 where the line ends before. */
function endOfQuotes(line: string, start: number): number {
  let quote = line.indexOf('"', start + 1)
  while (quote !== -1 && line.charCodeAt(quote + 1) === QUOTE) quote = line.indexOf('"', quote + 2)
  return quote + 1
}

interface OpenRecord {
  readonly fields: string[]
  /** Of each field on its line. */
  readonly starts: number[]
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
    if (record.quoted === undefined) record.starts.push(at)
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
