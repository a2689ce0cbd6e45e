import type { Parameters, Warning } from '../core/model/measurement.js'
import { type DivanCells, type DivanRow, readDivanHead, readDivanRow } from './divan/read-row.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

const QUANTITY = /^(\d[\d.]*)(?: (\S+))?$/

/** Headings of AllocProfiler's rows: each is followed by a count and a size. */
const ALLOCATIONS: ReadonlyMap<string, readonly [count: string, size: string]> = new Map([
  ['max alloc:', ['peak-allocations', 'peak-allocated-bytes']],
  ['alloc:', ['allocations', 'allocated-bytes']],
  ['dealloc:', ['deallocations', 'deallocated-bytes']],
  ['grow:', ['grown-allocations', 'grown-bytes']],
  ['shrink:', ['shrunk-allocations', 'shrunk-bytes']],
])

const RATES: ReadonlyMap<string, string> = new Map([
  ['B', 'bytes-per-second'],
  ['Hz', 'cycles-per-second'],
])

/**
 * divan's tree of tables. Of each column the tool prints `time` is the median, because it prints no sample; fastest, slowest
 * and mean are kept beside it. Throughput and allocations are those of the median. A thread count is a parameter.
 */
export const divanParser: TextParser = {
  kind: 'text',
  name: 'divan',
  tool: 'divan (captured with 0.1.21)',
  reads: 'the text of cargo bench with divan',
  metrics: [
    'time',
    'latency.min',
    'latency.mean',
    'latency.max',
    'throughput',
    'bytes-per-second',
    'allocations',
    'allocated-bytes',
    'peak-allocations',
    'peak-allocated-bytes',
    ...['deallocations', 'deallocated-bytes', 'cycles-per-second'],
  ],
  primary: ['time'],
  recognises: (line) => readDivanHead(line) !== undefined,
  start: (context) => new DivanSink(context),
}

interface Subject {
  readonly benchmark: string
  readonly parameters: Parameters
}

class DivanSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(divanParser)
  readonly #failures: Warning[] = []
  readonly #warnings: Warning[] = []
  /** The table's name, then one name for each level of the tree down to the last row. */
  #path: readonly string[] = []
  #subject: Subject | undefined
  /** A name whose values have not come. */
  #open: { readonly name: string; readonly line: number } | undefined
  /** Metrics of the next rows without unit: a count, then a size. */
  #allocation: readonly [string, string] | undefined
  #isComplete = true
  /** A blank line ends a table. */
  #isClosed = true

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number, end?: 'open'): void {
    const head = readDivanHead(line)
    if (head !== undefined) this.#startTable(head)
    else if (line === '') this.#isClosed = true
    else if (this.#path.length > 0) {
      const row = readDivanRow(line)
      if (row !== undefined) this.#row(row, n, end)
    }
  }

  end(): Parsed {
    this.#giveUp()
    this.#warnIncomplete()
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#warnings, ...this.#builder.warnings()],
      failures: this.#failures,
    }
  }

  #startTable(name: string): void {
    this.#giveUp()
    this.#warnIncomplete()
    this.#path = [name]
    this.#subject = undefined
    this.#isComplete = false
    this.#isClosed = false
  }

  #row({ depth, name, isLast, cells }: DivanRow, n: number, end: 'open' | undefined): void {
    if (name !== '') {
      this.#giveUp()
      this.#path = [...this.#path.slice(0, depth + 1), name]
      this.#subject = undefined
      this.#isComplete = false
      if (cells === undefined) this.#open = { name: this.#path.join(' > '), line: n }
    }
    if (cells === undefined) return
    if (cells.samples !== '') this.#time(cells, n, end)
    else if (cells.fastest === '(ignored)') this.#ignored(n)
    else if (this.#subject !== undefined && cells.fastest !== '') this.#detail(cells, n)
    // The level above is known to be the last one too, because its row had no bar.
    if (name !== '' && isLast && cells.fastest !== '') this.#isComplete = true
  }

  #time(cells: DivanCells, n: number, end: 'open' | undefined): void {
    this.#open = undefined
    this.#allocation = undefined
    const leaf = this.#path.at(-1) ?? ''
    const threads = /^t=(\d+)$/.exec(leaf)?.[1]
    const subject = {
      benchmark: (threads === undefined ? this.#path : this.#path.slice(0, -1)).join(' > '),
      parameters: threads === undefined ? {} : { threads },
    }
    this.#subject = subject
    // A last line without its break may hold half a number.
    const iterations = end === 'open' ? undefined : numberOf(cells.iterations)
    this.#add('time', cells.median, n, iterations)
    this.#add('latency.min', cells.fastest, n)
    this.#add('latency.mean', cells.mean, n)
    this.#add('latency.max', cells.slowest, n)
  }

  #detail(cells: DivanCells, n: number): void {
    const heading = ALLOCATIONS.get(cells.fastest)
    const unit = QUANTITY.exec(cells.median)?.[2]
    if (heading !== undefined) this.#allocation = heading
    else if (unit?.endsWith('/s') === true || unit?.endsWith('Hz') === true) this.#rate(cells.median, unit, n)
    else if (this.#allocation !== undefined)
      this.#add(this.#allocation[unit === undefined ? 0 : 1], cells.median, n)
  }

  #rate(text: string, unit: string, n: number): void {
    const kind = unit.endsWith('B/s') ? 'B' : unit.endsWith('Hz') ? 'Hz' : ''
    this.#add(RATES.get(kind) ?? 'throughput', text, n)
  }

  #add(metric: string, text: string, line: number, iterations?: number): void {
    const problem = problemAtLine(this.#context.file, line)
    const [, value = '', unit = '1'] = QUANTITY.exec(text) ?? []
    const number = numberOf(value)
    if (number === undefined || this.#subject === undefined) {
      throw problem(`${JSON.stringify(text.slice(0, 40))} is no value of ${metric}`, 'a number and its unit')
    }
    const { benchmark, parameters } = this.#subject
    this.#builder.add({
      benchmark,
      parameters,
      metric,
      value: number,
      unit: metric === 'cycles-per-second' ? unit.replace('Hz', 'ops/s') : unit,
      direction: metric.includes('per-second') || metric === 'throughput' ? 'higher' : 'lower',
      iterations,
      problem,
    })
  }

  #ignored(line: number): void {
    const message = `${quotedName(this.#path.join(' > '))} is ignored`
    this.#warnings.push({ message, file: this.#context.file, line })
  }

  #giveUp(): void {
    if (this.#open === undefined) return
    const { name, line } = this.#open
    this.#open = undefined
    const message = `${quotedName(name)} was started and gave no result`
    this.#failures.push({ message, file: this.#context.file, line })
  }

  #warnIncomplete(): void {
    if (this.#isComplete && this.#isClosed) return
    const lacks = this.#isComplete ? 'no blank line after it' : 'no last row'
    const message = `the table ${quotedName(this.#path[0] ?? '')} has ${lacks}, so benchmarks may be missing`
    this.#warnings.push({ message, file: this.#context.file })
  }
}
