import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { Problem, type ProblemDetails } from '../../core/model/problem.js'
import type { JsonDocument } from '../parser.js'
import { decodeText } from './decode-text.js'
import { findDuplicateKey } from './duplicate-key.js'
import { isLeftOpen } from './is-left-open.js'
import { quoteNonFinite } from './quote-non-finite.js'
import { textPosition } from './text-position.js'

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/**
 * One JSON document with the means to say where each value stands.
 * A bare NaN or Infinity reads as text, which no reader of numbers accepts (see `quote-non-finite.ts`).
 * Cost: the text is scanned twice (values, duplicate keys); positions are looked up only when asked for.
 * @throws Problem of kind `measurement`, different for empty, truncated and malformed text, and for a key that
 * stands twice in one object, because one of the two values would be lost.
 */
export function readJson(bytes: Uint8Array, file: string): JsonDocument {
  const text = quoteNonFinite(decodeText(bytes, file))
  if (text.trim() === '') throw emptyDocument(file)
  const value = parseStrictly(text, file)
  const duplicate = findDuplicateKey(text)
  if (duplicate !== undefined) {
    throw problemAt(text, duplicate.offset, {
      kind: 'measurement',
      what: `the key ${JSON.stringify(duplicate.key)} stands twice in one object`,
      file,
      expected: 'every key once',
    })
  }
  return { value, problem: positioned(text, file) }
}

/** Whether a text holds several JSON documents one after another (a JSON-lines log), which is no document. */
export function isSeveralDocuments(problem: unknown): boolean {
  return problem instanceof Problem && problem.details.cause === SEVERAL_DOCUMENTS
}

/** An object that opens and closes on the first line, and another below it. No single document looks like this. */
const JSON_LINES = /^\s*\{[^\n]*\}\s*\n\s*\{/

const SEVERAL_DOCUMENTS = new Error('text goes on after the JSON document')

function emptyDocument(file: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'the file is empty',
    file,
    line: 1,
    column: 1,
    expected: 'one JSON document',
    remedy: 'Look at the log of the command: it wrote nothing',
  })
}

function parseStrictly(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw syntaxProblem(text, file, cause)
  }
}

/** The first syntax error. A second, tolerant parser finds it, because V8 words positions differently by version. */
function syntaxProblem(text: string, file: string, cause: unknown): Problem {
  const at = (offset: number, what: string, rest: Partial<ProblemDetails> = {}): Problem =>
    problemAt(text, offset, { kind: 'measurement', what, file, cause, ...rest })
  if (JSON_LINES.test(text)) {
    const what = 'the text holds several JSON documents, one a line'
    return at(text.indexOf('\n') + 1, what, { cause: SEVERAL_DOCUMENTS })
  }
  const end = text.trimEnd().length
  const error = firstSyntaxError(text)
  if (error === undefined) return at(end, 'this is not valid JSON')
  if (error.offset + error.length >= end && isLeftOpen(text)) {
    const remedy = 'The command probably died while it wrote; look at its log'
    return at(end, 'the text ends in the middle of a JSON document', { remedy })
  }
  if (printParseErrorCode(error.error) === 'EndOfFileExpected') {
    return at(error.offset, 'the text goes on after the end of the JSON document', {
      cause: SEVERAL_DOCUMENTS,
    })
  }
  const what = `this is not valid JSON (${printParseErrorCode(error.error)}) at ${excerpt(text, error.offset)}`
  return at(error.offset, what, {
    expected: 'JSON as RFC 8259 defines it',
  })
}

function firstSyntaxError(text: string): ParseError | undefined {
  const errors: ParseError[] = []
  tree(text, errors)
  return errors[0]
}

/** Nesting deeper than the call stack has no tree, hence no finer position than the document. */
function tree(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, STRICT)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The twenty characters from an offset on, quoted; enough to recognise the place. */
function excerpt(text: string, offset: number): string {
  return JSON.stringify(text.slice(offset, offset + 20))
}

function problemAt(text: string, offset: number, details: ProblemDetails): Problem {
  return new Problem({ ...details, ...textPosition(text, offset) })
}

function positioned(text: string, file: string): JsonDocument['problem'] {
  let root: Node | undefined
  return (path, what, expected) => {
    root ??= tree(text)
    const offset = root === undefined ? 0 : deepestNode(root, path).offset
    const where = pathText(path)
    return problemAt(text, offset, {
      kind: 'measurement',
      what: where === '' ? what : `${where}: ${what}`,
      file,
      ...(expected === undefined ? {} : { expected }),
    })
  }
}

/** The node under `path`, or under its longest beginning that exists: a missing key is reported at its object. */
function deepestNode(root: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node !== undefined) return node
  }
  return root
}

// A key longer than this is a hostile or generated name; the position tells the rest.
const LONGEST_KEY_SHOWN = 60

/** `benchmarks[3].stats.data`, keys that are no identifiers in quotes, long ones cut. */
function pathText(path: readonly (string | number)[]): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`
    if (/^[A-Za-z_$][\w$]{0,59}$/.test(part)) return `.${part}`
    return `[${JSON.stringify(part.length > LONGEST_KEY_SHOWN ? part.slice(0, LONGEST_KEY_SHOWN) + '…' : part)}]`
  })
  return parts.join('').replace(/^\./, '')
}
