import { Problem } from '../core/model/problem.js'
import type { OutputStream } from './output-stream.js'
import { parsedSet } from './parsed-set.js'
import type { ParseContext, XmlParser } from './parser.js'
import { recogniseXml } from './recognise.js'
import { concatBytes } from './shared/concat-bytes.js'
import { readXml } from './shared/xml-text.js'

/** Collects a stream and hands the document to one XML parser, or with `auto` to the one that recognises its root. */
export function xmlStream(parser: XmlParser | 'auto', context: ParseContext): OutputStream {
  const chunks: Uint8Array[] = []
  return {
    push: (chunk) => {
      chunks.push(chunk)
    },
    end() {
      let chosen = parser === 'auto' ? undefined : parser
      const document = readXml(concatBytes(chunks.splice(0)), {
        file: context.file,
        accepts(root) {
          if (parser === 'auto') chosen = recogniseXml(root, context.file)
          return chosen?.recognises(root) === true
        },
      })
      if (document !== undefined && chosen !== undefined) {
        return parsedSet(chosen, chosen.parse(document, context), context.file)
      }
      if (parser === 'auto') return undefined
      throw new Problem({
        kind: 'measurement',
        what: `this is not the output of ${parser.tool}`,
        file: context.file,
        line: 1,
        column: 1,
        expected: parser.reads,
      })
    },
  }
}
