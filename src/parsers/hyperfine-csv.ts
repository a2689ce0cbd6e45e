import type { TextParser } from './parser.js'
import { addReadings } from './shared/add-readings.js'
import { csvSink, startsWithColumns } from './shared/csv-sink.js'
import { startMeasurements } from './shared/measurement-builder.js'

const COLUMNS = 'command,mean,stddev,median,user,system,min,max'
const PARAMETER = 'parameter_'

/**
 * `hyperfine --export-csv`: a summary of each command. Runs and exit codes are in the JSON only, so the median counts as a
 * single value; a command that fails leaves no trace in the CSV.
 */
export const hyperfineCsvParser: TextParser = {
  kind: 'text',
  name: 'hyperfine-csv',
  tool: 'hyperfine (read with 1.15)',
  reads: 'the file of hyperfine --export-csv; --export-json keeps every run',
  metrics: ['time', 'time.mean', 'time.min', 'time.max', 'time.stddev', 'user-time', 'system-time'],
  primary: ['time'],
  unseenCut: 'between two records',
  recognises: isHeader,
  start({ file }) {
    const builder = startMeasurements(hyperfineCsvParser)
    let parameters: readonly string[] = []
    return csvSink({
      file,
      isHeader(line) {
        if (!isHeader(line)) return false
        parameters = line.split(',').filter((column) => column.startsWith(PARAMETER))
        return true
      },
      rows: {
        record(table, record) {
          const number = (column: string): number | undefined => table.optionalNumber(record, column)
          const common = {
            benchmark: table.text(record, 'command'),
            parameters:
              parameters.length === 0
                ? undefined
                : Object.fromEntries(
                    parameters.map((column) => [column.slice(PARAMETER.length), table.text(record, column)]),
                  ),
            problem: (what: string, expected?: string) => table.problem(record, 'command', what, expected),
          }
          addReadings(builder, common, [
            ['time', table.number(record, 'median'), 's'],
            ['time.mean', number('mean'), 's'],
            ['time.min', number('min'), 's'],
            ['time.max', number('max'), 's'],
            ['time.stddev', number('stddev'), 's'],
            ['user-time', number('user'), 's'],
            ['system-time', number('system'), 's'],
          ])
        },
        end: (line) => ({
          measurements: builder.measurements(),
          environment: {},
          warnings: [
            ...builder.warnings(),
            {
              message: 'the CSV holds no runs, so each median counts as a single value; use --export-json',
              file,
              line,
            },
          ],
          failures: [],
        }),
      },
    })
  },
}

function isHeader(line: string): boolean {
  return startsWithColumns(line, COLUMNS)
}
