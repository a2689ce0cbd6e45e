import { Problem } from '../../core/model/problem.js'
import type { JsonDocument } from '../parser.js'
import { decodeText, textEncoding } from './decode-text.js'
import { duplicateKeyProblem, problemsIn, syntaxProblem } from './json-diagnosis.js'
import { startTrail } from './json-path.js'
import { keepsEveryKey } from './keeps-every-key.js'
import { quoteNonFinite } from './quote-non-finite.js'

/**
 * One JSON document with the means to say where each value stands.
 * A bare NaN or Infinity reads as text, which no reader of numbers accepts (see `quote-non-finite.ts`).
 * Cost: that of JSON.parse and a count of its quotes (`keeps-every-key.ts`); positions are looked up only when asked for.
 * @throws Problem of kind `measurement`, different for empty, truncated and malformed text, and for a key that
 * stands twice in one object, because one of the two values would be lost.
 */
export function readJson(bytes: Uint8Array, file: string): JsonDocument {
  const decoded = decodeText(bytes, file)
  if (!/\S/.test(decoded)) throw emptyDocument(file)
  const { text, value } = parseJson(decoded, file)
  // The bytes themselves where they are the text's UTF-8, which is nearly always.
  const isAsRead = text === decoded && textEncoding(bytes) === 'utf-8'
  const utf8 = isAsRead ? bytes : new TextEncoder().encode(text)
  const duplicate = keepsEveryKey(utf8, text, value) ? undefined : duplicateKeyProblem(text, file)
  if (duplicate !== undefined) throw duplicate
  return { value, trail: startTrail(), ...problemsIn(text, file) }
}

/** The value of a text and the text that it was read from. */
function parseJson(decoded: string, file: string): { readonly text: string; readonly value: unknown } {
  try {
    return { text: decoded, value: JSON.parse(decoded) }
  } catch {
    const text = quoteNonFinite(decoded)
    return { text, value: parseStrictly(text, file) }
  }
}

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
