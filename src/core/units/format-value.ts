import { displayScale } from './display-scale.js'

/** Digits that a reader needs at least; a pair gets more where its difference would not show. */
const DIGITS = 3

/** Beyond this many decimals or digits before the point a number is clearer with an exponent. */
const DECIMALS_LIMIT = 9
const PLAIN_LIMIT = 1e15

/** What is printed for a number that is not finite; a report should never hold one. */
const NO_NUMBER = 'n/a'

/** A value in a base unit for people: `121 ns`, `4,096 B`, `12.5 MB/s`. No locale; three significant digits. */
export function formatValue(value: number, unit: string): string {
  return formatTogether([value], unit)[0]!
}

/**
 * Both sides of a comparison in one scale, with enough digits that a difference shows: `['121 ns', '141 ns']`,
 * `['1.030 ms', '1.032 ms']`. Equal numbers print equal.
 */
export function formatPair(
  baseline: number,
  candidate: number,
  unit: string,
): [baseline: string, candidate: string] {
  const [first, second] = formatTogether([baseline, candidate], unit)
  return [first!, second!]
}

/** A difference in a base unit with its sign: `+3 B`, `-1.20 ns`. */
export function formatDifference(difference: number, unit: string): string {
  const text = formatValue(difference, unit)
  return difference > 0 ? `+${text}` : text
}

function formatTogether(values: readonly number[], unit: string): string[] {
  const finite = values.filter(Number.isFinite)
  const scale = displayScale(finite, unit)
  const scaled = finite.map((value) => value / scale.factor)
  const print = printerFor(scaled)
  return values.map((value) =>
    Number.isFinite(value) ? print(value / scale.factor) + scale.suffix : NO_NUMBER,
  )
}

/** One way to print all of these numbers: fixed decimals, or exponents where digits would drown the numbers. */
function printerFor(scaled: readonly number[]): (value: number) => string {
  const decimals = decimalsFor(scaled)
  const largest = Math.max(0, ...scaled.map(Math.abs))
  if (decimals <= DECIMALS_LIMIT && largest < PLAIN_LIMIT) return (value) => formatFixed(value, decimals)
  const lost = Math.floor(Math.log10(largest)) - magnitude(differenceOf(scaled))
  const digits = Math.min(15, Math.max(DIGITS - 1, lost))
  return (value) => (value === 0 ? '0' : value.toExponential(digits))
}

/** Decimals so that the smallest value has three digits and the difference one; 0 for whole numbers. */
function decimalsFor(scaled: readonly number[]): number {
  if (scaled.every(Number.isInteger)) return 0
  const sizes = scaled.map(Math.abs).filter((size) => size > 0)
  const forSize = DIGITS - 1 - magnitude(Number(Math.min(...sizes).toPrecision(DIGITS)))
  return Math.max(0, forSize, -magnitude(differenceOf(scaled)))
}

function differenceOf(scaled: readonly number[]): number {
  return Math.max(...scaled) - Math.min(...scaled)
}

/** Power of ten of a number; far away for zero, which needs no digit. */
function magnitude(size: number): number {
  return size > 0 ? Math.floor(Math.log10(size)) : 400
}

/** `1,234.5` with a fixed number of decimals. */
function formatFixed(value: number, decimals: number): string {
  if (value === 0) return '0'
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = value < 0 ? '-' : ''
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`)
}
