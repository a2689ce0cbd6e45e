import type { Warning } from '../core/model/measurement.js'
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

const FAILED =
  /^(?:gungraun_runner|iai_callgrind_runner|iai-callgrind-runner|gungraun-runner): Error|^error: bench failed/

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
  readonly #builder: MeasurementBuilder = startMeasurements()
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

  constructor(context: ParseContext) {
    this.#context = context
    this.#summaries = new SummaryLines(context.file, (document) => readSummary(document, this.#builder))
  }

  push(line: string, n: number): void {
    if (this.#summaries.push(line, n)) return
    const head = readHead(line)
    if (head !== undefined) this.#startBenchmark(head)
    else if (FAILED.test(line)) this.#failures.push({ message: line, file: this.#context.file, line: n })
    else if (this.#head !== undefined) this.#part(line, n)
  }

  end(): Parsed {
    this.#summaries.end()
    this.#finishTool()
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#warnings, ...this.#builder.warnings()],
      failures: [...this.#failures, ...this.#summaries.failures],
    }
  }

  #startBenchmark(head: BenchmarkHead): void {
    this.#finishTool()
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
    } else if (metric !== undefined && !this.#isComparing) this.#values.push({ ...metric, line: n })
  }

  #finishTool(): void {
    const { benchmark = '', id } = this.#head ?? {}
    for (const { label, unit, value, line } of this.#values) {
      const { parameters, ...metric } = gungraunMetric(this.#tool, label, unit)
      const problem = problemAtLine(this.#context.file, line)
      const number = numberOf(value)
      if (number === undefined) throw problem(`${label} is ${JSON.stringify(value)}`, 'a number')
      this.#builder.add({
        benchmark,
        parameters: { ...(id === undefined ? {} : { id }), ...parameters },
        ...metric,
        value: number,
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
}
