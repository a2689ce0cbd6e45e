import type { Warning } from '../core/model/measurement.js'
import { type GungraunMetric, gungraunMetric } from './gungraun/gungraun-metric.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { letterPattern } from './shared/letter-pattern.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'

const METRIC =
  /^ {2}(Instructions|L1 Accesses|L2 Accesses|RAM Accesses|Estimated Cycles): +(\d+)(?: +\(.*\))?$/
/** The path of a function as iai's macro spells it. */
const NAME = letterPattern(String.raw`^[\p{L}_][\p{L}\p{N}_]*(?: ?:: ?[\p{L}_][\p{L}\p{N}_]*)*$`, 'u')
const FAILED = /^(?:thread '.*' (?:\(\d+\) )?panicked at|error: bench failed)/

/** What `cargo bench` prints with iai, the harness that iai-callgrind and gungraun (parser `gungraun`) succeeded. */
export const iaiParser: TextParser = {
  kind: 'text',
  name: 'iai',
  tool: 'iai (captured with 0.1.1)',
  reads: 'the text of cargo bench with iai',
  metrics: ['instructions', 'l1-accesses', 'l2-accesses', 'ram-accesses', 'estimated-cycles'],
  primary: ['instructions'],
  recognises: (line) => METRIC.test(line.trimEnd()),
  start: (context) => new IaiSink(context),
}

/** What each label of `METRIC` measures. */
const METRICS = new Map<string, GungraunMetric>()

function metricOf(label: string): GungraunMetric {
  const metric = METRICS.get(label) ?? gungraunMetric('callgrind', label)
  METRICS.set(label, metric)
  return metric
}

class IaiSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(iaiParser)
  readonly #failures: Warning[] = []
  /** The last line that may be a name, and the benchmark whose values come now. */
  #nameAbove: string | undefined
  #benchmark = ''
  #isComplete = true

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number, end?: 'open'): void {
    const text = line.trimEnd()
    const found = text.startsWith('  ') ? METRIC.exec(text) : null
    // A last line without its break may hold half a number.
    if (found !== null && end === undefined) this.#value(found, n)
    else if (FAILED.test(text)) this.#failures.push({ message: text, file: this.#context.file, line: n })
    else if (end === undefined && NAME(text).test(text)) this.#nameAbove = text
  }

  end(): Parsed {
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#cut(), ...this.#builder.warnings()],
      failures: this.#failures,
    }
  }

  #cut(): readonly Warning[] {
    if (this.#isComplete && this.#nameAbove === undefined) return []
    const message = 'the last benchmark has no estimated cycles, so the output may be cut'
    return [{ message, file: this.#context.file }]
  }

  #value([, label = '', text = '']: RegExpExecArray, line: number): void {
    this.#isComplete = label === 'Estimated Cycles'
    const problem = problemAtLine(this.#context.file, line)
    const value = numberOf(text)
    if (label === 'Instructions') {
      this.#benchmark = this.#nameAbove ?? ''
      this.#nameAbove = undefined
    }
    if (value === undefined || this.#benchmark === '') {
      throw problem(`${label} has no benchmark above it`, 'the name of a benchmark on a line of its own')
    }
    const { metric, unit, direction, assume, parameters } = metricOf(label)
    this.#builder.add({
      benchmark: this.#benchmark,
      parameters,
      metric,
      value,
      unit,
      direction,
      assume,
      problem,
    })
  }
}
