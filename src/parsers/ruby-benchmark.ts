import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'

// `Benchmark::FORMAT`: user, system, total (with those of child processes) and elapsed time in seconds.
const ROW = /^(.*?)\s+(-?\d+\.\d{6})\s+(-?\d+\.\d{6})\s+(-?\d+\.\d{6})\s+\(\s*(\d+\.\d{6})\)$/

const REHEARSAL = /^Rehearsal -+$/
const REHEARSAL_END = /^-+ total: \d+\.\d+sec$/

/** With the place of each in a row, the elapsed time first. */
const METRICS = [
  [5, 'time'],
  [2, 'user-time'],
  [3, 'system-time'],
  [4, 'cpu-time'],
] as const

/**
 * Text of Ruby's `Benchmark`: `bm`, `bmbm` (its rehearsal is no result) and `measure`, whose row has no label and is
 * called `measure`. Rows of one label, as a loop prints them, are told apart by a number.
 */
export const rubyBenchmarkParser: TextParser = {
  kind: 'text',
  name: 'ruby-benchmark',
  tool: "Ruby's Benchmark (read with 3.1)",
  reads: 'the text of Benchmark.bm, bmbm and measure: user, system, total and elapsed time',
  metrics: METRICS.map(([, metric]) => metric),
  primary: ['time'],
  // The plain look first: on a very long line of blanks the pattern alone would take minutes.
  recognises: (line) => line.includes('(') && ROW.test(line),
  start: startRubyBenchmark,
}

function startRubyBenchmark({ file }: ParseContext): LineSink {
  const builder = startMeasurements(rubyBenchmarkParser)
  let isRehearsal = false
  return {
    push(line, n) {
      if (line.startsWith('Rehearsal ') && REHEARSAL.test(line)) isRehearsal = true
      if (line.startsWith('-') && REHEARSAL_END.test(line)) isRehearsal = false
      const row = isRehearsal || !line.endsWith(')') ? null : ROW.exec(line)
      if (row === null) return
      const label = row[1]?.trim() ?? ''
      const benchmark = builder.begin(label === '' ? 'measure' : label)
      const problem = problemAtLine(file, n)
      for (const [place, metric] of METRICS) {
        const value = fastNumber(row[place] ?? '')
        builder.add({ benchmark, metric, value, unit: 's', problem })
      }
    },
    end: () => ({
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }),
  }
}
