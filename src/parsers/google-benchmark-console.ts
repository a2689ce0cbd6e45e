import {
  type ConsoleCounter,
  readCounterCells,
  readCounterPairs,
} from './google-benchmark/console-counters.js'
import { type GoogleCounter, startGoogleCounters } from './google-benchmark/google-counter.js'
import { GoogleTextRows, startSplitNames, unmeasuredRow } from './google-benchmark/text-rows.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { numberOf } from './shared/number-of.js'

const HEAD = /^Benchmark +Time +CPU +Iterations(?: +(\S.*))?$/
const TIMES =
  /\s(\d[\d.]*(?:e[+-]?\d+)?) ([a-zA-Z%^()\d]{1,8}) +(\d[\d.]*(?:e[+-]?\d+)?) ([a-zA-Z%^()\d]{1,8})(?: +(\d+))?(?=\s|$)/
const ENDED = /\s(ERROR OCCURRED|SKIPPED): '(.*)'$/
const TIME_UNITS = ['ns', 'us', 'ms', 's']

/**
 * Google Benchmark's console table, also with tabular counters. Times are rounded to three digits and counters to six;
 * the JSON (parser `google-benchmark`) is exact. Labels are remarks and not kept.
 */
export const googleBenchmarkConsoleParser: TextParser = {
  kind: 'text',
  name: 'google-benchmark-console',
  tool: 'Google Benchmark 1.0 to 1.9 (captured with 1.7)',
  reads: 'the console table of a Google Benchmark program',
  metrics: ['time', 'cpu-time', 'throughput', 'bytes-per-second', 'user counters'],
  primary: ['time'],
  unseenCut: 'between two rows',
  recognises: (line) => HEAD.test(line.trimEnd()),
  start: (context) => new ConsoleSink(context),
}

class ConsoleSink implements LineSink {
  readonly #rows: GoogleTextRows
  readonly #splitName = startSplitNames()
  readonly #counterOf = startGoogleCounters()
  /** Of the last row that had some. */
  #counters: readonly GoogleCounter[] = []
  /** Names of the columns of counters; undefined before the table, empty where rows name their counters. */
  #heads: readonly string[] | undefined

  constructor({ file }: ParseContext) {
    this.#rows = new GoogleTextRows(file, googleBenchmarkConsoleParser)
  }

  push(line: string, n: number, end?: 'open'): void {
    const text = line.trimEnd()
    const head = text.startsWith('Benchmark ') ? HEAD.exec(text) : null
    if (head !== null) this.#heads = counterHeads(head[1])
    else if (this.#heads !== undefined && end === undefined) this.#row(text, n, this.#heads)
  }

  end(): Parsed {
    return this.#rows.end()
  }

  #row(text: string, line: number, heads: readonly string[]): void {
    const ended = text.endsWith("'") ? ENDED.exec(text) : null
    if (ended !== null) {
      const name = text.slice(0, ended.index).trim()
      const state = ended[1] === 'SKIPPED' ? 'skipped' : 'failed'
      this.#rows.add(unmeasuredRow(name, state, { line, reason: `: ${ended[2]}` }))
      return
    }
    const found = TIMES.exec(text)
    if (found === null) return
    const unit = found[2] ?? ''
    const { name, aggregate, printedName } = this.#splitName(text.slice(0, found.index).trim())
    // Only a statistic is in another unit than time; anything else of this shape is no row.
    if (printedName === '' || (aggregate === undefined && !TIME_UNITS.includes(unit))) return
    const rest = text.slice(found.index + found[0].length)
    const counters = heads.length > 0 ? readCounterCells(rest, heads) : readCounterPairs(rest)
    this.#rows.add({
      printedName,
      name,
      aggregate,
      isTyped: false,
      state: 'measured',
      reason: '',
      line,
      unit,
      iterations: numberOf(found[5] ?? ''),
      values: [
        numberOf(found[1] ?? '') ?? 0,
        numberOf(found[3] ?? '') ?? 0,
        ...counters.map(([, value]) => value),
      ],
      counters: this.#counted(counters),
    })
  }

  #counted(printed: readonly ConsoleCounter[]): readonly GoogleCounter[] {
    const counters = printed.map(([key, , kind]) => this.#counterOf(key, kind))
    const last = this.#counters
    if (counters.length === last.length && counters.every((counter, index) => counter === last[index]))
      return last
    this.#counters = counters
    return counters
  }
}

function counterHeads(text: string | undefined): readonly string[] {
  return text === undefined || text === 'UserCounters...' ? [] : text.split(/ +/)
}
