import { autoTextStream } from './auto-text-stream.js'
import { jsonStream } from './json-stream.js'
import type { OutputStream } from './output-stream.js'
import type { ParseContext } from './parser.js'
import { recogniseLine } from './recognise.js'
import { concatBytes } from './shared/concat-bytes.js'
import { textEncoding } from './shared/decode-text.js'
import { isSeveralDocuments } from './shared/several-documents.js'
import { xmlStream } from './xml-stream.js'

// A JSON document on one line may be very long; this much of it shows whether it is one.
const FIRST_LINE_WINDOW = 64 * 1024

// How the documents of benchmark tools start: an object with a key, an array of objects, or the name that Haskell's
// criterion puts first. A log line such as `[INFO] ...` or `[ 12%] Building` starts with a bracket too and is text.
const JSON_START = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|"criterion",|$))/

// How XML starts. A log line such as `<info> ...` looks the same, hence `xmlOrText`.
const XML_START = /^<(?:\?xml\s|!--|!DOCTYPE\s|[\p{L}_])/u

/** Decides by the first line that is not blank whether a stream is JSON, XML or text, then reads it as that. */
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
  if (XML_START.test(line)) return xmlOrText(context)
  const isDocument = JSON_START.test(line) && recogniseLine(line, context.file, 1) === undefined
  return isDocument ? jsonOrText(context) : autoTextStream(context)
}

/** Several JSON documents one after another are no document: a log, or the lines of a tool that a text parser knows. */
function jsonOrText(context: ParseContext): OutputStream {
  return orText(jsonStream('auto', context), context, isSeveralDocuments)
}

/** Text whose first line starts with `<` and whose root no XML parser knows may be a log all the same. */
function xmlOrText(context: ParseContext): OutputStream {
  return orText(xmlStream('auto', context), context, () => false)
}

/** Reads as a document, and as text where that is not recognised or `isText` says so of what it throws. */
function orText(
  document: OutputStream,
  context: ParseContext,
  isText: (error: unknown) => boolean,
): OutputStream {
  const chunks: Uint8Array[] = []
  return {
    push(chunk) {
      chunks.push(chunk)
      document.push(chunk)
    },
    end() {
      try {
        const set = document.end()
        if (set !== undefined) return set
      } catch (error) {
        if (!isText(error)) throw error
      }
      const text = autoTextStream(context)
      for (const chunk of chunks) text.push(chunk)
      return text.end()
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
