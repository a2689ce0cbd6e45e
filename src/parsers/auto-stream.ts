import { autoTextStream } from './auto-text-stream.js'
import { documentStart, firstLine, onlyLine } from './document-start.js'
import { jsonStream } from './json-stream.js'
import type { OutputStream } from './output-stream.js'
import type { ParseContext } from './parser.js'
import { recogniseLine } from './recognise-line.js'
import { concatBytes } from './shared/concat-bytes.js'
import { isSeveralDocuments } from './shared/several-documents.js'
import { xmlStream } from './xml-stream.js'

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
      chosen ??= choose(streamFor(onlyLine(concatBytes(held)), context))
      return chosen.end()
    },
  }
}

function streamFor(line: string, context: ParseContext): OutputStream {
  const start = documentStart(line)
  if (start === 'xml') return xmlOrText(context)
  // `go test -json` prints one JSON object a line: a text parser recognises its first line.
  const isDocument = start === 'json' && recogniseLine(line, context.file, 1) === undefined
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
