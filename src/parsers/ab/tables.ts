import { ValueDistribution } from '../../core/stats/value-distribution.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import type { MetricValue } from '../shared/add-readings.js'
import { csvSink } from '../shared/csv-sink.js'
import { latencyRows } from '../shared/latency-rows.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { percentileMetric } from '../shared/percentile-metric.js'

/** The ranks of `ab -e` that anyone asks for, out of all hundred. */
const RANKS: ReadonlySet<number> = new Set([0, 10, 25, 50, 75, 90, 95, 99, 100])

/** Whether a line is the header of `ab -e FILE`. */
export function isAbPercentiles(line: string): boolean {
  return line === 'Percentage served,Time in ms'
}

/** Whether a line is the header of `ab -g FILE`. */
export function isAbGnuplot(line: string): boolean {
  return line === 'starttime\tseconds\tctime\tdtime\tttime\twait'
}

/** Reads `ab -e FILE`: the time in which each per cent of the requests was served. It ends with the slowest request. */
export function abPercentiles({ file }: ParseContext): LineSink {
  const rows: MetricValue[] = []
  return csvSink({
    file,
    isHeader: isAbPercentiles,
    rows: {
      record(table, record) {
        const rank = table.number(record, 'Percentage served')
        if (RANKS.has(rank)) rows.push([percentileMetric(rank), table.number(record, 'Time in ms'), 'ms'])
      },
      end: (line) =>
        rows.some(([metric]) => metric === 'latency.max')
          ? measured(rows, file, line)
          : failed('the file ends before the slowest request: it was cut off', file, line),
    },
  })
}

/** Reads `ab -g FILE`: one record for each answered request, in whole milliseconds. Percentiles are of all of them (type 7). */
export function abGnuplot({ file }: ParseContext): LineSink {
  const latency = new ValueDistribution()
  return csvSink({
    file,
    separator: '\t',
    isHeader: isAbGnuplot,
    rows: {
      record: (table, record) => latency.add(table.number(record, 'ttime')),
      end: (line) =>
        latency.count === 0
          ? failed('no request was answered', file, line)
          : measured(latencyRows(latency, 'ms'), file, line),
    },
  })
}

/** These files hold times only, so the median is what gates. */
function measured(rows: readonly MetricValue[], file: string, line: number): Parsed {
  const builder = startMeasurements()
  for (const [metric, value, unit] of rows) {
    if (value === undefined) continue
    const reading = { benchmark: 'ab', metric, value, unit, problem: problemAtLine(file, line) }
    builder.add(metric === 'latency.p50' ? { ...reading, primary: true } : reading)
  }
  return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures: [] }
}

function failed(message: string, file: string, line: number): Parsed {
  return {
    measurements: [],
    environment: {},
    warnings: [],
    failures: [{ message: `ab: ${message}`, file, line }],
  }
}
