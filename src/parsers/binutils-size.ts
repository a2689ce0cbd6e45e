import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'

const BERKELEY = /^ *text\t *data\t *bss\t *dec\t *hex\tfilename$/
const GNU = /^ *text +data +bss +total +filename$/
const SYSV = /^section +size +addr$/
const BERKELEY_ROW = /^ *(\d+)\t *(\d+)\t *(\d+)\t *(\d+)\t *[0-9a-f]+\t(.+)$/
const GNU_ROW = /^ *(\d+) +(\d+) +(\d+) +(\d+) (.+)$/
const SYSV_FILE = /^(.+?) {2}:$/
const SYSV_ROW = /^(\S+) +(\d+) +\d+$/
const SYSV_TOTAL = /^Total +(\d+)$/
const ERROR = /^\S*size: (.*)$/

/**
 * `size` of binutils: Berkeley (the default), GNU (`-G`) and System V (`-A`) tables. `size` is the total of a file, each part
 * (text, data, bss, or a section) a metric beside it. The same member of two files is one series each: `ex libwork.a`.
 */
export const binutilsSizeParser: TextParser = {
  kind: 'text',
  name: 'binutils-size',
  tool: 'size of GNU binutils (read with 2.40)',
  reads: 'the table that size, size -G or size -A prints',
  metrics: ['size', 'size.text', 'size.data', 'size.bss', 'sections under their own name, as size.rodata'],
  primary: ['size'],
  unseenCut: 'between two rows',
  recognises: (line) => BERKELEY.test(line) || GNU.test(line) || SYSV.test(line),
  start: (context) => new SizeSink(context),
}

/** A System V table that goes on: the file it is about, the line it starts on, bytes by section. */
interface OpenTable {
  readonly name: string
  readonly line: number
  readonly sizes: Map<string, number>
}

class SizeSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(binutilsSizeParser)
  readonly #failures: Warning[] = []
  #row: RegExp | undefined
  #sections: OpenTable | undefined
  #before = ''

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (BERKELEY.test(line)) this.#row = BERKELEY_ROW
    else if (GNU.test(line)) this.#row = GNU_ROW
    else if (SYSV.test(line)) this.#openSections(n)
    else if (this.#sections !== undefined) this.#section(this.#sections, line, n, end)
    else if (!this.#total(line, n, end)) this.#error(line, n)
    this.#before = line
  }

  end(): Parsed {
    if (this.#sections !== undefined) throw this.#cut(this.#sections.line)
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: this.#builder.warnings(),
      failures: this.#failures,
    }
  }

  /** Whether the line is a row of a table in which each file has one. */
  #total(line: string, n: number, end: 'open' | undefined): boolean {
    const row = this.#row?.exec(line)
    if (row === undefined || row === null) return false
    if (end === 'open') throw this.#cut(n)
    const size = (place: number): number => fastNumber(row[place] ?? '')
    this.#add(row[5] ?? '', n, [
      ['size', size(4), 'B'],
      ['size.text', size(1), 'B'],
      ['size.data', size(2), 'B'],
      ['size.bss', size(3), 'B'],
    ])
    return true
  }

  #openSections(n: number): void {
    const name = SYSV_FILE.exec(this.#before)?.[1]
    if (name === undefined)
      throw problemAtLine(this.#file, n)('the table names no file', 'a line "name  :" before it')
    this.#sections = { name, line: n, sizes: new Map() }
  }

  /** Sections of one name (`.group`) count together: their order says nothing. */
  #section({ name, sizes }: OpenTable, line: string, n: number, end: 'open' | undefined): void {
    if (end === 'open') throw this.#cut(n)
    const [, section = '', size] = SYSV_ROW.exec(line) ?? []
    const total = SYSV_TOTAL.exec(line)?.[1]
    if (total !== undefined) {
      const parts = [...sizes].map(
        ([part, sum]): MetricValue => [`size${part.startsWith('.') ? '' : '.'}${part}`, sum, 'B'],
      )
      this.#add(name, n, [['size', Number(total), 'B'], ...parts])
      this.#sections = undefined
    } else if (section !== '') sizes.set(section, (sizes.get(section) ?? 0) + Number(size))
  }

  #add(benchmark: string, n: number, rows: readonly MetricValue[]): void {
    addReadings(this.#builder, { benchmark, problem: problemAtLine(this.#file, n) }, rows)
  }

  #error(line: string, n: number): void {
    const what = ERROR.exec(line)?.[1]
    if (what !== undefined) this.#failures.push({ message: `size: ${what}`, file: this.#file, line: n })
  }

  #cut(line: number): Problem {
    return new Problem({
      kind: 'measurement',
      what: 'the table of size is not complete',
      file: this.#file,
      line,
      expected: 'whole lines, and "Total" at the end of a table of sections',
    })
  }
}
