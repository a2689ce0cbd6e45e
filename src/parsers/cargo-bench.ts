import type { Warning } from '../core/model/measurement.js'
import { parseUnit } from '../core/units/parse-unit.js'
import { cargoBenchmarks } from './filters/place-words.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import {
  type MeasurementBuilder,
  problemAtLine,
  type Reading,
  startMeasurements,
} from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'

/** `test name ... bench:  1,234.5 ns/iter (+/- 6) = 7 MB/s`; other harnesses print other units (`cycles/iter`, `MS/s`). */
const RESULT =
  /^test (.+?)\s+\.\.\. bench:\s+([\d,]+(?:\.\d+)?) (\S+) \(\+\/- ([\d,.]+)\)(?: = ([\d,]+) (\S+))?\s*$/
const FAILED_TEST = /^test (.+?)\s+\.\.\. FAILED/
const FAILED_RUN =
  /^(?:test result: FAILED|error: bench failed|error: could not compile|thread '.*' (?:\(\d+\) )?panicked at)/
/** Criterion's own text: the estimate between its confidence bounds, each with a unit. */
const ESTIMATE = /^(.*?)\s*time:\s+\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) (\S+)\]$/
const THROUGHPUT = /^\s+thrpt:\s+\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) (\S+)\]$/
/** Progress and remarks of criterion, which stand alone on a line as a long benchmark name does. */
const REMARK =
  /^(?:Benchmarking |Found \d+ outliers|Warning: |WARNING: |Gnuplot |\s|running \d+ test|test )|^$/

/**
 * What `cargo bench` prints: libtest's `bench:` lines, which criterion's `--output-format bencher` imitates, and
 * criterion's own text. Both give one number a benchmark. Of criterion's text the point estimate is kept, with a
 * warning: the samples behind it are in `target/criterion` (parser `criterion`).
 */
export const cargoBenchParser: TextParser = {
  kind: 'text',
  name: 'cargo-bench',
  tool: 'cargo bench (libtest of Rust 1.95, criterion 0.8, iai-style bencher output)',
  reads: "the text of cargo bench: libtest's and criterion's bencher lines, or criterion's own text",
  metrics: ['time', 'bytes-per-second', 'throughput', 'custom units under their own name'],
  primary: ['time'],
  unseenCut:
    "criterion's text: between a name that has a line of its own and its time, and between two benchmarks",
  foreignLines:
    "criterion's text: a line between a name that has a line of its own and its time becomes the name",
  filter: cargoBenchmarks,
  command: /\bcargo\s+(?:\+\S+\s+)?(?:bench|criterion)\b/,
  // The plain look first: on a very long line of blanks the patterns alone would take minutes.
  recognises: (line) =>
    (line.includes('bench:') && RESULT.test(line)) || (line.includes('time:') && ESTIMATE.test(line)),
  start: (context) => new CargoBenchSink(context),
}

const METRIC_OF_BASE_UNIT: ReadonlyMap<string, string> = new Map([
  ['s', 'time'],
  ['B/s', 'bytes-per-second'],
  ['1/s', 'throughput'],
])

class CargoBenchSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(cargoBenchParser)
  readonly #failures: Warning[] = []
  /** A name too long for its column stands alone on the line before its estimate. */
  #nameAbove = ''
  #lastEstimate: string | undefined
  #firstEstimateLine: number | undefined

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number): void {
    const text = line.trimEnd()
    const result = text.includes('bench:') ? RESULT.exec(text) : null
    const estimate = text.includes('time:') ? ESTIMATE.exec(text) : null
    const throughput = text.includes('thrpt:') ? THROUGHPUT.exec(text) : null
    if (result !== null) this.#result(result, n)
    else if (estimate !== null) this.#estimate(estimate, n)
    else if (throughput !== null) this.#throughput(throughput, n)
    else if (FAILED_TEST.test(text) || FAILED_RUN.test(text)) this.#fail(text, n)
    else if (!REMARK.test(text)) this.#nameAbove = text
  }

  end(): Parsed {
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#estimateWarning(), ...this.#builder.warnings()],
      failures: this.#failures,
    }
  }

  #result([, name = '', value = '', unit = '', , rate, rateUnit]: RegExpExecArray, n: number): void {
    // Whatever the harness counts, its number is what the benchmark is about.
    this.#add(name, { metric: metricOf(unit), unit, primary: true }, value, n)
    if (rate !== undefined && rateUnit !== undefined)
      this.#add(name, { metric: metricOf(rateUnit), unit: rateUnit }, rate, n)
  }

  #estimate([, own = '', , , value = '', unit = '']: RegExpExecArray, n: number): void {
    const name = own === '' ? this.#nameAbove : own
    this.#firstEstimateLine ??= n
    this.#lastEstimate = name
    this.#nameAbove = ''
    this.#add(name, { metric: 'time', unit }, value, n)
  }

  #throughput([, , , value = '', unit = '']: RegExpExecArray, n: number): void {
    if (this.#lastEstimate !== undefined)
      this.#add(this.#lastEstimate, { metric: metricOf(unit), unit }, value, n)
  }

  #add(
    benchmark: string,
    kind: Pick<Reading, 'metric' | 'unit' | 'primary'>,
    printed: string,
    n: number,
  ): void {
    const value = fastNumber(printed.includes(',') ? printed.replaceAll(',', '') : printed)
    const { metric, unit, primary } = kind
    const problem = problemAtLine(this.#context.file, n)
    this.#builder.add({ benchmark, metric, value, unit, primary, problem })
  }

  #fail(message: string, line: number): void {
    this.#failures.push({ message: message.slice(0, 200), file: this.#context.file, line })
  }

  #estimateWarning(): readonly Warning[] {
    if (this.#firstEstimateLine === undefined) return []
    const message =
      "criterion's text holds one estimate a benchmark; the samples are in target/criterion (results: target/criterion, parser: criterion)"
    return [{ message, file: this.#context.file, line: this.#firstEstimateLine }]
  }
}

/** The metric a printed unit measures; a unit that is no time and no rate is a custom metric under its own name. */
function metricOf(unit: string): string {
  const base = parseUnit(unit).unit
  return METRIC_OF_BASE_UNIT.get(base) ?? unit
}
