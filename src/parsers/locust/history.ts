import type { LoadPoint } from '../../core/trend/load-point.js'
import { plural } from '../../core/units/plural.js'
import type { LineSink, ParseContext } from '../parser.js'
import { addLoadTrend } from '../shared/add-load-trend.js'
import type { CsvRecord } from '../shared/csv.js'
import { csvSink, startsWithColumns } from '../shared/csv-sink.js'
import type { CsvTable } from '../shared/csv-table.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'

const COLUMNS = 'Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%'

const SINCE_THE_START =
  'without --csv-full-history the percentiles of locust are since the start, so knee, growth and recovery are left out'

/** Whether a line is the header of `PREFIX_stats_history.csv`. */
export function isLocustHistory(line: string): boolean {
  return startsWithColumns(line, COLUMNS)
}

/** What a row says since the start of the test or the last reset of its statistics. */
interface HistoryRow {
  readonly time: number
  readonly users: number
  readonly requests: number
  readonly errors: number
  readonly p50?: number
  readonly p99?: number
}

/**
 * Reads `PREFIX_stats_history.csv`: what the course of the load tells, from the rows of all requests together. Requests are
 * differences of locust's running totals. Its percentiles are of the last ten seconds with `--csv-full-history`, which shows
 * in rows of single requests, so a knee or a recovery is seen up to ten seconds late; without it they are of the whole test
 * so far, tell nothing of a moment, and are not used.
 */
export function locustHistory({ file }: ParseContext): LineSink {
  const rows: HistoryRow[] = []
  let isFull = false
  return csvSink({
    file,
    isHeader: isLocustHistory,
    rows: {
      record(table, record) {
        if (table.text(record, 'Name') === 'Aggregated') rows.push(historyRow(table, record))
        else isFull = true
      },
      end(header) {
        const builder = startMeasurements()
        const common = { benchmark: 'Aggregated', problem: problemAtLine(file, header) }
        const warnings = addLoadTrend(
          builder,
          common,
          historyPoints(isFull ? rows : rows.map(withoutLatency)),
        )
        // A history alone has no other throughput to gate on.
        const measurements = builder
          .measurements()
          .map((each) => (each.metric === 'stress.throughput' ? { ...each, primary: true } : each))
        const tooShort = {
          message: `${plural(rows.length, 'row is', 'rows are')} too short a history for a trend: at least 5 seconds of load are needed`,
          file,
          line: header,
        }
        return {
          measurements,
          environment: {},
          warnings: isFull ? warnings : [{ message: SINCE_THE_START, file, line: header }, ...warnings],
          failures: measurements.length === 0 ? [tooShort] : [],
        }
      },
    },
  })
}

function historyRow(table: CsvTable, record: CsvRecord): HistoryRow {
  const p50 = table.optionalNumber(record, '50%')
  const p99 = table.optionalNumber(record, '99%')
  // Without a request in its last seconds locust writes N/A or zeros.
  const isQuiet = table.number(record, 'Requests/s') === 0
  return {
    time: table.number(record, 'Timestamp'),
    users: table.number(record, 'User Count'),
    requests: table.number(record, 'Total Request Count'),
    errors: table.number(record, 'Total Failure Count'),
    ...(isQuiet || p50 === undefined || p99 === undefined ? {} : { p50: p50 / 1000, p99: p99 / 1000 }),
  }
}

function withoutLatency({ time, users, requests, errors }: HistoryRow): HistoryRow {
  return { time, users, requests, errors }
}

function historyPoints(rows: readonly HistoryRow[]): readonly LoadPoint[] {
  const start = rows[0]?.time ?? 0
  return rows.slice(1).flatMap((row, index): LoadPoint[] => {
    const { time, requests, errors, users, ...latency } = row
    const before = rows[index]!
    if (time <= before.time) return []
    // `--reset-stats` starts the totals again.
    const isReset = requests < before.requests
    const point = {
      time: before.time - start,
      duration: time - before.time,
      requests: isReset ? requests : requests - before.requests,
      errors: isReset ? errors : errors - before.errors,
      load: users,
    }
    return [{ ...point, ...latency }]
  })
}
