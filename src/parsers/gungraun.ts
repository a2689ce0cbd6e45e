import type { Parameters, Warning } from '../core/model/measurement.js'
import { GUNGRAUN_PRIMARY, gungraunMetric } from './gungraun/gungraun-metric.js'
import { readSummary } from './gungraun/read-summary.js'
import { isSummaryLine, SummaryLines } from './gungraun/summary-lines.js'
import {
  type BenchmarkHead,
  isComparison,
  type MetricLine,
  readHead,
  readMetric,
  readPart,
  readTool,
} from './gungraun/text-blocks.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

const FAILED =
  /^(?:gungraun_runner|iai_callgrind_runner|iai-callgrind-runner|gungraun-runner): Error|^error: bench failed/

/** The last line of a program's benchmarks, since iai-callgrind 0.15. */
const RESULT = /^(?:Gungraun|Iai-Callgrind) result: /

/**
 * What `cargo bench` prints with gungraun or iai-callgrind: text, or summaries as JSON. Counts are exact; of several
 * processes or threads the total is kept. Regressions that the tool found are its own judgement and no failure.
 */
export const gungraunParser: TextParser = {
  kind: 'text',
  name: 'gungraun',
  tool: 'gungraun 0.17 to 0.20, iai-callgrind 0.14 to 0.16 (captured with 0.20 and 0.16)',
  reads: 'the output of cargo bench with gungraun or iai-callgrind, as text, JSON lines or indented JSON',
  metrics: [
    'instructions',
    'estimated-cycles',
    'dhat.*',
    'memcheck.errors',
    'other events under their own name',
  ],
  primary: GUNGRAUN_PRIMARY,
  recognises: (line) => readMetric(line) !== undefined || isSummaryLine(line),
  start: (context) => new GungraunSink(context),
}

interface Value extends MetricLine {
  readonly line: number
}

class GungraunSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(gungraunParser)
  readonly #summaries: SummaryLines
  readonly #failures: Warning[] = []
  readonly #warnings: Warning[] = []
  #head: BenchmarkHead | undefined
  /** Without a header of a tool the values are Callgrind's. */
  #tool = 'callgrind'
  /** Values of the tool so far: those of its last part, or of the total, which comes last. */
  #values: Value[] = []
  #parts = 0
  #isComparing = false
  /** Line of the last benchmark that no result line follows. */
  #unended: number | undefined

  constructor(context: ParseContext) {
    this.#context = context
    this.#summaries = new SummaryLines(context.file, (document) => readSummary(document, this.#builder))
  }

  push(line: string, n: number): void {
    if (this.#summaries.push(line, n)) return
    const head = readHead(line)
    if (head !== undefined) this.#startBenchmark(head, n)
    else if (RESULT.test(line)) this.#unended = undefined
    else if (FAILED.test(line)) this.#failures.push({ message: line, file: this.#context.file, line: n })
    else if (this.#head !== undefined) this.#part(line, n)
    else if (readMetric(line) !== undefined) throw this.#nameless(line, n)
  }

  end(): Parsed {
    this.#summaries.end()
    this.#finishTool()
    if (this.#unended !== undefined) this.#warnUnended(this.#unended)
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#warnings, ...this.#builder.warnings()],
      failures: [...this.#failures, ...this.#summaries.failures],
    }
  }

  #startBenchmark(head: BenchmarkHead, n: number): void {
    this.#finishTool()
    this.#unended = n
    this.#head = head
    this.#tool = 'callgrind'
    this.#isComparing = false
  }

  #part(line: string, n: number): void {
    const tool = readTool(line)
    const part = tool === undefined ? readPart(line) : undefined
    const metric = readMetric(line)
    if (tool !== undefined) {
      this.#finishTool()
      this.#tool = tool
    } else if (part !== undefined) {
      this.#values = []
      this.#parts = part === 'total' ? 0 : this.#parts + 1
    } else if (isComparison(line)) {
      this.#finishTool()
      this.#isComparing = true
    } else if (metric !== undefined && !this.#isComparing) this.#value({ ...metric, line: n })
  }

  /** A tool prints each event once: a second one belongs to a benchmark whose name line was not understood. */
  #value(value: Value): void {
    if (this.#values.some(({ label }) => label === value.label)) {
      throw this.#nameless(value.label, value.line)
    }
    this.#values.push(value)
  }

  #nameless(label: string, line: number): Error {
    const problem = problemAtLine(this.#context.file, line)
    const name = quotedName(label.trim())
    return problem(
      `${name} stands below no benchmark of its own`,
      'a line "module::group::function id" above',
    )
  }

  #finishTool(): void {
    const { benchmark = '', id } = this.#head ?? {}
    const own: Parameters = id === undefined ? {} : { id }
    let parameters: Parameters | undefined
    for (const { label, unit, value, line } of this.#values) {
      const kept = gungraunMetric(this.#tool, label, unit)
      const problem = problemAtLine(this.#context.file, line)
      const number = numberOf(value)
      if (number === undefined) throw problem(`${label} is ${JSON.stringify(value)}`, 'a number')
      const { metric, direction, assume } = kept
      // The tool alone decides on them, so all its metrics share one object.
      parameters ??= { ...own, ...kept.parameters }
      this.#builder.add({
        benchmark,
        parameters,
        metric,
        value: number,
        unit: kept.unit,
        direction,
        assume,
        problem,
      })
    }
    if (this.#parts > 1 && this.#values.length > 0) this.#warnNoTotal(benchmark)
    this.#values = []
    this.#parts = 0
  }

  #warnNoTotal(benchmark: string): void {
    const message = `${benchmark}: ${this.#tool} printed ${this.#parts} parts and no total; the last part is kept`
    this.#warnings.push({ message, file: this.#context.file })
  }

  #warnUnended(line: number): void {
    const message =
      'no result line follows the benchmarks: the output was cut off, or iai-callgrind is too old to print one'
    this.#warnings.push({ message, file: this.#context.file, line })
  }
}
