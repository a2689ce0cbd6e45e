// A string, or a bare word for a number that JSON cannot hold. Strings come first, so that words inside them stay.
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|nan|inf)\b/gs

/**
 * A JSON text whose bare `NaN`, `-NaN`, `Infinity` and `-Infinity` stand in quotes, as JMH writes them. Google
 * Benchmark prints NaN for the relative spread of a counter that stayed zero, and Python's json module for any NaN:
 * the rest of such a document is good. The value is then a text, which no reader of numbers accepts. Cost: nothing
 * where no such word occurs, else one pass. Lines keep their numbers; columns right of a quoted word move by two.
 */
export function quoteNonFinite(text: string): string {
  if (!/[\s:,[-](?:NaN|Infinity|nan|inf)\b/.test(text)) return text
  return text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"${token}"`))
}
