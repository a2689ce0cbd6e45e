import { Problem } from '../core/model/problem.js'
import { withOtherParser } from './name-other-parser.js'
import type { OutputStream } from './output-stream.js'
import { parsedSet } from './parsed-set.js'
import type { JsonParser, ParseContext } from './parser.js'
import { recogniseJson } from './recognise.js'
import { concatBytes } from './shared/concat-bytes.js'
import { readJson } from './shared/json-text.js'

/** Collects a stream and hands the document to one JSON parser, or with `auto` to the one that recognises its keys. */
export function jsonStream(parser: JsonParser | 'auto', context: ParseContext): OutputStream {
  const chunks: Uint8Array[] = []
  return {
    push: (chunk) => {
      chunks.push(chunk)
    },
    end() {
      const document = readJson(concatBytes(chunks.splice(0)), context.file)
      const chosen = parser === 'auto' ? recogniseJson(document.value, context.file) : parser
      if (chosen === undefined) return undefined
      if (parser !== 'auto' && !chosen.recognises(document.value)) {
        const problem = document.problem([], `this is not the output of ${chosen.tool}`, chosen.reads)
        const other = recogniseJson(document.value, context.file)
        throw other !== undefined && problem instanceof Problem ? withOtherParser(problem, other) : problem
      }
      return parsedSet(chosen, chosen.parse(document, context), context.file)
    },
  }
}
