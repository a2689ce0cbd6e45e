import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { letterPattern } from './shared/letter-pattern.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'

const FILE = /^Filename: (.+)$/
const HEADER = /^Line # +Mem usage +Increment +(?:Occurrences +)?Line Contents$/
const ROW = /^ *\d+(?: +(?<usage>-?\d+\.\d+) (?<unit>[KMG]iB) +-?\d+\.\d+ [KMG]iB(?: +\d+)?)? *(?<code>.*)$/
const FUNCTION = letterPattern(String.raw`^\s*(?:async +)?def +([\p{L}_][\p{L}\d_]*)`, 'u')

/**
 * The report of memory_profiler (`@profile`): the largest memory of the process at any line of a function. Lines themselves are a
 * profile, not a measurement.
 */
export const memoryProfilerParser: TextParser = {
  kind: 'text',
  name: 'memory-profiler',
  tool: 'memory_profiler (read with 0.61)',
  reads: 'the report that functions with @profile print',
  metrics: ['peak-rss'],
  primary: ['peak-rss'],
  recognises: (line) => HEADER.test(line),
  start: (context) => new ProfilerSink(context),
}

interface OpenReport {
  readonly line: number
  name: string | undefined
  peak: { readonly value: number; readonly unit: string; readonly line: number } | undefined
}

class ProfilerSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(memoryProfilerParser)
  #source = ''
  /** Line of a "Filename:" whose report has not come. */
  #announced: number | undefined
  #open: OpenReport | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const source = FILE.exec(line)?.[1]
    if (source !== undefined) {
      this.#source = source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1)
      this.#announced = n
    } else if (HEADER.test(line)) {
      this.#announced = undefined
      this.#open = { line: n, name: undefined, peak: undefined }
    } else if (this.#open !== undefined && line.trim() === '') this.#close(this.#open)
    else if (this.#open !== undefined) this.#row(this.#open, line, n)
    if (end === 'open' && this.#open !== undefined) throw this.#cut(this.#open.line)
  }

  /** A report ends with a blank line. */
  end(): Parsed {
    const cut = this.#open?.line ?? this.#announced
    if (cut !== undefined) throw this.#cut(cut)
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: this.#builder.warnings(),
      failures: [],
    }
  }

  #row(report: OpenReport, line: string, n: number): void {
    const { usage, unit = '', code = '' } = ROW.exec(line)?.groups ?? {}
    report.name ??= FUNCTION(code).exec(code)?.[1]
    const value = Number(usage)
    if (usage !== undefined && value > (report.peak?.value ?? 0)) report.peak = { value, unit, line: n }
  }

  #close({ name, peak, line }: OpenReport): void {
    this.#open = undefined
    if (peak === undefined) return
    if (name === undefined) throw this.#cut(line)
    const benchmark = `${this.#source}:${name}`
    const problem = problemAtLine(this.#file, peak.line)
    this.#builder.add({ benchmark, metric: 'peak-rss', value: peak.value, unit: peak.unit, problem })
  }

  #cut(line: number): Problem {
    return new Problem({
      kind: 'measurement',
      what: 'the report that starts here is not complete',
      file: this.#file,
      line,
      expected: 'the lines of a function, its def among them, and a blank line',
    })
  }
}
