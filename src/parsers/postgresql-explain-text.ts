import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addExplainReports, type ExplainReport, estimateError } from './postgresql-explain/add-explain.js'
import { readTextBuffers, readTextNode } from './postgresql-explain/read-text-line.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'

const TIME = /^ *(Planning|Execution) Time: (\d+(?:\.\d+)?) ms$/

const PLANNING = /^ *Planning:/

/** `EXPLAIN (ANALYZE)` of PostgreSQL as text; several plans after one another are read. See `postgresql-explain`. */
export const postgresqlExplainTextParser: TextParser = {
  kind: 'text',
  name: 'postgresql-explain-text',
  tool: 'PostgreSQL 9.4 to 18 (captured with 15)',
  reads: 'EXPLAIN (ANALYZE, BUFFERS) as psql prints it, with or without its frame',
  metrics: [
    'time',
    'planning-time',
    'row-estimate-error (times off, worst node)',
    'rows',
    'plan-cost',
    'shared-hit-blocks, shared-read-blocks and other blocks',
    'io-read-time',
    'wal-bytes',
  ],
  primary: ['time'],
  recognises: (line) => readTextNode(line)?.place === 'root',
  start: (context) => new ExplainSink(context),
}

interface OpenPlan {
  readonly line: number
  readonly cost: number
  readonly rows: number | undefined
  readonly blocks: Map<string, number>
  readonly others: Map<string, readonly [value: number, unit: string]>
  readonly nodes: string[]
  worstEstimate: number
  planning: number | undefined
  /** What follows is about planning, blocks too. */
  isPlanned: boolean
}

class ExplainSink implements LineSink {
  readonly #file: string
  readonly #reports: ExplainReport[] = []
  #plan: OpenPlan | undefined
  #lastOpen: number | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const node = readTextNode(line)
    if (node?.place === 'root') {
      this.#refuseOpen()
      const { cost, actual } = node
      const empty = { blocks: new Map(), others: new Map(), nodes: [], worstEstimate: 1 }
      this.#plan = { line: n, cost, rows: actual, ...empty, planning: undefined, isPlanned: false }
    }
    if (this.#plan === undefined) return
    if (end === 'open') this.#lastOpen = n
    if (node !== undefined) {
      this.#plan.nodes.push(node.text)
      if (node.actual !== undefined) {
        this.#plan.worstEstimate = Math.max(
          this.#plan.worstEstimate,
          estimateError(node.planned, node.actual),
        )
      }
    } else this.#detail(this.#plan, line)
  }

  end(): Parsed {
    this.#refuseOpen()
    if (this.#lastOpen !== undefined)
      throw this.#problem(this.#lastOpen, 'the text ends in the middle of a line')
    const builder = startMeasurements(postgresqlExplainTextParser)
    addExplainReports(builder, nameOfFile(this.#file, 'query'), this.#reports)
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  }

  /** Blocks of the root node stand before the first node below it, and count for all. */
  #detail(plan: OpenPlan, line: string): void {
    if (PLANNING.test(line)) plan.isPlanned = true
    if (plan.nodes.length === 1 && !plan.isPlanned) {
      const { blocks, others } = readTextBuffers(line)
      for (const [metric, count] of blocks) plan.blocks.set(metric, count)
      for (const [metric, value, unit] of others) plan.others.set(metric, [value, unit])
    }
    const found = line.endsWith(' ms') ? TIME.exec(line) : null
    const what = found?.[1]
    const time = found?.[2]
    if (what === 'Planning') plan.planning = Number(time)
    if (what !== 'Execution') return
    this.#plan = undefined
    this.#reports.push({
      ...plan,
      execution: Number(time),
      others: [...plan.others].map(([metric, [value, unit]]) => [metric, value, unit]),
      shape: plan.nodes.join('\n'),
      problem: problemAtLine(this.#file, plan.line),
    })
  }

  #refuseOpen(): void {
    if (this.#plan !== undefined)
      throw this.#problem(this.#plan.line, 'the plan that starts here is not complete')
  }

  #problem(line: number, what: string): Problem {
    const expected = 'a plan that ends with its execution time, and a line break'
    return new Problem({ kind: 'measurement', what, file: this.#file, line, expected })
  }
}
