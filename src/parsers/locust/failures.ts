import type { Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { LineSink, ParseContext } from '../parser.js'
import { csvSink, startsWithColumns } from '../shared/csv-sink.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { quotedName } from '../shared/quoted-name.js'
import { requestName } from './request-name.js'

const FAILURES = 'Method,Name,Error,Occurrences'
const EXCEPTIONS = 'Count,Message,Traceback,Nodes'

/** One broken service fails in many words; the first few say what is wrong. */
const MOST_WARNINGS = 10

/** Whether a line is the header of `PREFIX_failures.csv` or `PREFIX_exceptions.csv`. */
export function isLocustFailures(line: string): boolean {
  return startsWithColumns(line, FAILURES) || startsWithColumns(line, EXCEPTIONS)
}

/**
 * Reads `PREFIX_failures.csv` (failed requests by name and reason, which become warnings) and `PREFIX_exceptions.csv` (errors
 * of the locust file itself, which make the run no evidence). A file of only its header says that there were none.
 */
export function locustFailures({ file }: ParseContext): LineSink {
  const failed = new Map<string, { count: number; line: number }>([['Aggregated', { count: 0, line: 1 }]])
  const warnings: Warning[] = []
  const failures: Warning[] = []
  let metric = 'failed-requests'
  return csvSink({
    file,
    isHeader(line) {
      if (startsWithColumns(line, EXCEPTIONS)) metric = 'exceptions'
      return isLocustFailures(line)
    },
    rows: {
      record(table, row) {
        const { line } = row
        if (metric === 'exceptions') {
          const message = `${plural(table.number(row, 'Count'), 'time')}: ${quotedName(table.text(row, 'Message'))}`
          failures.push({ message: `the locust file raised ${message}`, file, line })
          return
        }
        const benchmark = requestName(table.text(row, 'Method'), table.text(row, 'Name'))
        const count = table.number(row, 'Occurrences')
        for (const name of ['Aggregated', benchmark]) {
          failed.set(name, { count: (failed.get(name)?.count ?? 0) + count, line })
        }
        if (warnings.length < MOST_WARNINGS) {
          const message = `${benchmark} failed ${plural(count, 'time')}: ${quotedName(table.text(row, 'Error'))}`
          warnings.push({ message, file, line })
        }
      },
      end() {
        const builder = startMeasurements()
        for (const [benchmark, { count, line }] of failures.length > 0 ? [] : failed) {
          const reading = { benchmark, metric, value: count, unit: 'count', primary: true }
          builder.add({ problem: problemAtLine(file, line), ...reading })
        }
        return { measurements: builder.measurements(), environment: {}, warnings, failures }
      },
    },
  })
}
