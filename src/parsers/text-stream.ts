import type { OutputStream } from './output-stream.js'
import { parsedSet } from './parsed-set.js'
import type { ParseContext, TextParser } from './parser.js'
import { startLineSplitter } from './shared/line-splitter.js'

/** Feeds a stream to one text parser line by line. */
export function textStream(parser: TextParser, context: ParseContext): OutputStream {
  const sink = parser.start(context)
  const splitter = startLineSplitter(context.file, (line, n, end) => sink.push(line, n, end))
  return {
    push: (chunk) => splitter.push(chunk),
    end() {
      splitter.end()
      const parsed = sink.end()
      const warnings = [...splitter.warnings(), ...parsed.warnings]
      return parsedSet(parser, { ...parsed, warnings }, context.file)
    },
  }
}
