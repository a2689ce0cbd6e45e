import type { Warning } from '../../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from '../parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { startNumberedNames } from '../shared/numbered-names.js'
import { addK6Aggregates } from './add-k6-metric.js'
import { customWarning } from './custom-warning.js'
import { type K6Aggregates, type K6Place, placeInText } from './k6-metric.js'
import { isCustom, type K6Subject } from './k6-subject.js'
import { startPrintedNames } from './text-names.js'
import { readK6Values } from './text-values.js'
import { TrendWords } from './trend-words.js'

/** Names are filled up with dots; a part of a metric stands below it with its tags. */
const METRIC = /^ *(?:[✓✗] )?(\S.*?)\.{2,}: +(?=\S.*$)/
const HEADING = /^ {2}█ (?:THRESHOLDS|TOTAL RESULTS|GROUP: .*|SCENARIO: .*?) *$/
const TOTALS = /^ {2}█ TOTAL RESULTS *$/
const THRESHOLDS = /^ {2}█ THRESHOLDS *$/
const ITERATIONS = /^ *(?:[✓✗] )?iterations\.{3,}: +\d+ +[\d.]+\/s *$/
const CHECK = /^ +([✓✗]) (?!'.*' \S+=)(.*\S) *$/
const CHECK_COUNTS = /^ +↳ +\d+% — ✓ (\d+) \/ ✗ (\d+) *$/
const CROSSED = /^ +✗ ('.*') \S+=/

/** Whether a line stands in the totals of k6's summary and in no other tool's output. */
export function isK6Total(line: string): boolean {
  return TOTALS.test(line) || ITERATIONS.test(line)
}

/**
 * Reads the summary line by line. Sections of groups and scenarios repeat the names of the totals. Metrics are added as
 * they come: held until the end, those of a long text gave the garbage collector twice the work.
 */
export class K6TextSink implements LineSink {
  readonly #file: string
  readonly #builder: MeasurementBuilder
  readonly #warnings: Warning[] = []
  readonly #numbered = startNumberedNames()
  readonly #subjectOf = startPrintedNames()
  readonly #words = new TrendWords()
  /** Names of the script's own metrics, whose direction is assumed. */
  readonly #custom = new Set<string>()
  readonly #place: K6Place
  #line = 0
  /** The first Problem of a metric; it counts if the run completed an iteration. */
  #refused: { readonly problem: unknown } | undefined
  #hasIterations = false
  #hasDataSent = false
  /** A check that failed at times; the next line counts. */
  #check: string | undefined
  #section: 'totals' | 'thresholds' | 'parts' = 'totals'

  constructor({ file }: ParseContext, parser: Pick<TextParser, 'primary'>) {
    this.#file = file
    this.#builder = startMeasurements(parser)
    this.#place = placeInText(file, () => this.#line)
  }

  push(line: string, n: number, end?: 'open'): void {
    if (end === 'open') return
    this.#line = n
    if (line.startsWith('  █') && HEADING.test(line))
      this.#section = TOTALS.test(line) ? 'totals' : THRESHOLDS.test(line) ? 'thresholds' : 'parts'
    else if (this.#section === 'thresholds') this.#threshold(line)
    else if (this.#section === 'totals') this.#total(line)
  }

  end(): Parsed {
    if (!this.#hasIterations) {
      const failures = [
        { message: 'k6 completed no iteration, or its summary was cut off', file: this.#file },
      ]
      return { measurements: [], environment: {}, warnings: this.#warnings, failures }
    }
    if (this.#refused !== undefined) throw this.#refused.problem
    // k6 counts what it sent in every run, and compact summaries say it last.
    const cut = { message: "k6's summary was cut off: data_sent is missing", file: this.#file }
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [
        ...this.#warnings,
        ...customWarning(this.#custom),
        ...this.#builder.warnings(),
        ...(this.#hasDataSent ? [] : [cut]),
      ],
      failures: [],
    }
  }

  #threshold(line: string): void {
    const condition = CROSSED.exec(line)?.[1]
    if (condition === undefined) return
    const message = `k6's own threshold was crossed: ${condition}`
    this.#warnings.push({ message, file: this.#file, line: this.#line })
  }

  #total(line: string): void {
    // The plain look first: a line is mostly one of the three, or none.
    const metric = line.includes('..: ') ? METRIC.exec(line) : null
    if (metric !== null) {
      this.#metric(metric[1] ?? '', line, metric[0].length)
      return
    }
    if (!line.includes('✓') && !line.includes('✗')) return
    const [, mark, check] = CHECK.exec(line) ?? []
    const counts = CHECK_COUNTS.exec(line)
    if (counts !== null && this.#check !== undefined)
      this.#addCheck(this.#check, Number(counts[1]), Number(counts[2]))
    else if (mark === '✗') this.#check = check
    else if (mark === '✓' && check !== undefined) this.#addCheck(check, 1, 0)
  }

  /** @param start of the values, behind the printed name */
  #metric(printed: string, line: string, start: number): void {
    const subject = this.#subjectOf(printed)
    if (subject === undefined) return
    const read = this.#words.read(line, start) ?? readK6Values(this.#words, line.slice(start))
    if (read === undefined) return
    if (subject.name === 'iterations') this.#hasIterations = true
    else if (subject.name === 'data_sent') this.#hasDataSent = true
    if (isCustom(subject, read)) this.#custom.add(subject.base)
    if (this.#refused === undefined) this.#add(subject, read)
  }

  #add(subject: K6Subject, { kind, contains, values }: Omit<K6Aggregates, 'place'>): void {
    try {
      addK6Aggregates(this.#builder, subject, { kind, contains, values, place: this.#place })
    } catch (problem) {
      this.#refused = { problem }
    }
  }

  /** Counted only where some failed. */
  #addCheck(name: string, passes: number, fails: number): void {
    this.#check = undefined
    this.#builder.add({
      benchmark: `check ${this.#numbered(name)}`,
      metric: 'error-rate',
      value: fails / (passes + fails),
      unit: '1',
      primary: false,
      problem: problemAtLine(this.#file, this.#line),
    })
  }
}
