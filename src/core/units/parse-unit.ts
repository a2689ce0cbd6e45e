import type { UnitSpelling } from './unit.js'
import { executions, symbols, words, work } from './unit-spellings.js'

/**
 * Reads a unit as tools and histories spell it. This and `unit-spellings.ts` are the one table of accepted
 * spellings: parsers, imported histories and the configuration all use it.
 *
 * Blanks around the spelling and around `/` and one trailing `?` (github-action-benchmark's mark of a guess) do not
 * count. `<time>/op`, `/iter`, `/call` is the time of one execution. `<work>/<time>` is a rate in `1/s`,
 * `<size>/<time>` one in `B/s`; any other `.../s` is higher-is-better under its own name. What is not known passes
 * through with factor 1 and no direction, so the caller can list it.
 */
export function parseUnit(spelling: string): UnitSpelling {
  let unit = understood.get(spelling)
  if (unit === undefined) {
    unit = readUnit(spelling)
    if (understood.size < MOST_UNDERSTOOD && spelling.length <= LONGEST_UNDERSTOOD)
      understood.set(spelling, unit)
  }
  return unit
}

/** A log of a million values has a dozen spellings; a text that makes up its units does not fill the memory. */
const understood = new Map<string, UnitSpelling>()
const MOST_UNDERSTOOD = 500
const LONGEST_UNDERSTOOD = 40

function readUnit(spelling: string): UnitSpelling {
  const cleaned = cleanUnit(spelling)
  const known = findUnit(cleaned)
  if (known !== undefined) return known
  const denominator = cleaned.slice(cleaned.lastIndexOf('/') + 1)
  if (!cleaned.includes('/')) return { unit: cleaned, factor: 1 }
  if (executions.has(denominator.toLowerCase())) return { unit: cleaned, factor: 1, direction: 'lower' }
  if (timeOf(denominator)?.factor === 1) return { unit: cleaned, factor: 1, direction: 'higher' }
  return { unit: cleaned, factor: 1 }
}

/** Like `parseUnit`, but undefined for a spelling outside the table: for places where a typo must not pass. */
export function knownUnit(spelling: string): UnitSpelling | undefined {
  return findUnit(cleanUnit(spelling))
}

/** A value in base units. Divides where the factor is a fraction, so that 1 us and 1000 ns are the same number. */
export function toBaseUnit(value: number, spelling: UnitSpelling): number {
  if (spelling.factor >= 1) return value * spelling.factor
  // 1 / 1e-9 is 999999999.9999999; every fraction in the table is one over a whole number.
  return value / Math.round(1 / spelling.factor)
}

/**
 * A value in base units as a number in the unit spelled: the shortest that `toBaseUnit` turns back into the same one, and
 * where no double does, the nearest.
 */
export function fromBaseUnit(value: number, spelling: UnitSpelling): number {
  const nearest = spelling.factor >= 1 ? value / spelling.factor : value * Math.round(1 / spelling.factor)
  const digits = [15, 16].find((count) => toBaseUnit(Number(nearest.toPrecision(count)), spelling) === value)
  return digits === undefined ? nearest : Number(nearest.toPrecision(digits))
}

function cleanUnit(spelling: string): string {
  const trimmed = spelling.trim()
  const certain = trimmed.endsWith('?') ? trimmed.slice(0, -1).trimEnd() : trimmed
  return certain.replace(/\s*\/\s*/g, '/')
}

function findUnit(cleaned: string): UnitSpelling | undefined {
  const whole = symbols.get(cleaned) ?? words.get(cleaned.toLowerCase())
  if (whole !== undefined) return whole
  const slash = cleaned.lastIndexOf('/')
  if (slash < 0) return undefined
  const numerator = cleaned.slice(0, slash)
  const denominator = cleaned.slice(slash + 1)
  if (executions.has(denominator.toLowerCase())) return perExecution(numerator)
  const time = timeOf(denominator)
  return time === undefined ? undefined : rate(numerator, time.factor)
}

function perExecution(numerator: string): UnitSpelling | undefined {
  const cost = symbols.get(numerator) ?? words.get(numerator.toLowerCase())
  return cost?.direction === 'lower' ? cost : undefined
}

function rate(numerator: string, seconds: number): UnitSpelling | undefined {
  const size = symbols.get(numerator) ?? words.get(numerator.toLowerCase())
  if (size?.unit === 'B') return { unit: 'B/s', factor: divide(size.factor, seconds), direction: 'higher' }
  const amount = work.get(numerator) ?? work.get(numerator.toLowerCase())
  return amount === undefined
    ? undefined
    : { unit: '1/s', factor: divide(amount, seconds), direction: 'higher' }
}

function divide(amount: number, seconds: number): number {
  return seconds >= 1 ? amount / seconds : amount * Math.round(1 / seconds)
}

function timeOf(denominator: string): UnitSpelling | undefined {
  const time = symbols.get(denominator) ?? words.get(denominator.toLowerCase())
  return time?.unit === 's' ? time : undefined
}
