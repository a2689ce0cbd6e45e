import type { Warning } from '../core/model/measurement.js'
import { MARKDOWN_ERROR, MARKDOWN_HEAD, MARKDOWN_ROW } from './mitata-text/markdown-lines.js'
import { mitataUnit } from './mitata-text/mitata-unit.js'
import {
  ALLOCATED,
  ERROR,
  GARBAGE,
  GROUP,
  HEAD,
  RANGE,
  RESULT,
  RULE,
  RUNTIME,
} from './mitata-text/plain-lines.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'

/**
 * The text of mitata's `run()`, under Node, Bun or Deno, and its markdown format: mean, extremes and percentiles of
 * the time, and what a call allocated, with three or four digits; the JSON has every sample. Arguments stand in the
 * name here (`sort 10`).
 */
export const mitataTextParser: TextParser = {
  kind: 'text',
  name: 'mitata-text',
  tool: 'mitata 1.0',
  reads: "the text of mitata's run(), plain or markdown, under Node, Bun or Deno",
  metrics: ['time', 'latency.min', 'latency.p75', 'latency.p99', 'latency.max', 'allocated-bytes', 'gc-time'],
  primary: ['time'],
  unseenCut: 'between two benchmarks',
  recognises: (line) => RESULT.test(line) || MARKDOWN_ROW.test(line),
  start: ({ file }) => new MitataSink(file),
}

type Groups = Readonly<Record<string, string | undefined>>

class MitataSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(mitataTextParser)
  readonly #failures: Warning[] = []
  readonly #environment: Record<string, string> = {}
  #hasHead = false
  #group = ''
  #nextGroup = ''
  #benchmark: string | undefined

  constructor(file: ParseContext['file']) {
    this.#file = file
  }

  push(line: string, n: number): void {
    const runtime = RUNTIME.exec(line)?.groups
    if (runtime !== undefined) this.#environment[runtime.name ?? ''] = runtime.version ?? ''
    if (this.#heading(line)) return
    const result = line.includes('/iter') ? (RESULT.exec(line) ?? MARKDOWN_ROW.exec(line))?.groups : undefined
    if (result !== undefined) this.#result(result, n)
    else if (this.#benchmark !== undefined) this.#details(line, n)
    const mayFail = this.#hasHead && line.includes('error: ')
    const failed = mayFail ? (MARKDOWN_ERROR.exec(line) ?? ERROR.exec(line))?.groups : undefined
    if (failed !== undefined && result === undefined) this.#failed(failed, n)
  }

  end(): ReturnType<LineSink['end']> {
    return {
      measurements: this.#builder.measurements(),
      environment: this.#environment,
      warnings: this.#builder.warnings(),
      failures: this.#failures,
    }
  }

  /** A group's name stands above its rule; a rule without one starts benchmarks of no group. */
  #heading(line: string): boolean {
    const markdown = MARKDOWN_HEAD.exec(line)?.groups
    if (markdown !== undefined) this.#group = markdown.group ?? ''
    if (markdown !== undefined || HEAD.test(line)) this.#hasHead = true
    const group = GROUP.exec(line)?.groups?.group
    if (group !== undefined) this.#nextGroup = group
    const isRule = RULE.test(line)
    if (isRule) {
      this.#group = this.#nextGroup
      this.#nextGroup = ''
    }
    return markdown !== undefined || group !== undefined || isRule
  }

  #result(result: Groups, n: number): void {
    this.#benchmark = this.#builder.begin(this.#named(result.name))
    this.#add('time', result.avg, n)
    this.#add('latency.min', result.min, n)
    this.#add('latency.p75', result.p75, n)
    this.#add('latency.p99', result.p99, n)
    this.#add('latency.max', result.max, n)
  }

  /** The second and third line of a benchmark. */
  #details(line: string, n: number): void {
    if (!line.startsWith(' ')) return
    const range = RANGE.exec(line)?.groups
    if (range !== undefined) {
      this.#add('latency.min', range.min, n)
      this.#add('latency.p99', range.p99, n)
      this.#add('latency.max', range.max, n)
    }
    this.#add('allocated-bytes', ALLOCATED.exec(line)?.groups?.avg, n)
    this.#add('gc-time', GARBAGE.exec(line)?.groups?.avg, n)
  }

  #failed(failed: Groups, line: number): void {
    const message = `${quotedName(this.#named(failed.name))} threw: ${failed.message}`
    this.#failures.push({ message, file: this.#file, line })
    this.#benchmark = undefined
  }

  #named(name = ''): string {
    return this.#group === '' ? name.trim() : `${this.#group} > ${name.trim()}`
  }

  #add(metric: string, text: string | undefined, n: number): void {
    if (text === undefined || this.#benchmark === undefined) return
    const problem = problemAtLine(this.#file, n)
    const { value, unit } = mitataUnit(text, problem)
    this.#builder.add({ benchmark: this.#benchmark, metric, value, unit, problem })
  }
}
