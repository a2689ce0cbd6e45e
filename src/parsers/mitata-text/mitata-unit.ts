import type { Reading } from '../shared/measurement-builder.js'

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

/** `769.88 ns` and `47.46  b` as a value and a unit. @throws the reading's Problem for anything else. */
export function mitataUnit(
  text: string,
  problem: Reading['problem'],
): { readonly value: number; readonly unit: string } {
  const [digits = '', unit = ''] = text.split(/ +/)
  if (!Number.isFinite(Number(digits)) || unit === 'pb')
    throw problem(`${JSON.stringify(text)} is no quantity`, 'a number with its unit')
  return { value: Number(digits), unit: UNITS[unit] ?? unit }
}
