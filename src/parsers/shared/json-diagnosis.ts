import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { Problem, type ProblemDetails } from '../../core/model/problem.js'
import { startTextPositions, textPosition } from '../../core/model/text-position.js'
import type { JsonDocument } from '../parser.js'
import { findDuplicateKey } from './duplicate-key.js'
import { isLeftOpen } from './is-left-open.js'
import { startJsonOffsets } from './json-offsets.js'
import { SEVERAL_DOCUMENTS } from './several-documents.js'

// What is wrong with a JSON text, and where. Only this file, and what it alone imports, needs jsonc-parser.

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** The Problem of the first key that stands twice in one object; undefined where every key is unique. */
export function duplicateKeyProblem(text: string, file: string): Problem | undefined {
  const duplicate = findDuplicateKey(text)
  if (duplicate === undefined) return undefined
  return problemAt(text, duplicate.offset, {
    kind: 'measurement',
    what: `the key ${JSON.stringify(duplicate.key)} stands twice in one object`,
    file,
    expected: 'every key once',
  })
}

/** An object that opens and closes on the first line, and another below it. No single document looks like this. */
const JSON_LINES = /^\s*\{[^\n]*\}\s*\n\s*\{/

/** The first syntax error. A second, tolerant parser finds it, because V8 words positions differently by version. */
export function syntaxProblem(text: string, file: string, cause: unknown): Problem {
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

/** Nesting deeper than the call stack has no finer position than the document. */
function firstSyntaxError(text: string): ParseError | undefined {
  const errors: ParseError[] = []
  try {
    parseTree(text, errors, STRICT)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return errors[0]
}

/** The twenty characters from an offset on, quoted; enough to recognise the place. */
function excerpt(text: string, offset: number): string {
  return JSON.stringify(text.slice(offset, offset + 20))
}

function problemAt(text: string, offset: number, details: ProblemDetails): Problem {
  return new Problem({ ...details, ...textPosition(text, offset) })
}

/** Makes Problems at values of a valid text. Cost: see `json-offsets.ts`; nothing until the first one. */
export function problemsIn(text: string, file: string): Required<Pick<JsonDocument, 'locate' | 'problem'>> {
  const offsetOf = startJsonOffsets(text)
  // A tool that tells of ten thousand failures asks for ten thousand places, one below the other.
  const positionOf = startTextPositions(text)
  return {
    locate(path) {
      const { line, column } = positionOf(offsetOf(path))
      return { file, line, column }
    },
    problem(path, what, expected) {
      const where = pathText(path)
      return new Problem({
        ...positionOf(offsetOf(path)),
        kind: 'measurement',
        what: where === '' ? what : `${where}: ${what}`,
        file,
        ...(expected === undefined ? {} : { expected }),
      })
    },
  }
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
