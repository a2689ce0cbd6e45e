import { AggregateList } from './aggregate-list.js'
import type { K6Aggregates } from './k6-metric.js'
import { type Amount, amount } from './text-amount.js'
import type { TrendWords } from './trend-words.js'

type Values = Omit<K6Aggregates, 'place'>

/** A value may be two words (`1.5 MB`); it ends where the next name or the line does, which only the end of a word can show. */
const AGGREGATE = /([a-z]+(?:\([\d.]+\))?)=(.[^ ]*(?: +[^ ]+)*?)(?= +(?:[a-z]+(?:\([\d.]+\))?)?=| *$)/g
/** `3.57%   1 out of 28`, before k6 0.54 `3.57%   ✓ 1   ✗ 27`. */
const RATE = /^([\d.]+)% +(?:(\d+) out of (\d+)|✓ (\d+) +✗ (\d+))$/
const COUNTER = /^(\S+(?: [kMGT]?B)?) +(\S+(?: [kMGT]?B)?)\/s$/
const STARTS_WITH_NAME = /^[a-z]+[(=]/

const OF_RATE = ['passes', 'fails', 'rate']
const OF_COUNTER = ['count', 'rate']

/**
 * Reads what stands behind the metrics' names in one k6 text, one after another; undefined where it is none of k6's
 * forms. Times are in milliseconds.
 * @param words told what a trend that was read here prints, for the next one
 */
export function readK6Values(words: TrendWords, printed: string): Values | undefined {
  const text = printed.trim()
  // The other forms start with a number.
  const other = STARTS_WITH_NAME.test(text) ? undefined : (rate(text) ?? counter(text) ?? gauge(text))
  if (other !== undefined) return other
  const found = aggregates(text)
  if (found.length === 0) return undefined
  words.expect(found.map(({ name }) => name))
  return trend(found)
}

function rate(text: string): Values | undefined {
  const [, percent, passed, of, passes = passed, fails] = RATE.exec(text) ?? []
  if (percent === undefined || passes === undefined) return undefined
  const failed = of === undefined ? Number(fails) : Number(of) - Number(passes)
  const values = new AggregateList(OF_RATE, [Number(passes), failed, Number(percent) / 100])
  return { kind: 'rate', contains: 'default', values }
}

function counter(text: string): Values | undefined {
  const [, count, rateText] = COUNTER.exec(text) ?? []
  const one = amount(count)
  const two = amount(rateText)
  if (one === undefined || two === undefined) return undefined
  return {
    kind: 'counter',
    contains: one.contains,
    values: new AggregateList(OF_COUNTER, [one.value, two.value]),
  }
}

function gauge(text: string): Values | undefined {
  const first = text.split(/ {1,}(?=min=)/)[0]
  const value = amount(first)
  if (value === undefined) return undefined
  const values = new Map([['value', value.value]])
  for (const { name, one } of aggregates(text)) values.set(name, one.value)
  return { kind: 'gauge', contains: value.contains, values }
}

function trend(found: readonly Aggregate[]): Values {
  const timed = found.find(({ name, one }) => name !== 'count' && one.contains !== 'default')
  const values = new Map(found.map(({ name, one }) => [name, one.value]))
  return { kind: 'trend', contains: timed?.one.contains ?? 'default', values }
}

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
