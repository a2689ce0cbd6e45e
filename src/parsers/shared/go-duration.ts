import { fastNumber } from './number-of.js'

const SECOND = 1e9
const ZERO = 0x30
const NINE = 0x39
const POINT = 0x2e
const S = 0x73

/**
 * The nanoseconds of a duration as Go's `time.Duration` prints it (`1m2.5s`, `145.082066ms`, `0s`); undefined for any
 * other text. Read by hand: a summary of k6 is made of durations, and a pattern takes twice the time for each.
 */
export function goDuration(text: string): number | undefined {
  let total = 0
  let at = 0
  while (at < text.length) {
    const point = endOfDigits(text, at)
    const end = text.charCodeAt(point) === POINT ? endOfDigits(text, point + 1) : point
    if (point === at || end === point + 1) return undefined
    const unit = nanosecondsAt(text, end)
    if (unit === 0) return undefined
    total += fastNumber(text, at, end) * unit
    at = end + lettersOf(unit)
  }
  return at > 0 ? total : undefined
}

/** How many letters a unit has, by its nanoseconds: those below a second have two. */
export function lettersOf(unit: number): number {
  return unit < SECOND ? 2 : 1
}

function endOfDigits(text: string, from: number): number {
  let at = from
  let char = text.charCodeAt(at)
  while (char >= ZERO && char <= NINE) {
    at += 1
    char = text.charCodeAt(at)
  }
  return at
}

/** The length of the unit that stands there; 0 where none does. */
export function nanosecondsAt(text: string, at: number): number {
  const isParted = text.charCodeAt(at + 1) === S
  switch (text.charAt(at)) {
    case 's':
      return SECOND
    case 'm':
      return isParted ? 1e6 : 60 * SECOND
    case 'h':
      return 3600 * SECOND
    case 'n':
      return isParted ? 1 : 0
    // The sign for micro, the Greek letter, and what stands for them in ASCII.
    case 'µ':
    case 'μ':
    case 'u':
      return isParted ? 1e3 : 0
    default:
      return 0
  }
}
