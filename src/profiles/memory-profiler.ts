import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { FunctionCost, LineCost } from './profile.js'
import { problemsOf } from './shared/problems.js'

const MIB = 1024 ** 2
const FILE = /^Filename: (.+)$/
const HEADER = /^Line # +Mem usage +Increment +(?:Occurrences +)?Line Contents$/
const ROW = /^ *(?<line>\d+)(?: +-?\d+\.\d+ MiB +(?<growth>-?\d+\.\d+) MiB(?: +(?<hits>\d+))?)? *(?<text>.*)$/
const DEFINITION = /^\s*(?:async +)?def +([\p{L}_][\p{L}\d_]*)/u

/**
 * The report of memory_profiler (`@profile`): by how much each line changed the memory of the process, with what it calls. The
 * first row of a function is the memory that was there before and counts for nobody. Lines that gave memory back count
 * as they are, below zero.
 */
export const memoryProfilerFormat: TextFormat = {
  kind: 'text',
  name: 'memory-profiler',
  tool: 'memory_profiler (read with 0.61)',
  reads: 'the report that functions with @profile print',
  quantities: ['growth of the process in bytes'],
  tells: 'table',
  recognises: (line) => HEADER.test(line),
  start: (context) => new MemorySink(context),
  unseenCut: 'between the reports of two functions',
}

interface Report {
  readonly start: number
  name: string | undefined
  rows: number
  definition: number
  readonly lines: LineCost[]
}

class MemorySink implements ProfileSink {
  readonly #file: string
  readonly #functions = new Map<string, FunctionCost & { total: number }>()
  readonly #lines: LineCost[] = []
  #source = ''
  #report: Report | undefined
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    if (end === 'open' && this.#report !== undefined) throw this.#cut(this.#report.start)
    if (HEADER.test(line)) this.#report = { start: n, name: undefined, rows: 0, definition: 0, lines: [] }
    else if (this.#report === undefined) this.#source = FILE.exec(line)?.[1] ?? this.#source
    else if (line.trim() === '') this.#close(this.#report)
    else if (!line.startsWith('====')) this.#row(this.#report, line)
  }

  end(): Decoded {
    if (this.#report !== undefined) throw this.#cut(this.#report.start)
    const functions = [...this.#functions.values()]
    if (functions.length === 0)
      throw problemsOf(this.#file)(this.#last, 'there is no report', 'the lines of a function')
    const total = functions.reduce((sum, cost) => sum + Math.max(0, cost.total), 0)
    const common = {
      kind: 'table',
      format: memoryProfilerFormat.name,
      quantity: 'growth',
      unit: 'B',
    } as const
    return { profiles: [{ ...common, total, functions, lines: this.#lines, calls: [] }], warnings: [] }
  }

  #row(report: Report, line: string): void {
    const groups = ROW.exec(line)?.groups
    if (groups === undefined) return
    const name = DEFINITION.exec(groups.text!)?.[1]
    if (name !== undefined && report.name === undefined) {
      report.name = name
      report.definition = Number(groups.line)
    }
    report.rows += groups.growth === undefined ? 0 : 1
    if (groups.growth === undefined || report.rows === 1) return
    const hits = groups.hits === undefined ? {} : { hits: Number(groups.hits) }
    const place = { file: this.#source, line: Number(groups.line), text: groups.text!.trim(), ...hits }
    report.lines.push({ ...place, cost: Number(groups.growth) * MIB })
  }

  /** A report ends with a blank line. */
  #close(report: Report): void {
    this.#report = undefined
    if (report.name === undefined) throw this.#cut(report.start)
    const frame = { name: report.name, file: this.#source, line: report.definition }
    const key = `${frame.name}\n${frame.file}\n${frame.line}`
    const growth = report.lines.reduce((sum, { cost }) => sum + cost, 0)
    const before = this.#functions.get(key)
    if (before === undefined) this.#functions.set(key, { frame, total: growth })
    else before.total += growth
    const owner = [...this.#functions.keys()].indexOf(key)
    this.#lines.push(...report.lines.map((line) => ({ ...line, function: owner })))
  }

  #cut(line: number): Error {
    const expected = 'the lines of a function, its def among them, and a blank line'
    return problemsOf(this.#file)(line, 'the report that starts here is not complete', expected)
  }
}
