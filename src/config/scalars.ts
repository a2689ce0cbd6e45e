import { parseQuantity, type Quantity } from '../core/units/parse-quantity.js'
import { DURATION_FORM, parseDuration } from './parse-duration.js'
import type { Refusal, ScalarForm } from './scalar-form.js'

/** Ten times is beyond any gate's use and so is a typing error. */
const LARGEST_SHARE = 10

/** A relative change: `5%` is 0.05. A bare number other than 0 is refused, because 5 and 0.05 are both in use. */
export function percentage(description: string): ScalarForm<number> {
  return {
    expected: 'per cent, such as 5%, at most 1000%',
    description,
    examples: ['5%', '0.5%', 0],
    text: { pattern: '^\\s*(?:\\d+(?:\\.\\d+)?\\s*%|0)\\s*$' },
    number: { const: 0 },
    read: (value) => readPercentage(String(value)),
  }
}

function readPercentage(text: string): number | Refusal {
  const refused = 'per cent, such as 5%, at most 1000%'
  const match = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text)
  if (match === null) return { refused }
  const number = Number(match[1])
  if (match[2] === '' && number !== 0) return { refused, remedy: meantPercentage(number) }
  // Dividing keeps 5% equal to the literal 0.05; multiplying by 0.01 does not.
  const share = number / 100
  return share <= LARGEST_SHARE ? share : { refused }
}

function meantPercentage(number: number): string {
  if (number >= 1) return `write ${number}%`
  const hundredfold = Number((number * 100).toPrecision(12))
  return `write ${hundredfold}% for the share ${number}, or ${number}% for ${number} per cent`
}

/** An amount in a metric's unit: `50ns`, `64B`, `250ms`, `1`; whether the unit fits the metric is checked with the rule. */
export interface Amount extends Quantity {
  /** As written, for messages. */
  readonly text: string
  /** True for a number without unit. */
  readonly bare: boolean
}

export function amount(description: string, smallest = 0): ScalarForm<Amount> {
  const refused = `a number of at least ${smallest} with its unit, such as 50ns, 250ms, 64B, 0.1% or a bare count`
  return {
    expected: refused,
    description,
    examples: ['50ns', '250ms', '64B', '0.1%', 1],
    text: {},
    number: {},
    read: (value) => {
      const text = String(value)
      const quantity = parseQuantity(text)
      if (quantity === undefined || quantity.value < smallest) return { refused }
      return { ...quantity, text, bare: Number.isFinite(Number(text)) }
    },
  }
}

/** Milliseconds of a duration with units. */
export function duration(description: string): ScalarForm<number> {
  return {
    expected: DURATION_FORM,
    description,
    examples: ['90s', '12m', '1h30m'],
    text: {
      pattern:
        '^\\s*(?:\\d+(?:\\.\\d+)?h)?(?:\\d+(?:\\.\\d+)?m)?(?:\\d+(?:\\.\\d+)?s)?(?:\\d+(?:\\.\\d+)?ms)?\\s*$',
    },
    // JSON Schema for "no number at all"; `read` refuses it with the unit to write.
    number: { not: {} },
    read: (value) => {
      const milliseconds = typeof value === 'string' ? parseDuration(value) : undefined
      if (milliseconds !== undefined) return milliseconds
      const bare = /^\s*\d+(?:\.\d+)?\s*$/.test(String(value))
      return bare
        ? { refused: DURATION_FORM, remedy: `write ${value}s or ${value}m` }
        : { refused: DURATION_FORM }
    },
  }
}

/** A significance level: a number above 0 and below one half. */
export function level(description: string): ScalarForm<number> {
  const refused = 'a number above 0 and below 0.5, such as 0.01'
  return {
    expected: refused,
    description,
    examples: [0.01, 0.001],
    text: { pattern: '^\\s*0?\\.\\d+\\s*$' },
    number: { exclusiveMinimum: 0, exclusiveMaximum: 0.5 },
    read: (value) => {
      const number =
        typeof value === 'number' ? value : /^\s*0?\.\d+\s*$/.test(value) ? Number(value) : Number.NaN
      return number > 0 && number < 0.5 ? number : { refused }
    },
  }
}

/** Most rounds of one suite: a hundred processes of one command are a study, not a gate. */
export const MOST_ROUNDS = 100

/** A count of rounds; paired ones are even, so that each arm goes first equally often. */
export function roundCount(description: string, counts: 'any' | 'even'): ScalarForm<number> {
  const refused = `a whole number from ${counts === 'even' ? 2 : 1} to ${MOST_ROUNDS}${counts === 'even' ? ', even' : ''}`
  return {
    expected: refused,
    description,
    examples: counts === 'even' ? [6, 16] : [1, 5],
    text: { pattern: '^\\s*\\d+\\s*$' },
    number: { multipleOf: counts === 'even' ? 2 : 1, minimum: 1, maximum: MOST_ROUNDS },
    read: (value) => {
      const number =
        typeof value === 'number' ? value : /^\s*\d+\s*$/.test(value) ? Number(value) : Number.NaN
      if (!Number.isInteger(number) || number < 1 || number > MOST_ROUNDS) return { refused }
      if (counts === 'any' || number % 2 === 0) return number
      return { refused, remedy: `write ${number + 1}: each arm goes first equally often` }
    },
  }
}
