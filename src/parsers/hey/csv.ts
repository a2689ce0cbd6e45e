import { ValueDistribution } from '../../core/stats/value-distribution.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { addReadings } from '../shared/add-readings.js'
import { csvSink } from '../shared/csv-sink.js'
import { latencyRows } from '../shared/latency-rows.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'

const HEADER = 'response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset'

/** Whether a line is the header of `hey -o csv`. */
export function isHeyHeader(line: string): boolean {
  return line === HEADER
}

/**
 * Reads `hey -o csv`: one record for each answer. Requests without an answer are not in it, so the error rate counts
 * status codes only. Percentiles are of all answers (type 7), as the file is the whole population.
 */
export function heyCsv({ file }: ParseContext): LineSink {
  const answers = {
    latency: new ValueDistribution(),
    refused: 0,
    firstStart: Number.POSITIVE_INFINITY,
    lastEnd: 0,
  }
  return csvSink({
    file,
    isHeader: isHeyHeader,
    rows: {
      record(table, record) {
        const latency = table.number(record, 'response-time')
        const offset = table.number(record, 'offset')
        answers.latency.add(latency)
        if (table.number(record, 'status-code') >= 400) answers.refused += 1
        answers.firstStart = Math.min(answers.firstStart, offset)
        answers.lastEnd = Math.max(answers.lastEnd, offset + latency)
      },
      end: (header) => measured(answers, file, header),
    },
  })
}

interface Answers {
  readonly latency: ValueDistribution
  readonly refused: number
  readonly firstStart: number
  readonly lastEnd: number
}

function measured({ latency, refused, firstStart, lastEnd }: Answers, file: string, line: number): Parsed {
  const builder = startMeasurements()
  const requests = latency.count
  const seconds = lastEnd - firstStart
  if (requests > 0) {
    addReadings(builder, { benchmark: 'hey', iterations: requests, problem: problemAtLine(file, line) }, [
      ['throughput', seconds > 0 ? requests / seconds : undefined, '1/s'],
      ['error-rate', refused / requests, '1'],
      ...latencyRows(latency, 's'),
    ])
  }
  const failures = requests > 0 ? [] : [{ message: 'hey: no request was answered', file, line }]
  return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures }
}
