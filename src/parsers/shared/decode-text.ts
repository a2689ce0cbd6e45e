import { Problem } from '../../core/model/problem.js'
import { textPosition } from '../../core/model/text-position.js'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * The encoding of a text by its first bytes: a byte order mark, or NUL beside an ASCII character, which is
 * how PowerShell's `>` writes UTF-16. Anything else is UTF-8.
 */
export function textEncoding(head: Uint8Array): TextEncoding {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le'
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be'
  return 'utf-8'
}

/**
 * The whole text of a document without its byte order mark.
 * @throws Problem where the bytes are not valid text, with the position of the first bad byte.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = textEncoding(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Problem({
      kind: 'measurement',
      what: `this is not valid ${encoding.toUpperCase()} text`,
      file,
      ...firstBadCharacter(bytes, encoding),
      expected: 'UTF-8, or UTF-16 with a byte order mark',
      cause,
    })
  }
}

/** The lenient decoder puts U+FFFD where the strict one fails. */
function firstBadCharacter(bytes: Uint8Array, encoding: TextEncoding): ReturnType<typeof textPosition> {
  const lenient = new TextDecoder(encoding).decode(bytes)
  return textPosition(lenient, Math.max(0, lenient.indexOf('\uFFFD')))
}
