import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'

const ROW = /\s\[ +(\d[\d.]*) (ns|us|µs|ms|s) \.\.\. +(\d[\d.]*) (ns|us|µs|ms|s) \] +[+-]\d[\d.]*%\*?$/
// The row behind a name is about fifty characters wide.
const WIDTH = 90

/**
 * tango's `compare`: both builds ran in turns. `time` is that of the candidate, `baseline-time` that of the build it was compared
 * with in the same run; the lines of one name are repetitions. Tango's own verdict (`*`) is not kept.
 */
export const tangoParser: TextParser = {
  kind: 'text',
  name: 'tango',
  tool: 'tango (tango-bench; captured with 0.9)',
  reads: 'the text of cargo bench -- compare with tango-bench',
  metrics: ['time', 'baseline-time'],
  primary: ['time'],
  recognises: (line) => readRow(line.trimEnd()) !== undefined,
  start: (context) => new TangoSink(context),
}

interface Row {
  readonly name: string
  readonly baseline: readonly [value: number | undefined, unit: string]
  readonly candidate: readonly [value: number | undefined, unit: string]
}

function readRow(text: string): Row | undefined {
  if (!text.endsWith('%') && !text.endsWith('%*')) return undefined
  const found = ROW.exec(text.slice(-WIDTH))
  if (found === null) return undefined
  const [whole, baseline = '', baselineUnit = '', candidate = '', candidateUnit = ''] = found
  const name = text.slice(0, text.length - whole.length).trim()
  if (name === '') return undefined
  return {
    name,
    baseline: [numberOf(baseline), baselineUnit],
    candidate: [numberOf(candidate), candidateUnit],
  }
}

class TangoSink implements LineSink {
  readonly #context: ParseContext
  readonly #builder: MeasurementBuilder = startMeasurements()

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number): void {
    const row = readRow(line.trimEnd())
    if (row === undefined) return
    const problem = problemAtLine(this.#context.file, n)
    for (const [metric, [value, unit]] of [
      ['time', row.candidate],
      ['baseline-time', row.baseline],
    ] as const) {
      if (value === undefined)
        throw problem(`the ${metric} of ${JSON.stringify(row.name)} is no number`, 'a number')
      this.#builder.add({ benchmark: row.name, metric, value, unit, problem })
    }
  }

  end(): Parsed {
    const measurements = this.#builder.measurements()
    return { measurements, environment: {}, warnings: this.#builder.warnings(), failures: [] }
  }
}
