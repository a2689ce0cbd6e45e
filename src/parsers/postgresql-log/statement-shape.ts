// One token of SQL a match. What is not closed runs to the end of the text, so that no text is read twice.
const TOKEN =
  /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[eEbBxX]?'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)|"(?:[^"]|"")*(?:"|$)|\$\d+|[\p{L}_][\p{L}\d_$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\s\S]/gu

/**
 * A statement without its values: literals, numbers and placeholders are `?`, lists of them one `(?)`, comments gone, blanks
 * single. Statements of one shape differ in their values only: `where id = 7` and `where id = 8`. Cost: linear.
 */
export function statementShape(statement: string): string {
  const parts: string[] = []
  for (const [token] of statement.matchAll(TOKEN)) parts.push(shapeOf(token))
  return parts
    .join('')
    .replace(/ +/g, ' ')
    .replace(/\( ?\?(?: ?, ?\?)* ?\)/g, '(?)')
    .replace(/(?:\(\?\) ?, ?)+\(\?\)/g, '(?)')
    .trim()
    .replace(/(?<![; ])[; ]+$/, '')
}

function shapeOf(token: string): string {
  const first = token[0] ?? ''
  if (token.trim() === '' || token.startsWith('--') || token.startsWith('/*')) return ' '
  if (first === "'" || (token.length > 1 && token[1] === "'")) return '?'
  return /[\d$]/.test(first) ? '?' : token
}

// Names that sqlcommenter, tracing libraries and frameworks write into comments; the trace is part two of traceparent.
const REQUEST =
  /(?:traceparent='?\d\d-([\da-f]{32})|(?:request_?id|trace_?id|x_request_id|request)\s*[=:]\s*'?([^',*\s]+))/i

/** The request that a comment in a statement names, such as request_id='42'; undefined where none does. */
export function statementRequest(statement: string): string | undefined {
  if (!statement.includes('/*') && !statement.includes('--')) return undefined
  for (const [comment] of statement.matchAll(/\/\*[\s\S]*?(?:\*\/|$)|--[^\n]*/g)) {
    const found = REQUEST.exec(comment)
    if (found !== null) return found[1] ?? found[2]
  }
  return undefined
}
