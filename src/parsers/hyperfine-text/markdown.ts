import type { LineSink, ParseContext } from '../parser.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { fastNumber } from '../shared/number-of.js'

const HEAD = /^\| Command \| Mean \[(µs|ms|s)\] \| Min \[\1\] \| Max \[\1\] \|/
// `a|b` is written as `a\|b`, so a bar with a blank before it ends a cell.
const ROW = /^\| `(.+)` \| ([\d.]+)(?: ± ([\d.]+))? \| ([\d.]+) \| ([\d.]+) \|/

const CELLS = [
  { metric: 'time', group: 2, primary: true },
  { metric: 'time.min', group: 4, primary: undefined },
  { metric: 'time.max', group: 5, primary: undefined },
  { metric: 'time.stddev', group: 3, primary: undefined },
]

/** Whether a line is the head of the table of `hyperfine --export-markdown`. */
export function isHyperfineMarkdown(line: string): boolean {
  return HEAD.test(line)
}

/** The table of `hyperfine --export-markdown`, whose values are rounded to a tenth or a thousandth of its unit. */
export function hyperfineMarkdown({ file }: ParseContext): LineSink {
  const builder = startMeasurements()
  let unit = ''
  return {
    push(line, n, end) {
      const head = line.startsWith('| Command ') ? HEAD.exec(line)?.[1] : undefined
      if (head !== undefined) unit = head
      const row = end === 'open' || unit === '' ? null : ROW.exec(line)
      if (row === null) return
      const name = row[1] ?? ''
      const benchmark = builder.begin(name.includes('\\') ? name.replaceAll('\\|', '|') : name)
      const problem = problemAtLine(file, n)
      for (const { metric, group, primary } of CELLS) {
        const cell = row[group]
        if (cell !== undefined)
          builder.add({ benchmark, metric, value: fastNumber(cell), unit, primary, problem })
      }
    },
    end() {
      const message = 'the table holds no runs, so each mean counts as a single value; use --export-json'
      return {
        measurements: builder.measurements(),
        environment: {},
        warnings: [...builder.warnings(), { message, file, line: 1 }],
        failures: [],
      }
    },
  }
}
