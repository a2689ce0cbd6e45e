import type { Parameters } from '../core/model/measurement.js'
import type { ParserOptions, TextParser } from './parser.js'
import { type CsvRecord, startCsvReader } from './shared/csv.js'
import { csvSink } from './shared/csv-sink.js'
import type { CsvTable } from './shared/csv-table.js'
import {
  checkMappingOptions,
  listOption,
  MAPPING_OPTIONS,
  mappedMetric,
  optionProblem,
} from './shared/mapping-options.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'

/**
 * Any table with a header, by the names of its columns. The header is the first line that holds every column that the options
 * name. Rows of one name are repetitions.
 */
export const csvMappingParser: TextParser = {
  kind: 'text',
  name: 'csv-mapping',
  tool: 'any tool that writes CSV or TSV',
  reads: 'a table with a header, by the columns in its options',
  metrics: ['as the options say'],
  primary: 'all',
  unseenCut: 'between two records',
  options: [
    { name: 'value', does: 'Column of the number.', isRequired: true },
    {
      name: 'name',
      does: 'Columns that make up the name, with commas between; default the name of the file.',
    },
    { name: 'parameters', does: 'Columns that are parameters, with commas between.' },
    { name: 'unit-column', does: 'Column of the unit.' },
    { name: 'metric-column', does: 'Column of the name of the metric.' },
    { name: 'separator', does: 'One character, or tab; default a comma.' },
    ...MAPPING_OPTIONS,
  ],
  checkOptions(options) {
    checkMappingOptions(options)
    separatorOf(options)
  },
  recognises: () => false,
  start({ file, options = {} }) {
    const builder = startMeasurements(csvMappingParser)
    const separator = separatorOf(options)
    const columns = columnsOf(options)
    const fallback = nameOfFile(file, 'value')
    const names = listOption(options.name)
    const parameters = listOption(options.parameters)
    const { value = '' } = options
    return csvSink({
      file,
      separator,
      isHeader: (line) => holds(line, separator, columns),
      rows: {
        record(table, record) {
          const cell = (column: string | undefined): string | undefined =>
            column === undefined ? undefined : table.text(record, column)
          const { metric, unit, direction } = mappedMetric(options, {
            unit: cell(options['unit-column']),
            metric: cell(options['metric-column']),
          })
          builder.add({
            benchmark: names.length === 0 ? fallback : nameOf(table, record, names),
            parameters: parametersOf(table, record, parameters),
            metric,
            value: table.number(record, value),
            unit,
            direction,
            problem: (what, expected) => table.problem(record, value, what, expected),
          })
        },
        end: () => ({
          measurements: builder.measurements(),
          environment: {},
          warnings: builder.warnings(),
          failures: [],
        }),
      },
    })
  },
}

function nameOf(table: CsvTable, record: CsvRecord, columns: readonly string[]): string {
  if (columns.length === 1) return table.text(record, columns[0] ?? '')
  return columns.map((column) => table.text(record, column)).join('/')
}

function parametersOf(
  table: CsvTable,
  record: CsvRecord,
  columns: readonly string[],
): Parameters | undefined {
  if (columns.length === 0) return undefined
  return Object.fromEntries(
    columns.flatMap((column): [string, string][] => {
      const text = table.text(record, column)
      return text === '' ? [] : [[column, text]]
    }),
  )
}

function columnsOf(options: ParserOptions): readonly string[] {
  const single = [options.value, options['unit-column'], options['metric-column']]
  return [...single, ...listOption(options.name), ...listOption(options.parameters)].filter(
    (column) => column !== undefined,
  )
}

/** Whether a line is a record that holds every column. Lines above the header may be anything. */
function holds(line: string, separator: string, columns: readonly string[]): boolean {
  if (!columns.every((column) => line.includes(column))) return false
  try {
    const record = startCsvReader('', separator).push(line, 1)
    return record !== undefined && columns.every((column) => record.fields.includes(column))
  } catch {
    return false
  }
}

function separatorOf({ separator = ',' }: ParserOptions): string {
  if (separator === 'tab' || separator === '\\t') return '\t'
  if (separator.length === 1 && !/["\r\n]/.test(separator)) return separator
  throw optionProblem('separator', separator, 'one character, or tab')
}
