import { parseQuantity } from '../../core/units/parse-quantity.js'
import { goDuration } from '../shared/go-duration.js'
import type { K6Metric } from './k6-metric.js'

type Values = Pick<K6Metric, 'kind' | 'contains' | 'values'>

/** A value may be two words (`1.5 MB`); it ends where the next name or the line does, which only the end of a word can show. */
const AGGREGATE = /([a-z]+(?:\([\d.]+\))?)=(.[^ ]*(?: +[^ ]+)*?)(?= +[a-z]+(?:\([\d.]+\))?=| *$)/g
const NUMBER = /^-?[\d.]+(?:e[+-]?\d+)?$/
/** `3.57%   1 out of 28`, before k6 0.54 `3.57%   ✓ 1   ✗ 27`. */
const RATE = /^([\d.]+)% +(?:(\d+) out of (\d+)|✓ (\d+) +✗ (\d+))$/
const COUNTER = /^(\S+(?: [kMGT]?B)?) +(\S+(?: [kMGT]?B)?)\/s$/
const NANOSECONDS = 1e6
const STARTS_WITH_NAME = /^[a-z]+[(=]/

/** What stands behind a metric's name in k6's text; undefined where it is none of k6's forms. Times are in milliseconds. */
export function readK6Values(printed: string): Values | undefined {
  const text = printed.trim()
  // The other forms start with a number.
  if (STARTS_WITH_NAME.test(text)) return trend(text)
  return rate(text) ?? counter(text) ?? gauge(text) ?? trend(text)
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
  for (const [name, one] of aggregates(text)) values.set(name, one.value)
  return { kind: 'gauge', contains: value.contains, values }
}

function trend(text: string): Values | undefined {
  const found = aggregates(text)
  if (found.length === 0) return undefined
  const timed = found.filter(([name]) => name !== 'count')
  const contains = timed.find(([, one]) => one.contains !== 'default')?.[1].contains ?? 'default'
  return { kind: 'trend', contains, values: new Map(found.map(([name, one]) => [name, one.value])) }
}

type Amount = { readonly value: number; readonly contains: 'time' | 'data' | 'default' }

function aggregates(text: string): readonly (readonly [name: string, amount: Amount])[] {
  const found: (readonly [name: string, amount: Amount])[] = []
  AGGREGATE.lastIndex = 0
  for (let match = AGGREGATE.exec(text); match !== null; match = AGGREGATE.exec(text)) {
    const one = amount(match[2])
    if (one !== undefined) found.push([match[1] ?? '', one])
  }
  return found
}

/** A number, a duration as Go prints it, or bytes with a decimal prefix. */
function amount(text: string | undefined): Amount | undefined {
  if (text === undefined) return undefined
  if (NUMBER.test(text)) return { value: Number(text), contains: 'default' }
  const duration = goDuration(text)
  if (duration !== undefined) return { value: duration / NANOSECONDS, contains: 'time' }
  const quantity = parseQuantity(text)
  return quantity?.unit === 'B' ? { value: quantity.value, contains: 'data' } : undefined
}
