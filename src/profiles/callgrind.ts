import type { Warning } from '../core/model/measurement.js'
import { costNumbers } from './callgrind/cost-numbers.js'
import { CallgrindCosts } from './callgrind/costs.js'
import { CallgrindNames } from './callgrind/names.js'
import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import { problemsOf } from './shared/problems.js'

const FORMAT = '# callgrind format'
const NAME = /^(c?(?:fn|fi|fl|fe|ob))=(.*)$/
const HEADER = /^([a-z]+): *(.*)$/
/** Jumps carry a line of positions behind them in some versions; none of them costs anything. */
const JUMP = /^j(?:ump|cnd)=/

/**
 * Callgrind's profile, which Xdebug writes too: costs of functions and of calls between them, one profile for each event. There
 * are no stacks. Of functions that call themselves, directly or by others, the cost with callees is unknown, because the file
 * counts it once for each level. Source: valgrind.org/docs/manual/cl-format.html.
 */
export const callgrindFormat: TextFormat = {
  kind: 'text',
  name: 'callgrind',
  tool: 'Valgrind Callgrind (read with 3.19), Xdebug 3',
  reads: 'callgrind.out.PID, cachegrind.out of Xdebug',
  quantities: ['Ir and the other events as counted', 'time in seconds and memory in bytes (Xdebug)'],
  tells: 'table',
  recognises: (line) => line === FORMAT || /^creator: xdebug /.test(line),
  start: (context) => new CallgrindSink(context),
}

class CallgrindSink implements ProfileSink {
  readonly #file: string
  readonly #names = new CallgrindNames()
  readonly #warnings: Warning[] = []
  #costs: CallgrindCosts | undefined
  #positions = 1
  #summary: readonly number[] | undefined
  /** Whether the `totals` that Callgrind ends with were read; undefined where another program wrote the profile. */
  #hasEnd: boolean | undefined
  /** Of the line that is read: one list for all of them. */
  readonly #values: number[] = []
  #isCall = false
  #calls = 0
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    const first = line.charCodeAt(0)
    // Cost lines, nearly all of a profile, start with a digit, a sign or an asterisk.
    if (first >= 0x2a && first <= 0x39) this.#cost(line, n, end)
    else if (line.startsWith('calls=')) this.#call(line, n)
    else if (line !== '' && !line.startsWith('#') && !JUMP.test(line)) this.#word(line, n)
  }

  end(): Decoded {
    if (this.#costs === undefined)
      throw problemsOf(this.#file)(this.#last, 'the profile names no events', 'a line "events: Ir"')
    if (this.#isCall)
      throw problemsOf(this.#file)(this.#last, 'the profile ends in the middle of a call', 'its cost')
    this.#checkSum(this.#costs.totals())
    return { profiles: this.#costs.profiles(callgrindFormat.name), warnings: this.#warnings }
  }

  #word(line: string, n: number): void {
    const [, kind, name] = NAME.exec(line) ?? []
    if (kind !== undefined && name !== undefined) {
      if (!this.#names.set(kind, name))
        throw problemsOf(this.#file)(
          n,
          `the short name ${name} was not introduced`,
          'a number with its name first',
        )
      return
    }
    const [, key, value = ''] = HEADER.exec(line) ?? []
    if (key === 'events') this.#costs ??= new CallgrindCosts(value.trim().split(/\s+/))
    else if (key === 'positions') this.#positions = value.trim().split(/\s+/).length
    else if (key === 'version' && value.trim() !== '1')
      throw problemsOf(this.#file)(n, `this is version ${value} of the format`, 'version 1')
    else if (key === 'summary' || key === 'totals') {
      this.#summary = this.#summed(value)
      this.#hasEnd = key === 'totals'
    } else if (key === 'creator') this.#hasEnd ??= value.startsWith('callgrind') ? false : undefined
  }

  /** Of parts of one run each has its own sum; that of the last `totals` repeats its `summary`. */
  #summed(value: string): readonly number[] {
    return value.trim().split(/\s+/).map(Number)
  }

  #call(line: string, n: number): void {
    const count = /^calls=(\d+)/.exec(line)?.[1]
    if (count === undefined) throw problemsOf(this.#file)(n, 'the call has no count', 'calls=COUNT TARGET')
    this.#calls = Number(count)
    this.#isCall = true
  }

  #cost(line: string, n: number, end?: 'open'): void {
    const costs = this.#costs
    const wrong = (what: string, expected: string) => problemsOf(this.#file)(n, what, expected)
    if (end === 'open' && this.#summary === undefined && line.length < 2)
      throw wrong('the line is cut off', 'costs')
    if (costs === undefined) throw wrong('costs come before the events', 'a line "events: Ir" first')
    const values = this.#values
    if (!costNumbers(line, this.#positions, values) || values.length > costs.events.length)
      throw wrong(
        `these are no costs of ${costs.events.join(', ')}`,
        'a position and a number for each event at most',
      )
    const caller = this.#names.current()
    if (caller === undefined) throw wrong('costs come before the function', 'a line "fn=" first')
    if (this.#isCall) costs.addCall(caller, this.#names.takeCalled(), { values, calls: this.#calls })
    else costs.addSelf(caller, values)
    this.#isCall = false
  }

  /** Callgrind tells what it counted, and ends with it, so that a file cut at the end of a line is noticed. */
  #checkSum(totals: readonly number[]): void {
    const told = this.#summary?.[0]
    const found = totals[0] ?? 0
    if (told !== undefined && found < told * 0.99) {
      const what = `the costs add up to ${found} of ${told}`
      throw problemsOf(this.#file)(this.#last, what, 'the whole profile: the file was cut off')
    }
    const doubt = this.#doubt(found, told)
    if (doubt === undefined) return
    const message = `${doubt}: it may be cut off`
    this.#warnings.push({ message, file: this.#file, line: this.#last })
  }

  #doubt(found: number, told: number | undefined): string | undefined {
    if (told === undefined) return 'the profile has neither summary nor totals'
    if (found < told) return `the profile adds up to ${found} of ${told}`
    return this.#hasEnd === false ? 'the profile does not end with its totals' : undefined
  }
}
