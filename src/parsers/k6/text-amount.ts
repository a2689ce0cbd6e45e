import { parseQuantity } from '../../core/units/parse-quantity.js'
import { goDuration } from '../shared/go-duration.js'
import { fastNumber } from '../shared/number-of.js'

/** What stands for one aggregate in a text; times are in milliseconds. */
export interface Amount {
  readonly value: number
  readonly contains: 'time' | 'data' | 'default'
}

const NUMBER = /^-?[\d.]+(?:e[+-]?\d+)?$/
/** In a millisecond. */
export const NANOSECONDS = 1e6

/** A number, a duration as Go prints it, or bytes with a decimal prefix. */
export function amount(text: string | undefined): Amount | undefined {
  if (text === undefined) return undefined
  // A number ends with a digit or a point, a duration with a letter.
  if (isLetter(text.charCodeAt(text.length - 1))) {
    const duration = goDuration(text)
    if (duration !== undefined) return { value: duration / NANOSECONDS, contains: 'time' }
  } else if (NUMBER.test(text)) return { value: fastNumber(text), contains: 'default' }
  const quantity = parseQuantity(text)
  return quantity?.unit === 'B' ? { value: quantity.value, contains: 'data' } : undefined
}

function isLetter(char: number): boolean {
  return char >= 0x61 && char <= 0x7a
}
