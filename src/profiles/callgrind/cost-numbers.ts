const BLANK = 0x20
const ZERO = 0x30

/** More digits need not be a whole number of a double. */
const MOST_DIGITS = 15

/**
 * Puts the numbers of a cost line behind its positions into `values`; false where one of them is none. Nearly all lines of a
 * profile are such lines, so nothing is made for them.
 */
export function costNumbers(line: string, positions: number, values: number[]): boolean {
  values.length = 0
  let at = 0
  for (let position = 0; position < positions; position++) at = afterBlanks(line, endOfField(line, at))
  while (at < line.length) {
    const end = endOfField(line, at)
    const value = costValue(line, at, end)
    if (Number.isNaN(value)) return false
    values.push(value)
    at = afterBlanks(line, end)
  }
  return true
}

function endOfField(line: string, start: number): number {
  const end = line.indexOf(' ', start)
  return end === -1 ? line.length : end
}

function afterBlanks(line: string, start: number): number {
  let at = start
  while (line.charCodeAt(at) === BLANK) at += 1
  return at
}

/** Decimal or hexadecimal; NaN for anything else. */
function costValue(line: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = line.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9 || at - start >= MOST_DIGITS) return oddValue(line.slice(start, end))
    value = value * 10 + digit
  }
  return value
}

function oddValue(text: string): number {
  return /^(?:\d+|0x[0-9a-f]+|\d+\.\d+)$/i.test(text) ? Number(text) : Number.NaN
}
