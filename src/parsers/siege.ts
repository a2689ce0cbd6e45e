import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addReadings, type MetricValue } from './shared/add-readings.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'

/** `"transactions":   8954,` of siege 4.0 and `Transactions:   8954 hits` of versions before and after. */
const FIRST = /^(?:\{\t"transactions":\s+\d+,|Transactions:\s+\d+\s+hits)$/
const FIGURE = /^(?:\{?\t"(\w+)"|([A-Z][a-z ]+)):\s+(\d+(?:\.\d+)?)(?:\s+(\S+))?,?$/
const LAST = 'shortest_transaction'

/**
 * The summary of siege. It does not say what was requested, so the benchmark is `siege`. Times have two decimals: what is
 * shorter than 5 ms is printed as 0.00, which is no measurement and left out, and so are rates over no time at all.
 */
export const siegeParser: TextParser = {
  kind: 'text',
  name: 'siege',
  tool: 'siege 3 to 4.1',
  reads: 'the summary of siege, as text or as the JSON that it prints',
  metrics: [
    ...[
      'throughput',
      'bytes-per-second',
      'error-rate',
      'concurrency',
      'latency.mean',
      'latency.min',
      'latency.max',
    ],
  ],
  primary: ['throughput', 'error-rate'],
  recognises: (line) => FIRST.test(line),
  start: (context) => new SiegeSink(context),
}

interface Summary {
  readonly line: number
  readonly values: Map<string, { readonly value: number; readonly unit: string }>
}

class SiegeSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(siegeParser)
  readonly #warnings: Warning[] = []
  readonly #failures: Warning[] = []
  #summary: Summary | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (FIRST.test(line)) {
      this.#endCut()
      this.#summary = { line: n, values: new Map() }
    }
    const [, key, words = '', value, unit = ''] = FIGURE.exec(line) ?? []
    if (this.#summary === undefined || value === undefined || end === 'open') return
    const name = key ?? words.toLowerCase().replaceAll(' ', '_')
    this.#summary.values.set(name, { value: Number(value), unit })
    if (name === LAST) this.#finish(this.#summary)
  }

  end(): Parsed {
    this.#endCut()
    const warnings = [...this.#warnings, ...this.#builder.warnings()]
    return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures }
  }

  #endCut(): void {
    if (this.#summary !== undefined) this.#failures.push(this.#note(this.#summary, 'the summary was cut off'))
    this.#summary = undefined
  }

  #finish(summary: Summary): void {
    this.#summary = undefined
    const number = (key: string): number => summary.values.get(key)?.value ?? 0
    const failed = number('failed_transactions')
    const requests = number('transactions') + failed
    if (number('transactions') === 0) {
      this.#failures.push(this.#note(summary, `none of ${plural(requests, 'request')} was answered`))
      return
    }
    const rates: readonly MetricValue[] = [
      ['throughput', number('transaction_rate'), '1/s'],
      // siege's megabyte is 1024 x 1024 bytes; less than five thousandths of one a second are printed as 0.00.
      ['bytes-per-second', number('throughput') > 0 ? number('throughput') : undefined, 'MiB/s'],
    ]
    const hasTime = number('elapsed_time') > 0
    const common = {
      benchmark: 'siege',
      iterations: requests,
      problem: problemAtLine(this.#file, summary.line),
    }
    addReadings(this.#builder, common, [
      ...(hasTime ? rates : []),
      ['error-rate', failed / requests, '1'],
      ...times(summary),
    ])
    if (hasTime) {
      this.#builder.add({
        metric: 'concurrency',
        value: number('concurrency'),
        unit: '1',
        direction: 'lower',
        ...common,
      })
    } else
      this.#warnings.push(
        this.#note(summary, 'it took less than 5 ms, so siege tells no rate; make more requests'),
      )
  }

  #note({ line }: Summary, message: string): Warning {
    return { message: `siege: ${message}`, file: this.#file, line }
  }
}

/** Seconds, and milliseconds where siege 4.1 says so. */
function times({ values }: Summary): readonly MetricValue[] {
  const time = (metric: string, key: string): MetricValue => {
    const { value = 0, unit = '' } = values.get(key) ?? {}
    return [metric, value === 0 ? undefined : value, unit === 'ms' ? 'ms' : 's']
  }
  return [
    time('latency.mean', 'response_time'),
    time('latency.max', 'longest_transaction'),
    time('latency.min', LAST),
  ]
}
