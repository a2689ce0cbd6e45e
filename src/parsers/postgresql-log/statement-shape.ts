import { letterPattern } from '../shared/letter-pattern.js'

const WORD = 1
const BLANK = 2
const SIGN = 3
const DOLLAR = 0x24

// One token of SQL a match. What is not closed runs to the end of the text, so that no text is read twice.
const TOKEN = letterPattern(
  String.raw`\s+|--[^\n]*|/\*[\s\S]*?(?:\*/|$)|[eEbBxX]?'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)|"(?:[^"]|"")*(?:"|$)|\$\d+|[\p{L}_][\p{L}\d_$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\s\S]`,
  'uy',
)

/**
 * A statement without its values: literals, numbers and placeholders are `?`, lists of them one `(?)`, comments gone, blanks
 * single. Statements of one shape differ in their values only: `where id = 7` and `where id = 8`. Cost: linear.
 */
export function statementShape(statement: string): string {
  let shape = ''
  let kept = 0
  const pattern = TOKEN(statement)
  for (let at = endOfPlain(statement, 0); at < statement.length; at = endOfPlain(statement, at)) {
    pattern.lastIndex = at
    const token = pattern.exec(statement)?.[0] ?? ''
    const shown = shapeOf(token)
    if (shown !== token) {
      shape += statement.slice(kept, at) + shown
      kept = at + token.length
    }
    at += token.length
  }
  return tidied(shape + statement.slice(kept))
}

function tidied(shape: string): string {
  const single = shape.includes('  ') ? shape.replace(BLANKS, ' ') : shape
  const listed = single.includes('?') ? single.replace(LIST, '(?)').replace(LISTS, '(?)') : single
  return listed.trim().replace(ENDING, '')
}

const BLANKS = / +/g
const LIST = /\( ?\?(?: ?, ?\?)* ?\)/g
const LISTS = /(?:\(\?\) ?, ?)+\(\?\)/g
const ENDING = /(?<![; ])[; ]+$/

/** What a character of ASCII is where a token starts; 0 where `TOKEN` has to tell. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) return WORD
  if (char === ' ') return BLANK
  return /[!#%&()*+,.:;<=>?@[\\\]^`{|}~]/.test(char) ? SIGN : 0
})

/** Where the words, single blanks and signs end that are their own shape: most of a statement, told without a pattern. */
function endOfPlain(text: string, start: number): number {
  let at = start
  for (;;) {
    const kind = PLAIN[text.charCodeAt(at)]
    const end = kind === WORD ? endOfWord(text, at) : at + 1
    // Behind the text there is no character, which is none of ASCII either.
    if (kind !== WORD && kind !== SIGN && kind !== BLANK) return at
    if (kind === WORD && !(text.charCodeAt(end) < 128 || end === text.length)) return at
    if (kind === BLANK && !(text.charCodeAt(end) > 32 && text.charCodeAt(end) < 128)) return at
    // E'...' and its like.
    if (kind === WORD && end === at + 1 && text[end] === "'") return at
    at = end
  }
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    const isDigit = code >= 48 && code <= 57
    if (!isDigit && code !== DOLLAR && PLAIN[code] !== WORD) return at
    at += 1
  }
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
