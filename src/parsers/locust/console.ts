import type { Warning } from '../../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { addReadings, type MetricValue } from '../shared/add-readings.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { percentileMetric } from '../shared/percentile-metric.js'
import { requestName } from './request-name.js'

const TABLE = /^Type {5}Name {2,}# reqs {2,}# fails \|/
const ROW = /^(\S*) +(\S.*?) +(\d+) +(\d+)\([\d.]+%\) \| +(\d+) +(\d+) +(\d+) +(\d+) \| +([\d.]+) +([\d.]+)$/
const PERCENTILES = /^Type {5}Name {2,}(50% .*) # reqs$/
const PERCENTILE_ROW = /^(\S*) +(\S.*?)((?: +\d+){2,})$/
const RULE = /^-+\|[-|]+$/

/** Whether a line is the header of the table that locust prints. */
export function isLocustTable(line: string): boolean {
  return TABLE.test(line)
}

interface ConsoleRow {
  readonly line: number
  readonly requests: number
  /** Milliseconds; the table of percentiles holds it too. */
  readonly median: number | undefined
  readonly values: readonly MetricValue[]
}

/**
 * Reads the tables that locust prints: the last one of the requests, for it prints one every two seconds, and the one of the
 * percentiles at the end. Its names are cut by locust where they are long; `--csv` has them whole.
 */
export class LocustConsoleSink implements LineSink {
  readonly #file: string
  #rows = new Map<string, ConsoleRow>()
  readonly #percentiles = new Map<string, readonly MetricValue[]>()
  #ranks: readonly string[] = []
  #part: 'none' | 'requests' | 'percentiles' = 'none'

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const ranks = PERCENTILES.exec(line)?.[1]
    if (TABLE.test(line)) {
      this.#part = 'requests'
      this.#rows = new Map()
    } else if (ranks !== undefined) {
      this.#part = 'percentiles'
      this.#ranks = ranks.trim().split(/\s+/)
    } else if (line.trim() === '') this.#part = 'none'
    else if (!RULE.test(line) && end === undefined) this.#row(line, n)
  }

  end(): Parsed {
    const builder = startMeasurements()
    const failures = this.#failures()
    for (const [benchmark, row] of failures.length > 0 ? [] : this.#rows) {
      if (row.requests === 0) continue
      const common = { benchmark, iterations: row.requests, problem: problemAtLine(this.#file, row.line) }
      const percentiles = this.#percentiles.get(benchmark) ?? [['latency.p50', row.median, 'ms']]
      addReadings(builder, common, [...row.values, ...percentiles])
    }
    return { measurements: builder.measurements(), environment: {}, warnings: [], failures }
  }

  #row(line: string, n: number): void {
    const request = this.#part === 'requests' ? ROW.exec(line) : null
    const percentiles = this.#part === 'percentiles' ? PERCENTILE_ROW.exec(line) : null
    if (request !== null) {
      const [, method = '', name = '', ...printed] = request
      this.#rows.set(requestName(method, name), consoleRow(printed.map(Number), n))
    } else if (percentiles !== null) {
      const [, method = '', name = '', numbers = ''] = percentiles
      this.#percentiles.set(requestName(method, name), this.#latencies(numbers.trim().split(/ +/)))
    }
  }

  #latencies(printed: readonly string[]): readonly MetricValue[] {
    return this.#ranks.slice(0, -1).map((rank, index): MetricValue => {
      return [percentileMetric(rank.replace('%', '')), Number(printed[index]), 'ms']
    })
  }

  /** The percentiles of all requests are the last thing that locust prints; tables before the end are of half a test. */
  #failures(): readonly Warning[] {
    const isWhole = this.#percentiles.has('Aggregated')
    if (isWhole && (this.#rows.get('Aggregated')?.requests ?? 0) > 0) return []
    const reason = isWhole ? 'no request was made' : 'the output ends before the percentiles: it was cut off'
    return [{ message: `locust: ${reason}`, file: this.#file }]
  }
}

function consoleRow(printed: readonly number[], line: number): ConsoleRow {
  const [requests = 0, failed = 0, mean, min, max, median, rate] = printed
  return {
    line,
    requests,
    median,
    values: [
      ['throughput', rate, '1/s'],
      ['error-rate', failed / requests, '1'],
      ['latency.mean', mean, 'ms'],
      ['latency.min', min, 'ms'],
      ['latency.max', max, 'ms'],
    ],
  }
}
