import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { Problem } from '../../core/model/problem.js'
import { textPosition } from '../../core/model/text-position.js'
import { decodeText } from '../../parsers/shared/decode-text.js'
import type { ProfileDocument } from '../format.js'

/** A string of V8 holds 2^29 - 24 characters; a text must fit into one. */
const MOST_BYTES = 2 ** 29 - 24

/**
 * One JSON document of a profile. Its bytes and its values are held at once; the text is made again where something is wrong, for
 * the position, so that a sound profile of 100 MB costs one JSON.parse and no text beside the values. Of a key that stands
 * twice the last value counts.
 * @throws Problem of kind `measurement`, different for empty, truncated, malformed and too large text.
 */
export function readDocument(bytes: Uint8Array, file: string): ProfileDocument {
  if (bytes.length > MOST_BYTES) throw tooLarge(file)
  const problem: ProfileDocument['problem'] = (path, what, expected) => {
    const text = decodeText(bytes, file)
    return new Problem({
      kind: 'measurement',
      what: path.length === 0 ? what : `${path.join('.')}: ${what}`,
      file,
      ...textPosition(text, offsetOf(text, path)),
      ...(expected === undefined ? {} : { expected }),
    })
  }
  return { value: parsedValue(bytes, file), problem }
}

function parsedValue(bytes: Uint8Array, file: string): unknown {
  const text = decodeText(bytes, file)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw syntaxProblem(text, file, cause)
  }
}

function syntaxProblem(text: string, file: string, cause: unknown): Problem {
  const end = text.trimEnd().length
  const found = firstError(text) ?? { offset: end, code: undefined }
  const isCut = found.offset >= end
  const what = isCut
    ? 'the text ends in the middle of a JSON document'
    : `this is not valid JSON (${found.code === undefined ? 'syntax error' : printParseErrorCode(found.code)})`
  return new Problem({
    kind: 'measurement',
    what: end === 0 ? 'the file is empty' : what,
    file,
    ...textPosition(text, Math.min(found.offset, end)),
    expected: 'one JSON document',
    ...(isCut ? { remedy: 'The profiler probably died while it wrote; profile again' } : {}),
    cause,
  })
}

interface SyntaxError {
  readonly offset: number
  readonly code: ParseErrorCode | undefined
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Thrown to leave a visit early; carries nothing. */
const FOUND = new Error('found')

/** The first syntax error, by a visitor that keeps no tree; none where nesting is deeper than the call stack. */
function firstError(text: string): SyntaxError | undefined {
  let found: SyntaxError | undefined
  visitUntilFound(text, {
    onError(code, offset) {
      found = { offset, code }
      throw FOUND
    },
  })
  return found
}

/** Where the value under a path starts; the longest beginning of the path that exists. */
function offsetOf(text: string, path: readonly (string | number)[]): number {
  let best = 0
  let depth = -1
  const seen = (offset: number, at: readonly (string | number)[]): void => {
    if (at.length <= depth || at.length > path.length || at.some((part, i) => part !== path[i])) return
    best = offset
    depth = at.length
    if (depth === path.length) throw FOUND
  }
  visitUntilFound(text, {
    onObjectBegin: (offset, _length, _line, _column, pathOf) => seen(offset, pathOf()),
    onArrayBegin: (offset, _length, _line, _column, pathOf) => seen(offset, pathOf()),
    onLiteralValue: (_value, offset, _length, _line, _column, pathOf) => seen(offset, pathOf()),
  })
  return best
}

function visitUntilFound(text: string, visitor: Parameters<typeof visit>[1]): void {
  try {
    visit(text, visitor, STRICT)
  } catch (error) {
    if (error !== FOUND && !(error instanceof RangeError)) throw error
  }
}

function tooLarge(file: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'the document is larger than 512 MiB, which no JSON reader here can hold',
    file,
    remedy: 'Profile for a shorter time',
  })
}
