import { Problem } from '../../core/model/problem.js'

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
 * @throws Problem where the bytes are not valid text, with the line of the first bad byte.
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
      line: lineOfFirstBadCharacter(bytes, encoding),
      expected: 'UTF-8, or UTF-16 with a byte order mark',
      cause,
    })
  }
}

/** Counts from 1; the lenient decoder puts U+FFFD where the strict one fails. */
function lineOfFirstBadCharacter(bytes: Uint8Array, encoding: TextEncoding): number {
  const lenient = new TextDecoder(encoding).decode(bytes)
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')))
  return before.split('\n').length
}
