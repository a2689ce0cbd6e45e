import { concatBytes } from './shared/concat-bytes.js'
import { textEncoding } from './shared/decode-text.js'
import { letterPattern } from './shared/letter-pattern.js'

// A JSON document on one line may be very long; this much of it shows whether it is one.
const FIRST_LINE_WINDOW = 64 * 1024

// How the documents of benchmark tools start: an object with a key, an array of objects, or the name that Haskell's
// criterion puts first. A log line such as `[INFO] ...` or `[ 12%] Building` starts with a bracket too and is text.
const JSON_START = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|"criterion",|$))/

// How XML starts. A log line such as `<info> ...` looks the same.
const XML_START = letterPattern(String.raw`^<(?:\?xml\s|!--|!DOCTYPE\s|[\p{L}_])`, 'u')

/** What the first line that is not blank may begin; undefined where it can only be text. */
export function documentStart(line: string): 'json' | 'xml' | undefined {
  if (XML_START(line).test(line)) return 'xml'
  return JSON_START.test(line) ? 'json' : undefined
}

/** Whether the first line of a text that came in chunks is there, not blank, and can only be text. */
export function startsText(chunks: readonly Uint8Array[]): boolean {
  const start: Uint8Array[] = []
  for (let length = 0, at = 0; at < chunks.length && length < FIRST_LINE_WINDOW; at += 1) {
    const chunk = chunks[at]!.subarray(0, FIRST_LINE_WINDOW - length)
    start.push(chunk)
    length += chunk.length
  }
  const line = firstLine(concatBytes(start))
  return line !== undefined && line !== '' && documentStart(line) === undefined
}

/** The first complete line that is not blank, trimmed; undefined where more bytes are needed to tell. */
export function firstLine(bytes: Uint8Array): string | undefined {
  const text = leadingText(bytes)
  const end = text.search(/[\r\n]/)
  if (end !== -1) return text.slice(0, end)
  return bytes.length >= FIRST_LINE_WINDOW ? text : undefined
}

/** The first line of bytes after which nothing comes. */
export function onlyLine(bytes: Uint8Array): string {
  return leadingText(bytes).split(/[\r\n]/, 1)[0] ?? ''
}

function leadingText(bytes: Uint8Array): string {
  return new TextDecoder(textEncoding(bytes)).decode(bytes).trimStart()
}
