import type { Warning } from '../../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { startNumberedNames } from '../shared/numbered-names.js'
import { startOwnNames } from '../shared/own-names.js'
import { addK6Metric } from './add-k6-metric.js'
import { customWarning } from './custom-warning.js'
import type { K6Metric } from './k6-metric.js'
import { startK6Values } from './text-values.js'

/** Names are filled up with dots; a part of a metric stands below it with its tags. */
const METRIC = /^ *(?:[✓✗] )?(\S.*?)\.{2,}: +(\S.*)$/
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

/** Reads the summary line by line. Sections of groups and scenarios repeat the names of the totals. */
export class K6TextSink implements LineSink {
  readonly #file: string
  readonly #metrics: K6Metric[] = []
  readonly #warnings: Warning[] = []
  readonly #builder = startMeasurements()
  readonly #numbered = startNumberedNames()
  readonly #valuesOf = startK6Values()
  readonly #own = startOwnNames()
  /** A check that failed at times; the next line counts. */
  #check: string | undefined
  #base = ''
  #section: 'totals' | 'thresholds' | 'parts' = 'totals'

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (end === 'open') return
    if (line.startsWith('  █') && HEADING.test(line))
      this.#section = TOTALS.test(line) ? 'totals' : THRESHOLDS.test(line) ? 'thresholds' : 'parts'
    else if (this.#section === 'thresholds') this.#threshold(line, n)
    else if (this.#section === 'totals') this.#total(line, n)
  }

  end(): Parsed {
    if (!this.#has('iterations')) {
      const failures = [
        { message: 'k6 completed no iteration, or its summary was cut off', file: this.#file },
      ]
      return { measurements: [], environment: {}, warnings: this.#warnings, failures }
    }
    for (const metric of this.#metrics) addK6Metric(this.#builder, metric)
    // k6 counts what it sent in every run, and compact summaries say it last.
    const cut = { message: "k6's summary was cut off: data_sent is missing", file: this.#file }
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [
        ...this.#warnings,
        ...customWarning(this.#metrics),
        ...this.#builder.warnings(),
        ...(this.#has('data_sent') ? [] : [cut]),
      ],
      failures: [],
    }
  }

  #has(metric: string): boolean {
    return this.#metrics.some(({ name }) => name === metric)
  }

  #threshold(line: string, n: number): void {
    const condition = CROSSED.exec(line)?.[1]
    if (condition === undefined) return
    const message = `k6's own threshold was crossed: ${condition}`
    this.#warnings.push({ message, file: this.#file, line: n })
  }

  #total(line: string, n: number): void {
    // The plain look first: a line is mostly one of the three, or none.
    const metric = line.includes('..: ') ? METRIC.exec(line) : null
    if (metric !== null) {
      this.#metric(metric[1] ?? '', metric[2] ?? '', n)
      return
    }
    if (!line.includes('✓') && !line.includes('✗')) return
    const [, mark, check] = CHECK.exec(line) ?? []
    const counts = CHECK_COUNTS.exec(line)
    if (counts !== null && this.#check !== undefined)
      this.#addCheck(this.#check, Number(counts[1]), Number(counts[2]), n)
    else if (mark === '✗') this.#check = check
    else if (mark === '✓' && check !== undefined) this.#addCheck(check, 1, 0, n)
  }

  #metric(printed: string, values: string, n: number): void {
    const isPart = printed.startsWith('{')
    if (!isPart) this.#base = this.#own(printed)
    // Compact summaries print the checks as three; the ones that passed say all.
    if (this.#base === 'checks_total' || this.#base === 'checks_failed') return
    const base = this.#base === 'checks_succeeded' ? 'checks' : this.#base
    const name = isPart ? `${base}{${printed.slice(2, -2)}}` : base
    const read = this.#valuesOf(values)
    if (read === undefined) return
    // Not spread, which costs more than the object.
    const { kind, contains, values: aggregates } = read
    const problem = problemAtLine(this.#file, n)
    this.#metrics.push({ name, kind, contains, values: aggregates, problem })
  }

  /** Counted only where some failed. */
  #addCheck(name: string, passes: number, fails: number, n: number): void {
    this.#check = undefined
    this.#builder.add({
      benchmark: `check ${this.#numbered(name)}`,
      metric: 'error-rate',
      value: fails / (passes + fails),
      unit: '1',
      primary: false,
      problem: problemAtLine(this.#file, n),
    })
  }
}
