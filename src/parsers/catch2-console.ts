import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { environmentOf } from './shared/environment-of.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

/** Head of a table: its last column tells whether a row of means follows (`estimated`) or the row holds the mean itself. */
const TABLE_HEAD = /^benchmark name\s+samples\s+iterations\s+(estimated|est run time|mean)$/
const HOST = / is a Catch2? v(\d[\w.]*) host application\.$/
const RULE = /^-{20,}$/
const DOTS = /^\.{20,}$/
const TOTALS = /^(?:test cases:|All tests passed|No tests ran|No test cases matched)/
// Three columns of fourteen characters and their blanks; the name before them may hold anything.
const COLUMNS = 100
const COUNTS = /(?:^|\s)(\d+)\s+(\d+)\s+([\d.e+-]+) (ns|us|ms|s|m)$/
const DURATIONS =
  /(?:^|\s)([\d.e+-]+) (ns|us|ms|s|m)\s+([\d.e+-]+) (ns|us|ms|s|m)\s+([\d.e+-]+) (ns|us|ms|s|m)$/

/**
 * Catch2's console reporter: the mean of each benchmark, rounded to six digits. The XML (parser `catch2`) is exact and
 * knows where nested sections begin. A long name goes over several rows, which are joined by a blank.
 */
export const catch2ConsoleParser: TextParser = {
  kind: 'text',
  name: 'catch2-console',
  tool: 'Catch2 2.9 to 3.x (captured with 2.13)',
  reads: 'the console output of a Catch2 benchmark',
  metrics: ['time'],
  primary: ['time'],
  foreignLines: 'a line inside the frame around the name of a test case becomes part of that name',
  recognises: (line) => TABLE_HEAD.test(line.trimEnd()),
  start: (context) => new Catch2Sink(context),
}

interface OpenBenchmark {
  readonly name: string
  readonly iterations: number
  readonly line: number
}

class Catch2Sink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(catch2ConsoleParser)
  readonly #failures: Warning[] = []
  /** What the next lines are: the name of test case and sections, where it stands, the head of a table, or its rows. */
  #state: 'other' | 'heading' | 'place' | 'head' | 'table' = 'other'
  #heading: string[] = []
  #isPlain = false
  #nameParts: string[] = []
  #open: OpenBenchmark | undefined
  #hasTotals = false
  #version: string | undefined

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number): void {
    const text = line.trimEnd()
    const head = TABLE_HEAD.exec(text)
    if (head !== null) this.#startTable(head[1] === 'mean')
    else if (RULE.test(text)) this.#rule(n)
    else if (DOTS.test(text)) this.#state = 'other'
    else if (text.endsWith(': FAILED:')) this.#fail(n, `failed at ${text.slice(0, -': FAILED:'.length)}`)
    else if (TOTALS.test(text)) this.#hasTotals = true
    else if (this.#state === 'other' && HOST.test(text)) this.#version = HOST.exec(text)?.[1]
    else if (this.#state === 'heading') this.#heading.push(text)
    else if (this.#state === 'table') this.#row(text, n)
  }

  end(): Parsed {
    this.#giveUp()
    return {
      measurements: this.#builder.measurements(),
      environment: environmentOf({ catch2: this.#version }),
      warnings: [...this.#builder.warnings(), ...this.#missingTotals()],
      failures: this.#failures,
    }
  }

  #startTable(isPlain: boolean): void {
    this.#state = 'head'
    this.#isPlain = isPlain
    this.#nameParts = []
  }

  #rule(n: number): void {
    if (this.#state === 'heading') this.#state = 'place'
    else if (this.#state === 'head') this.#state = 'table'
    else {
      this.#giveUp(n)
      this.#state = 'heading'
      this.#heading = []
    }
  }

  #row(text: string, n: number): void {
    const tail = text.slice(-COLUMNS)
    const counts = COUNTS.exec(tail)
    const durations = counts === null ? DURATIONS.exec(tail) : null
    if (counts !== null) this.#begin(counts, text.slice(0, text.length - counts[0].length), n)
    else if (durations !== null) this.#durations(durations, text.slice(0, text.length - durations[0].length))
    else if (text.includes('Benchmark failed (')) this.#failed(text, n)
    else if (text.startsWith('====')) this.#state = 'other'
    else if (text !== '') this.#nameParts.push(text.trim())
  }

  #begin([, samples, iterations, value, unit]: RegExpExecArray, name: string, line: number): void {
    this.#giveUp(line)
    const parts = [...this.#nameParts, name.trim()].filter((part) => part !== '')
    this.#nameParts = []
    this.#open = { name: parts.join(' '), iterations: Number(samples) * Number(iterations), line }
    if (this.#isPlain) this.#mean(value, unit)
  }

  /** The first row of three durations is the mean with its bounds, the second the standard deviation. */
  #durations(found: RegExpExecArray, rest: string): void {
    if (this.#open === undefined) return
    const name = [this.#open.name, rest.trim()].filter((part) => part !== '').join(' ')
    this.#open = { ...this.#open, name }
    this.#mean(found[1], found[2])
  }

  #mean(value = '', unit = ''): void {
    const open = this.#open
    if (open === undefined) return
    this.#open = undefined
    const problem = problemAtLine(this.#context.file, open.line)
    const number = numberOf(value)
    if (number === undefined) throw problem(`the mean ${JSON.stringify(value)} is no number`, 'a number')
    this.#builder.add({
      benchmark: this.#fullName(open.name),
      metric: 'time',
      value: number,
      // Catch2 writes minutes as `m`, which is a metre or a thousandth anywhere else.
      unit: unit === 'm' ? 'min' : unit,
      iterations: open.iterations,
      problem,
    })
  }

  #fullName(name: string): string {
    const isSection = (part: string): boolean => part.startsWith('  ')
    const testCase = this.#heading.filter((part) => !isSection(part)).map((part) => part.trim())
    const sections = this.#heading.filter(isSection).map((part) => part.trim())
    return [testCase.join(' '), ...sections, name].filter((part) => part !== '').join(' > ')
  }

  #failed(text: string, n: number): void {
    const at = text.indexOf('Benchmark failed (')
    const parts = [...this.#nameParts, text.slice(0, at).trim()].filter((part) => part !== '')
    this.#nameParts = []
    this.#open = undefined
    this.#fail(n, `${quotedName(this.#fullName(parts.join(' ')))} failed: ${text.slice(at)}`)
  }

  /** A benchmark that was announced and gave no mean before something else came. */
  #giveUp(n = this.#open?.line ?? 1): void {
    if (this.#open === undefined) return
    const message = `${quotedName(this.#fullName(this.#open.name))} was started and gave no result`
    this.#open = undefined
    this.#fail(n, message)
  }

  #fail(line: number, message: string): void {
    this.#failures.push({ message, file: this.#context.file, line })
  }

  #missingTotals(): readonly Warning[] {
    if (this.#hasTotals) return []
    const message = "Catch2's totals are missing, so the end of its output may be too"
    return [{ message, file: this.#context.file }]
  }
}
