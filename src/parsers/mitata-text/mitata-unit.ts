import type { Reading } from '../shared/measurement-builder.js'
import { fastNumber } from '../shared/number-of.js'

/** mitata writes `kb` for 1024 bytes, `m` for minutes and `h` for hours. */
const UNITS: Readonly<Record<string, string>> = {
  b: 'B',
  kb: 'KiB',
  mb: 'MiB',
  gb: 'GiB',
  tb: 'TiB',
  m: 'min',
  h: 'h',
}

/** `769.88 ns` and `47.46  b`, texts of two words, as a value and a unit. @throws the reading's Problem for anything else. */
export function mitataUnit(
  text: string,
  problem: Reading['problem'],
): { readonly value: number; readonly unit: string } {
  const value = fastNumber(text, 0, text.indexOf(' '))
  const unit = text.slice(text.lastIndexOf(' ') + 1)
  if (!Number.isFinite(value) || unit === 'pb')
    throw problem(`${JSON.stringify(text)} is no quantity`, 'a number with its unit')
  return { value, unit: UNITS[unit] ?? unit }
}
