import type { Warning } from '../../core/model/measurement.js'
import { parseUnit, toBaseUnit } from '../../core/units/parse-unit.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { BundleSizes } from './add-bundle.js'
import { ByteSums } from './byte-sums.js'
import { problemAtLine, startMeasurements } from './measurement-builder.js'
import { unhashedName } from './unhashed-name.js'

/** One output file as a bundler prints it; amounts in a unit that `parseUnit` reads. */
export interface BundleRow {
  readonly name: string
  readonly size: BundleAmount
  readonly gzip?: BundleAmount
  readonly map?: BundleAmount
}

export type BundleAmount = readonly [value: number, unit: string]

/** How the text of one bundler is read, line by line. */
export interface BundleText {
  /** For messages: `vite`. */
  readonly tool: string
  /** Where every byte is told, for the warning that the text rounds. */
  readonly exact: string
  readonly row: (line: string) => BundleRow | undefined
  /** The line before which no row stands, where rows alone could be another tool's. */
  readonly isStart?: (line: string) => boolean
  /** The last line of a build that is whole. */
  readonly isEnd: (line: string) => boolean
  /** Whether the line says that the build failed. */
  readonly isFailure: (line: string) => boolean
  /** Whether the line says that files were left out of the text. */
  readonly isOmission: (line: string) => boolean
}

/** Reads the table of output files that a bundler prints. Sizes there are rounded. */
export class BundleSink implements LineSink {
  readonly #text: BundleText
  readonly #file: string
  readonly #sizes = new BundleSizes()
  readonly #gzips = new ByteSums()
  /** Of the first row. */
  #line: number | undefined
  readonly #failures: Warning[] = []
  readonly #warnings: Warning[] = []
  #isWhole = false
  #hasStarted: boolean

  constructor(text: BundleText, { file }: ParseContext) {
    this.#text = text
    this.#file = file
    this.#hasStarted = text.isStart === undefined
  }

  push(line: string, n: number, end?: 'open'): void {
    const { tool, exact, row, isEnd, isFailure, isOmission } = this.#text
    if (this.#text.isStart?.(line) === true) this.#hasStarted = true
    if (isEnd(line)) this.#isWhole = true
    // One reason is enough, and the first is the one that names it.
    if (isFailure(line) && this.#failures.length === 0)
      this.#failures.push(this.#at(`${tool}: ${line.trim().slice(0, 200)}`, n))
    if (isOmission(line)) this.#warnings.push(this.#at(`${tool} leaves files out of its text; ${exact}`, n))
    const found = end === 'open' || !this.#hasStarted ? undefined : row(line)
    if (found === undefined) return
    this.#line ??= n
    this.#add(found)
  }

  #add({ name: printed, size, gzip, map }: BundleRow): void {
    const name = unhashedName(printed)
    this.#sizes.add(name, bytesOf(size))
    if (map !== undefined) this.#sizes.add(`${name}.map`, bytesOf(map))
    if (gzip !== undefined) this.#gzips.add(name, bytesOf(gzip))
  }

  end(): Parsed {
    const builder = startMeasurements()
    if (this.#line !== undefined && this.#failures.length === 0) {
      const problem = problemAtLine(this.#file, this.#line)
      this.#sizes.addTo(builder, problem)
      addGzip(this.#gzips, (name, bytes) => {
        builder.add({ benchmark: name, metric: 'gzip-size', value: bytes, unit: 'B', problem })
      })
    }
    const { tool, exact } = this.#text
    const cut = `the text of ${tool} ends without its last line: it was cut off`
    const rounded = `${tool} rounds these sizes; ${exact}`
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: [
        ...this.#warnings,
        ...(this.#line === undefined ? [] : [{ message: rounded, file: this.#file }]),
        ...(this.#isWhole || this.#failures.length > 0 ? [] : [{ message: cut, file: this.#file }]),
      ],
      failures: this.#failures,
    }
  }

  #at(message: string, line: number): Warning {
    return { message, file: this.#file, line }
  }
}

/** The compressed size of every file that has one, and of all of them. Files that differ in their hash count together. */
function addGzip(sums: ByteSums, add: (name: string, bytes: number) => void): void {
  let total: number | undefined
  sums.forEach((bytes, name) => {
    add(name, bytes)
    total = (total ?? 0) + bytes
  })
  if (total !== undefined) add('total', total)
}

/** Whole bytes: the decimals are those of the prefix. */
function bytesOf([value, unit]: BundleAmount): number {
  return Math.round(toBaseUnit(value, parseUnit(unit)))
}
