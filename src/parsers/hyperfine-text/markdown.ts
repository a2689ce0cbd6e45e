import type { LineSink, ParseContext } from '../parser.js'
import { addReadings } from '../shared/add-readings.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { startNumberedNames } from '../shared/numbered-names.js'

const HEAD = /^\| Command \| Mean \[(µs|ms|s)\] \| Min \[\1\] \| Max \[\1\] \|/
// `a|b` is written as `a\|b`, so a bar with a blank before it ends a cell.
const ROW = /^\| `(.+)` \| ([\d.]+)(?: ± ([\d.]+))? \| ([\d.]+) \| ([\d.]+) \|/

/** Whether a line is the head of the table of `hyperfine --export-markdown`. */
export function isHyperfineMarkdown(line: string): boolean {
  return HEAD.test(line)
}

/** The table of `hyperfine --export-markdown`, whose values are rounded to a tenth or a thousandth of its unit. */
export function hyperfineMarkdown({ file }: ParseContext): LineSink {
  const builder = startMeasurements()
  const numbered = startNumberedNames()
  let unit = ''
  return {
    push(line, n, end) {
      const head = HEAD.exec(line)?.[1]
      if (head !== undefined) unit = head
      const [, name, mean, stddev, min, max] = end === 'open' ? [] : (ROW.exec(line) ?? [])
      if (name === undefined || unit === '') return
      const benchmark = numbered(name.replaceAll('\\|', '|'))
      addReadings(builder, { benchmark, problem: problemAtLine(file, n) }, [
        ['time', Number(mean), unit],
        ['time.min', Number(min), unit],
        ['time.max', Number(max), unit],
        ['time.stddev', stddev === undefined ? undefined : Number(stddev), unit],
      ])
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
