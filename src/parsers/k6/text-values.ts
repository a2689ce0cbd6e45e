import { parseQuantity } from '../../core/units/parse-quantity.js'
import { goDuration } from '../shared/go-duration.js'
import { fastNumber } from '../shared/number-of.js'
import type { K6Metric, K6Values } from './k6-metric.js'

type Values = Pick<K6Metric, 'kind' | 'contains' | 'values'>

/** A value may be two words (`1.5 MB`); it ends where the next name or the line does, which only the end of a word can show. */
const AGGREGATE = /([a-z]+(?:\([\d.]+\))?)=(.[^ ]*(?: +[^ ]+)*?)(?= +[a-z]+(?:\([\d.]+\))?=| *$)/g
const NUMBER = /^-?[\d.]+(?:e[+-]?\d+)?$/
/** `3.57%   1 out of 28`, before k6 0.54 `3.57%   ✓ 1   ✗ 27`. */
const RATE = /^([\d.]+)% +(?:(\d+) out of (\d+)|✓ (\d+) +✗ (\d+))$/
const COUNTER = /^(\S+(?: [kMGT]?B)?) +(\S+(?: [kMGT]?B)?)\/s$/
const NANOSECONDS = 1e6
const STARTS_WITH_NAME = /^[a-z]+[(=]/

/**
 * Reads what stands behind the metrics' names in one k6 text, one after another; undefined where it is none of k6's
 * forms. Times are in milliseconds.
 */
export function startK6Values(): (printed: string) => Values | undefined {
  const names = startAggregateNames()
  return (printed) => {
    const text = printed.trim()
    // The other forms start with a number.
    if (STARTS_WITH_NAME.test(text)) return trend(text, names)
    return rate(text) ?? counter(text) ?? gauge(text) ?? trend(text, names)
  }
}

function rate(text: string): Values | undefined {
  const [, percent, passed, of, passes = passed, fails] = RATE.exec(text) ?? []
  if (percent === undefined || passes === undefined) return undefined
  const failed = of === undefined ? Number(fails) : Number(of) - Number(passes)
  const values = { passes: Number(passes), fails: failed, rate: Number(percent) / 100 }
  return { kind: 'rate', contains: 'default', values: new Map(Object.entries(values)) }
}

function counter(text: string): Values | undefined {
  const [, count, rateText] = COUNTER.exec(text) ?? []
  const one = amount(count)
  const two = amount(rateText)
  if (one === undefined || two === undefined) return undefined
  const values = new Map([
    ['count', one.value],
    ['rate', two.value],
  ])
  return { kind: 'counter', contains: one.contains, values }
}

function gauge(text: string): Values | undefined {
  const first = text.split(/ {1,}(?=min=)/)[0]
  const value = amount(first)
  if (value === undefined) return undefined
  const values = new Map([['value', value.value]])
  for (const { name, one } of aggregates(text)) values.set(name, one.value)
  return { kind: 'gauge', contains: value.contains, values }
}

function trend(text: string, namesOf: ReturnType<typeof startAggregateNames>): Values | undefined {
  const found = plainAggregates(text) ?? aggregates(text)
  if (found.length === 0) return undefined
  const timed = found.find(({ name, one }) => name !== 'count' && one.contains !== 'default')
  const contains = timed?.one.contains ?? 'default'
  const names = namesOf(found)
  const values =
    names === undefined
      ? new Map(found.map(({ name, one }) => [name, one.value]))
      : new AggregateList(
          names,
          found.map(({ one }) => one.value),
        )
  return { kind: 'trend', contains, values }
}

/** The names of some aggregates, one list for all that have the same; undefined where one stands twice. */
function startAggregateNames(): (found: readonly Aggregate[]) => readonly string[] | undefined {
  let last: readonly string[] = []
  return (found) => {
    if (found.length === last.length && found.every(({ name }, index) => name === last[index])) return last
    const names = found.map(({ name }) => name)
    if (new Set(names).size < names.length) return undefined
    last = names
    return names
  }
}

/**
 * The aggregates of one metric. Kept in lists, for which the garbage collector has a tenth of the work that maps are;
 * metrics that print the same names share the list of them.
 */
class AggregateList implements K6Values {
  readonly #names: readonly string[]
  readonly #values: readonly number[]

  /** @param values one for each of `names` */
  constructor(names: readonly string[], values: readonly number[]) {
    this.#names = names
    this.#values = values
  }

  get(aggregate: string): number | undefined {
    const index = this.#names.indexOf(aggregate)
    return index === -1 ? undefined : this.#values[index]
  }

  forEach(visit: (value: number, aggregate: string) => void): void {
    for (let index = 0; index < this.#names.length; index += 1)
      visit(this.#values[index] as number, this.#names[index] as string)
  }
}

type Amount = { readonly value: number; readonly contains: 'time' | 'data' | 'default' }

interface Aggregate {
  readonly name: string
  readonly one: Amount
}

function aggregates(text: string): readonly Aggregate[] {
  const found: Aggregate[] = []
  AGGREGATE.lastIndex = 0
  for (let match = AGGREGATE.exec(text); match !== null; match = AGGREGATE.exec(text)) {
    const one = amount(match[2])
    if (one !== undefined) found.push({ name: match[1] ?? '', one })
  }
  return found
}

/**
 * As `aggregates`, where every word is a name with a number behind it: nearly all that k6 prints is. Undefined where one
 * is not. Takes a third of the time.
 */
function plainAggregates(text: string): readonly Aggregate[] | undefined {
  const found: Aggregate[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === BLANK) {
      at += 1
      continue
    }
    const blank = text.indexOf(' ', at)
    const end = blank === -1 ? text.length : blank
    const equals = endOfName(text, at)
    if (text.charCodeAt(equals) !== EQUALS || !isDigit(text.charCodeAt(equals + 1))) return undefined
    const one = amount(text.slice(equals + 1, end))
    if (one !== undefined) found.push({ name: text.slice(at, equals), one })
    at = end
  }
  return found
}

const BLANK = 0x20
const EQUALS = 0x3d
const OPEN = 0x28
const CLOSE = 0x29
const POINT = 0x2e

/** Behind `avg` or `p(99.9)`; the start itself where no name stands there. */
function endOfName(text: string, start: number): number {
  let at = start
  while (isLetter(text.charCodeAt(at))) at += 1
  if (at === start || text.charCodeAt(at) !== OPEN) return at
  let close = at + 1
  while (isDigit(text.charCodeAt(close)) || text.charCodeAt(close) === POINT) close += 1
  return close > at + 1 && text.charCodeAt(close) === CLOSE ? close + 1 : start
}

function isLetter(char: number): boolean {
  return char >= 0x61 && char <= 0x7a
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39
}

/** A number, a duration as Go prints it, or bytes with a decimal prefix. */
function amount(text: string | undefined): Amount | undefined {
  if (text === undefined) return undefined
  // A number ends with a digit or a point, a duration with a letter.
  if (isLetter(text.charCodeAt(text.length - 1))) {
    const duration = goDuration(text)
    if (duration !== undefined) return { value: duration / NANOSECONDS, contains: 'time' }
  } else if (NUMBER.test(text)) return { value: fastNumber(text), contains: 'default' }
  const quantity = parseQuantity(text)
  return quantity?.unit === 'B' ? { value: quantity.value, contains: 'data' } : undefined
}
