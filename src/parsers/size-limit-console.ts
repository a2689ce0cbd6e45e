import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { quotedName } from './shared/quoted-name.js'

const SIZE = /^ {2}Size: +([\d.]+) (B|kB|MB|GB)(?: (?:brotlied|gzipped|with .*))?$/
const TIME = /^ {2}(Loading time|Running time|Total time): +([\d.]+) (ms|s|min)\b/
const NAME = /^ {2}\S/
const NO_NAME =
  /^ {2}(?:Size limit|Time limit|Size|Loading time|Running time|Total time): |^ {2}Package size limit|^ {2}Total time limit|^ {2}Try to/

const TIME_METRIC: ReadonlyMap<string, string> = new Map([
  ['Loading time', 'loading-time'],
  ['Running time', 'running-time'],
  ['Total time', 'total-time'],
])

/** The text of `size-limit`. Sizes are rounded to hundredths of a kB there; `--json` has every byte. */
export const sizeLimitConsoleParser: TextParser = {
  kind: 'text',
  name: 'size-limit-console',
  tool: 'size-limit (captured with 12)',
  reads: 'the text of size-limit; --json is exact',
  metrics: ['size', 'loading-time', 'running-time', 'total-time'],
  primary: ['size'],
  recognises: (line) => SIZE.test(line),
  start: (context) => new SizeLimitSink(context),
}

class SizeLimitSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(sizeLimitConsoleParser)
  readonly #warnings: Warning[] = []
  /** Of the check that goes on: checks are paragraphs. */
  #name: string | undefined
  #isOver = false
  #lastOpen: number | undefined
  /** A check whose figures have not come. */
  #waiting: { readonly name: string; readonly line: number } | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#name = undefined
  }

  push(line: string, n: number, end?: 'open'): void {
    if (end === 'open' && line.startsWith('  ')) this.#lastOpen = n
    if (line.trim() === '') {
      this.#name = undefined
      this.#isOver = false
    } else if (line.startsWith('  Package size limit has exceeded')) this.#isOver = true
    else if (NO_NAME.test(line)) this.#figure(line, n)
    else if (NAME.test(line)) {
      this.#name = line.slice(2)
      this.#waiting = { name: this.#name, line: n }
    }
  }

  end(): Parsed {
    if (this.#lastOpen !== undefined) {
      const what = 'the text ends in the middle of a line'
      throw new Problem({ kind: 'measurement', what, file: this.#file, line: this.#lastOpen })
    }
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#builder.warnings(), ...this.#warnings, ...this.#cut()],
      failures: [],
    }
  }

  #cut(): readonly Warning[] {
    if (this.#waiting === undefined) return []
    const { name, line } = this.#waiting
    return [{ message: `${quotedName(name)} has no size: the output was cut off`, file: this.#file, line }]
  }

  #figure(line: string, n: number): void {
    // A single check without a name has none in the text.
    const benchmark = this.#name ?? nameOfFile(this.#file, 'size-limit')
    const problem = problemAtLine(this.#file, n)
    if (SIZE.test(line) || TIME.test(line)) this.#waiting = undefined
    const [, size, sizeUnit = ''] = SIZE.exec(line) ?? []
    if (size !== undefined) {
      this.#builder.add({ benchmark, metric: 'size', value: Number(size), unit: sizeUnit, problem })
      if (this.#isOver) {
        const message = `size-limit: ${quotedName(benchmark)} is over its own limit`
        this.#warnings.push({ message, file: this.#file, line: n })
      }
    }
    const [, label = '', time, unit = ''] = TIME.exec(line) ?? []
    const metric = TIME_METRIC.get(label)
    if (metric !== undefined) this.#builder.add({ benchmark, metric, value: Number(time), unit, problem })
  }
}
