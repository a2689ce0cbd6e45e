import type { Parameters, Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import {
  type MeasurementBuilder,
  problemAtLine,
  type Reading,
  startMeasurements,
} from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

/** `|  ns/op |  op/s |  err% | ... |  total | title`: the first two units, after an optional `relative`, name time and rate. */
const HEAD = /^\|(?: *(?:relative|complexityN) \|)* *(?:ps|ns|us|µs|ms|s)\/(\S+) \| *\1\/s \| *err% \|/
const RULE = /^\|(?:-+:\|)+:-+$/
const UNIT_PER = /^(ps|ns|us|µs|ms|s)\/(\S+)$/
/** A backtick in a name is doubled. */
const NAME = /^(?::wavy_dash: )?`((?:[^`]|``)*)`(?: \(Unstable .*)?$/

/** Columns of performance counters; those of Linux count other work of the machine too, so none is exact. */
const COUNTERS: ReadonlyMap<string, readonly [metric: string, direction: 'lower' | 'higher', unit: string]> =
  new Map([
    ['ins', ['instructions', 'lower', '1']],
    ['cyc', ['cycles', 'lower', '1']],
    ['bra', ['branches', 'lower', '1']],
    ['IPC', ['ipc', 'higher', '1']],
    ['miss%', ['branch-miss-rate', 'lower', '%']],
  ])

/**
 * nanobench's Markdown table: the median of its epochs. Where one operation is not `op` (`unit("byte")`) it is the parameter `per`,
 * and `complexityN` is one too. The spread (`err%`) and the time of the whole benchmark are not kept.
 */
export const nanobenchParser: TextParser = {
  kind: 'text',
  name: 'nanobench',
  tool: 'nanobench 4',
  reads: 'the Markdown table of ankerl::nanobench',
  metrics: ['time', 'throughput', 'instructions', 'cycles', 'branches', 'ipc', 'branch-miss-rate'],
  primary: ['time'],
  unseenCut: 'between two rows',
  recognises: (line) => HEAD.test(line),
  start: (context) => new NanobenchSink(context),
}

class NanobenchSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(nanobenchParser)
  readonly #warnings: Warning[] = []
  #columns: readonly string[] | undefined

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number, end?: 'open'): void {
    const text = line.trimEnd()
    if (HEAD.test(text)) this.#columns = cellsOf(text)
    else if (this.#columns === undefined || RULE.test(text) || !text.startsWith('|')) return
    else if (end === 'open')
      this.#warn(n, 'the last line has no line break: its row may be cut and is left out')
    else this.#row(text, n, this.#columns)
  }

  end(): Parsed {
    const measurements = this.#builder.measurements()
    const warnings = [...this.#warnings, ...this.#builder.warnings()]
    return { measurements, environment: {}, warnings, failures: [] }
  }

  #row(text: string, line: number, columns: readonly string[]): void {
    const width = columns.length - 1
    const cells = cellsOf(text)
    const name = nameOf(text, width)
    if (name === undefined) {
      const problem = problemAtLine(this.#context.file, line)
      throw problem(
        'this row does not end with a name in its column',
        'as many cells as the head of the table',
      )
    }
    // The last head is the title of the table.
    const title = columns[width]
    const benchmark = title === undefined || title === 'benchmark' ? name : `${title} > ${name}`
    if (text.includes('(Unstable with')) this.#warn(line, `nanobench calls ${quotedName(benchmark)} unstable`)
    const per = columns.flatMap((column) => UNIT_PER.exec(column)?.[2] ?? [])[0] ?? 'op'
    const size = cells[columns.indexOf('complexityN')]
    const parameters: Parameters = {
      ...(per === 'op' ? {} : { per }),
      ...(size === undefined || size === '-' ? {} : { N: size.replaceAll(',', '') }),
    }
    for (const [index, column] of columns.slice(0, width).entries()) {
      const found = metricOf(column, per)
      const value = numberOf((cells[index] ?? '').replaceAll(',', '').replace(/%$/, ''))
      if (found === undefined || value === undefined) continue
      const problem = problemAtLine(this.#context.file, line)
      this.#builder.add({ benchmark, parameters, value, problem, ...found })
    }
  }

  #warn(line: number, message: string): void {
    this.#warnings.push({ message, file: this.#context.file, line })
  }
}

type ColumnMetric = Pick<Reading, 'metric' | 'unit' | 'direction' | 'assume'>

function metricOf(column: string, per: string): ColumnMetric | undefined {
  const time = UNIT_PER.exec(column)
  if (time !== null) return { metric: 'time', unit: time[1] ?? '' }
  if (column === `${per}/s`) return { metric: 'throughput', unit: '1/s' }
  const counter = COUNTERS.get(column) ?? COUNTERS.get(column.split('/')[0] ?? '')
  if (counter === undefined) return undefined
  const [metric, direction, unit] = counter
  return { metric, unit, direction, assume: 'noisy' }
}

/** The cells between the bars, trimmed; the line starts with a bar and the last cell has none behind it. */
function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim())
}

/** The name is the last column and may hold bars. */
function nameOf(line: string, column: number): string | undefined {
  const cell = line
    .split('|')
    .slice(column + 1)
    .join('|')
    .trim()
  return NAME.exec(cell)?.[1]?.replaceAll('``', '`') || undefined
}
