const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * The finite number that a text spells in plain decimal or exponent notation, blanks around it aside; undefined for
 * anything else: nothing at all, hexadecimal, separators of thousands, `inf`, or beyond the range of a double.
 */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim()
  if (!NUMBER.test(trimmed)) return undefined
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : undefined
}
