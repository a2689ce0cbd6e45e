import type { Warning } from '../../core/model/measurement.js'
import type { LineSink, ParseContext } from '../parser.js'
import { addReadings, type MetricValue } from '../shared/add-readings.js'
import type { CsvRecord } from '../shared/csv.js'
import { csvSink, startsWithColumns } from '../shared/csv-sink.js'
import type { CsvTable } from '../shared/csv-table.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { percentileMetric } from '../shared/percentile-metric.js'
import { requestName } from './request-name.js'

const COLUMNS = 'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time'

/** locust's own; the 100 % one is the largest response time rounded, which another column tells exactly. */
const PERCENTILES = ['50', '66', '75', '80', '90', '95', '98', '99', '99.9', '99.99'] as const

const RANKS = PERCENTILES.map((rank) => [percentileMetric(rank), `${rank}%`] as const)

/** Whether a line is the header of `PREFIX_stats.csv`. */
export function isLocustStats(line: string): boolean {
  return startsWithColumns(line, COLUMNS)
}

/** Reads `PREFIX_stats.csv`: one record for each request name, and all of them together as `Aggregated`. */
export function locustStats({ file }: ParseContext): LineSink {
  const builder = startMeasurements()
  const warnings: Warning[] = []
  const failures: Warning[] = []
  let last = 1
  let hasTotal = false
  return csvSink({
    file,
    isHeader: isLocustStats,
    rows: {
      record(table, record) {
        const benchmark = requestName(table.text(record, 'Type'), table.text(record, 'Name'))
        last = record.line
        hasTotal ||= benchmark === 'Aggregated'
        const requests = table.number(record, 'Request Count')
        if (requests === 0) {
          // `Aggregated` without a request: nothing was tested at all.
          const list = benchmark === 'Aggregated' ? failures : warnings
          list.push({ message: `${benchmark}: no request was made`, file, line: record.line })
          return
        }
        const common = { benchmark, iterations: requests, problem: problemAtLine(file, record.line) }
        addReadings(builder, common, statsRows(table, record, requests))
      },
      end() {
        if (!hasTotal) {
          const problem = problemAtLine(file, last)
          throw problem('the record "Aggregated" is missing: the file was cut off', 'it as the last one')
        }
        return {
          measurements: builder.measurements(),
          environment: {},
          warnings: [...warnings, ...builder.warnings()],
          failures,
        }
      },
    },
  })
}

function statsRows(table: CsvTable, record: CsvRecord, requests: number): readonly MetricValue[] {
  return [
    ['throughput', table.number(record, 'Requests/s'), '1/s'],
    ['error-rate', table.number(record, 'Failure Count') / requests, '1'],
    ['content-size', table.optionalNumber(record, 'Average Content Size'), 'B'],
    ['latency.mean', table.optionalNumber(record, 'Average Response Time'), 'ms'],
    ['latency.min', table.optionalNumber(record, 'Min Response Time'), 'ms'],
    ['latency.max', table.optionalNumber(record, 'Max Response Time'), 'ms'],
    ...RANKS.map(([metric, column]): MetricValue => [metric, table.optionalNumber(record, column), 'ms']),
  ]
}
