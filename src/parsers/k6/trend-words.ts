import { lettersOf, nanosecondsAt } from '../shared/go-duration.js'
import { fastNumber } from '../shared/number-of.js'
import { AggregateList } from './aggregate-list.js'
import type { K6Aggregates } from './k6-metric.js'
import { NANOSECONDS } from './text-amount.js'

const BLANK = 0x20
const EQUALS = 0x3d
const POINT = 0x2e
const ZERO = 0x30
// As many digits are a double, and so is the power of ten.
const MOST_DIGITS = 15
const POWERS = Array.from({ length: MOST_DIGITS }, (_, exponent) => Number(`1e${exponent}`))
const NOWHERE = -1

/**
 * Reads the aggregates of trends where they have the names of the last one in the same order, and every value is a plain
 * number or a duration: nearly all that k6 prints is. They are compared and read where they stand, in a fraction of the
 * time that a pattern takes to cut them out.
 */
export class TrendWords {
  #names: readonly string[] = []
  /** Of the word that was read last. */
  #value = 0
  #isTime = false
  /** Of the number that was read last. */
  #end = 0

  /** @param names of one trend */
  expect(names: readonly string[]): void {
    this.#names = new Set(names).size === names.length ? names : []
  }

  /** Undefined where anything else stands there. */
  read(line: string, start: number): Omit<K6Aggregates, 'place'> | undefined {
    const values: number[] = []
    let contains: K6Aggregates['contains'] = 'default'
    let at = start
    for (const name of this.#names) {
      const first = behindBlanks(line, at)
      const equals = first + name.length
      if (line.charCodeAt(equals) !== EQUALS || !line.startsWith(name, first)) return undefined
      at = this.#amount(line, equals + 1)
      if (at === NOWHERE) return undefined
      if (this.#isTime && name !== 'count') contains = 'time'
      values.push(this.#value)
    }
    if (values.length === 0 || behindBlanks(line, at) < line.length) return undefined
    return { kind: 'trend', contains, values: new AggregateList(this.#names, values) }
  }

  /** Where the word that starts there ends; `NOWHERE` where it is no amount. */
  #amount(line: string, start: number): number {
    let nanoseconds = 0
    let at = start
    this.#isTime = false
    while (isDigit(line.charCodeAt(at))) {
      const number = this.#number(line, at)
      const end = this.#end
      if (at === start && isEndOfWord(line, end)) {
        this.#value = number
        return end
      }
      const unit = nanosecondsAt(line, end)
      if (unit === 0 || line.charCodeAt(end - 1) === POINT) return NOWHERE
      nanoseconds += number * unit
      at = end + lettersOf(unit)
      if (!isEndOfWord(line, at)) continue
      this.#isTime = true
      this.#value = nanoseconds / NANOSECONDS
      return at
    }
    return NOWHERE
  }

  /**
   * The number that starts there with a digit; it ends at `#end`. Read while its end is sought, which saves a tenth of the
   * time that trends take: a character of a line is a view's, and dear.
   */
  #number(line: string, start: number): number {
    let digits = 0
    let point = NOWHERE
    let at = start
    for (; ; at += 1) {
      const char = line.charCodeAt(at)
      if (isDigit(char)) digits = digits * 10 + char - ZERO
      else if (char === POINT && point === NOWHERE) point = at
      else break
    }
    this.#end = at
    if (at - start > MOST_DIGITS) return fastNumber(line, start, at)
    return point === NOWHERE ? digits : digits / (POWERS[at - point - 1] as number)
  }
}

function behindBlanks(line: string, start: number): number {
  let at = start
  while (line.charCodeAt(at) === BLANK) at += 1
  return at
}

function isEndOfWord(line: string, at: number): boolean {
  return at >= line.length || line.charCodeAt(at) === BLANK
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39
}
