import type { Warning } from '../core/model/measurement.js'
import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { FunctionCost, LineCost } from './profile.js'
import { problemsOf } from './shared/problems.js'

const UNIT = /^Timer unit: (\S+) s$/
const TOTAL = /^Total time: (\S+) s$/
const FILE = /^File: (.+)$/
const FUNCTION = /^Function: (.+) at line (\d+)$/
const HEADER = /^Line # +Hits +Time +Per Hit +% Time +Line Contents$/
const ROW =
  /^ *(?<line>\d+)(?: +(?<hits>\d+) +(?<time>\d+(?:\.\d+)?(?:e[+-]?\d+)?) +\S+ +\S+)?(?: {2}(?<text>.*))?$/

/** Totals are printed with six digits, and lines with a tenth of the unit. */
const ROUNDING = 1e-3

/**
 * What line_profiler prints (`kernprof -l -v`): time of each line with what it calls. So the time of a function is known with its
 * callees and not alone; profiled functions that call each other count for both.
 */
export const lineProfilerFormat: TextFormat = {
  kind: 'text',
  name: 'line-profiler',
  tool: 'line_profiler (read with 4.2)',
  reads: 'what kernprof -l -v, or python -m line_profiler, prints',
  quantities: ['time in seconds'],
  tells: 'table',
  recognises: (line) => UNIT.test(line) || HEADER.test(line),
  start: (context) => new LineProfilerSink(context),
  unseenCut: 'between the tables of two functions',
}

class LineProfilerSink implements ProfileSink {
  readonly #file: string
  readonly #functions: FunctionCost[] = []
  readonly #lines: LineCost[] = []
  readonly #warnings: Warning[] = []
  #unit: number | undefined
  #total: { readonly seconds: number; readonly line: number } | undefined
  #source = ''
  #isTable = false
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    const unit = UNIT.exec(line)?.[1]
    const total = TOTAL.exec(line)?.[1]
    if (unit !== undefined) this.#unit = Number(unit)
    else if (total !== undefined) this.#total = { seconds: Number(total), line: n }
    else if (HEADER.test(line)) this.#isTable = true
    else if (this.#isTable && !line.startsWith('====')) this.#row(line, n, end)
    else this.#head(line)
  }

  end(): Decoded {
    if (this.#total !== undefined && !this.#isTable)
      throw problemsOf(this.#file)(
        this.#total.line,
        'the function that starts here has no table',
        'its lines',
      )
    if (this.#functions.length === 0)
      throw problemsOf(this.#file)(this.#last, 'no function was profiled', 'functions with @profile')
    if (this.#isTable) this.#warn(this.#last, 'the last table does not end with a blank line')
    const functions = this.#functions.map((cost, index) => ({ ...cost, total: this.#sum(index) }))
    const total = functions.reduce((largest, cost) => Math.max(largest, cost.total), 0)
    const common = { kind: 'table', format: lineProfilerFormat.name, quantity: 'time', unit: 's' } as const
    return {
      profiles: [{ ...common, total, functions, lines: this.#lines, calls: [] }],
      warnings: this.#warnings,
    }
  }

  #head(line: string): void {
    const [, name, at] = FUNCTION.exec(line) ?? []
    this.#source = FILE.exec(line)?.[1] ?? this.#source
    if (name !== undefined)
      this.#functions.push({ frame: { name, file: this.#source, line: Number(at) }, total: 0 })
  }

  #row(line: string, n: number, end?: 'open'): void {
    if (line.trim() === '') {
      this.#check()
      this.#isTable = false
      this.#total = undefined
      return
    }
    const groups = ROW.exec(line)?.groups
    const owner = this.#functions.length - 1
    if (groups === undefined || end === 'open' || this.#unit === undefined || owner < 0)
      throw problemsOf(this.#file)(
        n,
        'the row is not complete',
        'line, hits, times and contents under a function',
      )
    if (groups.hits === undefined) return
    const cost = Number(groups.time) * this.#unit
    const place = {
      function: owner,
      file: this.#source,
      line: Number(groups.line),
      hits: Number(groups.hits),
    }
    this.#lines.push({ ...place, cost, text: (groups.text ?? '').trim() })
  }

  /** The lines of a function add up to the time that stands above them, but for what was rounded. */
  #check(): void {
    if (this.#total === undefined) return
    const { seconds, line } = this.#total
    const found = this.#sum(this.#functions.length - 1)
    if (found >= seconds * (1 - ROUNDING) - this.#lines.length * (this.#unit ?? 0)) return
    this.#warn(line, `the lines add up to ${found.toPrecision(6)} of ${seconds} s`)
  }

  #warn(line: number, what: string): void {
    this.#warnings.push({ message: `${what}: it may be cut off`, file: this.#file, line })
  }

  #sum(owner: number): number {
    return this.#lines.reduce((sum, line) => (line.function === owner ? sum + line.cost : sum), 0)
  }
}
