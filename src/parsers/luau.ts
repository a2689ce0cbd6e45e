import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'

const HEAD = /^Test +\| Min +\| Average +\| StdDev% +\| Driver$/
const DURATION = /^(\d[\d.]*)(ns|us|ms|s)$/
const FAILED = /^(?:FAILED|ERROR): /

/** The table of Luau's `bench/bench.py`: average and minimum of each test; the executable is the parameter `driver`. */
export const luauParser: TextParser = {
  kind: 'text',
  name: 'luau',
  tool: "Luau's bench.py",
  reads: 'the table that bench.py of Luau prints',
  metrics: ['time', 'latency.min'],
  primary: ['time'],
  recognises: (line) => HEAD.test(line.trimEnd()),
  start: (context) => new LuauSink(context),
}

class LuauSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements(luauParser)
  readonly #failures: Warning[] = []
  #state: 'before' | 'table' | 'complete' = 'before'

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number, end?: 'open'): void {
    const text = line.trimEnd()
    if (HEAD.test(text)) this.#state = 'table'
    else if (FAILED.test(text)) this.#failures.push({ message: text, file: this.#context.file, line: n })
    else if (this.#state === 'table' && end === undefined) this.#row(text, n)
  }

  end(): Parsed {
    const message = 'the row of totals is missing, so tests may be missing too'
    const cut = this.#state === 'complete' ? [] : [{ message, file: this.#context.file }]
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...cut, ...this.#builder.warnings()],
      failures: this.#failures,
    }
  }

  #row(text: string, line: number): void {
    const cells = text.split('|').map((cell) => cell.trim())
    const [benchmark = '', minimum = '', average = '', , driver = ''] = cells
    if (cells.length !== 5 || benchmark === '') return
    if (benchmark === 'Total') {
      this.#state = 'complete'
      return
    }
    for (const [metric, cell] of [
      ['time', average],
      ['latency.min', minimum],
    ] as const) {
      const problem = problemAtLine(this.#context.file, line)
      const [, number = '', unit = ''] = DURATION.exec(cell) ?? []
      const value = numberOf(number)
      if (value === undefined)
        throw problem(`${metric} is ${JSON.stringify(cell.slice(0, 40))}`, 'a duration')
      this.#builder.add({ benchmark, parameters: { driver }, metric, value, unit, problem })
    }
  }
}
