import { knownUnit, toBaseUnit } from './parse-unit.js'

/** A number with its unit, in base units. A share such as `5%` is 0.05 of unit `1`. */
export interface Quantity {
  readonly value: number
  readonly unit: string
}

const QUANTITY = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(\S*(?:\s*\/\s*\S+)?)\s*$/

/**
 * Reads `250ms`, `5%`, `1.5KiB`, `50 ns`, `3`: a decimal number and a unit of the table in `unit-spellings.ts`.
 * Undefined for anything else: an unknown unit, no number, a number that is not finite in base units. A limit on a
 * metric with a custom unit is therefore a bare number.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const match = QUANTITY.exec(text)
  if (match === null) return undefined
  const spelling = knownUnit(match[2] ?? '')
  if (spelling === undefined) return undefined
  const value = toBaseUnit(Number(match[1]), spelling)
  return Number.isFinite(value) ? { value, unit: spelling.unit } : undefined
}
