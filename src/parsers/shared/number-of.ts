/**
 * The finite number that a text, or a part of it, spells in plain decimal or exponent notation, blanks around it aside;
 * undefined for anything else: nothing at all, hexadecimal, separators of thousands, `inf`, or beyond a double's range.
 */
export function numberOf(text: string, start = 0, end = text.length): number | undefined {
  const plain = plainNumber(text, start, end)
  if (!Number.isNaN(plain)) return plain
  const trimmed = text.slice(start, end).trim()
  if (!NUMBER.test(trimmed)) return undefined
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : undefined
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * As `Number(text)`, or that of a part of it, in half of the time for what tools print: digits with or without a point or an
 * exponent.
 */
export function fastNumber(text: string, start = 0, end = text.length): number {
  const plain = plainNumber(text, start, end)
  return Number.isNaN(plain) ? Number(text.slice(start, end)) : plain
}

const ZERO = 0x30
const POINT = 0x2e
const PLUS = 0x2b
const MINUS = 0x2d
const E = 0x65
const LOWER_CASE = 0x20
// Beyond it a whole number need not be a double.
const MOST_DIGITS = 15
// Of these every one is a double.
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))
const LONGEST = MOST_DIGITS + '.e-22'.length

/**
 * A text of at most fifteen digits with at most one point behind the first, and an exponent where it has one; NaN for any
 * other. The digits and the power of ten are exact doubles, so their product or quotient is the double nearest to the
 * number (W. D. Clinger, PLDI 1990).
 */
function plainNumber(text: string, start: number, end: number): number {
  let digits = 0
  let point = -1
  if (end <= start || end - start > LONGEST) return Number.NaN
  for (let at = start; at < end; at += 1) {
    const char = text.charCodeAt(at)
    const digit = char - ZERO
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit
    else if (char === POINT && point === -1 && at > start) point = at
    else if ((char | LOWER_CASE) === E && at > start) return scaled(digits, text, { start, point, at, end })
    else return Number.NaN
  }
  if (point === -1) return end - start > MOST_DIGITS ? Number.NaN : digits
  return end - start > MOST_DIGITS + 1 ? Number.NaN : digits / (POWERS[end - point - 1] as number)
}

/** Places in a text: `at` that of the `e`, `point` -1 where there is none. */
interface Mantissa {
  readonly start: number
  readonly point: number
  readonly at: number
  readonly end: number
}

function scaled(digits: number, text: string, { start, point, at, end }: Mantissa): number {
  if (at - start - (point === -1 ? 0 : 1) > MOST_DIGITS) return Number.NaN
  const power = exponentAt(text, at + 1, end) - (point === -1 ? 0 : at - point - 1)
  // Where it is not one of them, the product is NaN.
  return power < 0 ? digits / (POWERS[-power] ?? Number.NaN) : digits * (POWERS[power] ?? Number.NaN)
}

/** `9`, `+09` or `-3`; NaN for anything else. */
function exponentAt(text: string, start: number, end: number): number {
  const sign = text.charCodeAt(start)
  let exponent = 0
  const first = sign === PLUS || sign === MINUS ? start + 1 : start
  if (first >= end) return Number.NaN
  for (let at = first; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    exponent = exponent * 10 + digit
  }
  return sign === MINUS ? -exponent : exponent
}
