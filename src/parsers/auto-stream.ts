import { autoTextStream } from './auto-text-stream.js'
import { jsonStream } from './json-stream.js'
import type { OutputStream } from './output-stream.js'
import type { ParseContext } from './parser.js'
import { recogniseLine } from './recognise.js'
import { concatBytes } from './shared/concat-bytes.js'
import { textEncoding } from './shared/decode-text.js'
import { isSeveralDocuments } from './shared/json-text.js'

// A JSON document on one line may be very long; this much of it shows whether it is one.
const FIRST_LINE_WINDOW = 64 * 1024

// How the documents of benchmark tools start: an object with a key, or an array of objects. A log line such as
// `[INFO] ...` or `[ 12%] Building` starts with a bracket too and is text.
const JSON_START = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/

/** Decides by the first line that is not blank whether a stream is a JSON document or text, then reads it as that. */
export function autoStream(context: ParseContext): OutputStream {
  let held: Uint8Array[] = []
  let chosen: OutputStream | undefined
  const choose = (stream: OutputStream): OutputStream => {
    for (const chunk of held) stream.push(chunk)
    held = []
    return stream
  }
  return {
    push(chunk) {
      if (chosen !== undefined) {
        chosen.push(chunk)
        return
      }
      held.push(chunk)
      const line = firstLine(concatBytes(held))
      if (line !== undefined) chosen = choose(streamFor(line, context))
    },
    end() {
      chosen ??= choose(streamFor(lastLine(concatBytes(held)), context))
      return chosen.end()
    },
  }
}

function streamFor(line: string, context: ParseContext): OutputStream {
  // `go test -json` prints one JSON object a line: a text parser recognises its first line.
  const isDocument = JSON_START.test(line) && recogniseLine(line, context.file, 1) === undefined
  return isDocument ? documentStream(context) : autoTextStream(context)
}

/** A JSON-lines log is no document and no parser's text: unrecognised, unlike a document that is cut or malformed. */
function documentStream(context: ParseContext): OutputStream {
  const stream = jsonStream('auto', context)
  return {
    push: (chunk) => stream.push(chunk),
    end() {
      try {
        return stream.end()
      } catch (error) {
        if (isSeveralDocuments(error)) return undefined
        throw error
      }
    },
  }
}

/** The first complete line that is not blank, trimmed; undefined where more bytes are needed to tell. */
function firstLine(bytes: Uint8Array): string | undefined {
  const text = leadingText(bytes)
  const end = text.search(/[\r\n]/)
  if (end !== -1) return text.slice(0, end)
  return bytes.length >= FIRST_LINE_WINDOW ? text : undefined
}

function lastLine(bytes: Uint8Array): string {
  return leadingText(bytes).split(/[\r\n]/, 1)[0] ?? ''
}

function leadingText(bytes: Uint8Array): string {
  return new TextDecoder(textEncoding(bytes)).decode(bytes).trimStart()
}
