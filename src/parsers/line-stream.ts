import { deferringProblems } from '../core/model/deferring-problems.js'
import { Problem } from '../core/model/problem.js'
import { autoStream } from './auto-stream.js'
import { jsonStream } from './json-stream.js'
import { namingOtherParser } from './name-other-parser.js'
import type { OutputStream } from './output-stream.js'
import type { ParseContext } from './parser.js'
import { checkParserOptions } from './parser-options.js'
import { parserByName } from './registry.js'
import { textStream } from './text-stream.js'
import { xmlStream } from './xml-stream.js'

/**
 * A stream for the parser of a name, or for `auto`. Text is parsed line by line and never held; a JSON or XML
 * document has to be held whole, so the caller caps what it pushes.
 * @throws Problem of kind `usage` for an unknown parser, one that reads a directory, and options that do not fit it.
 */
export function lineStream(parser: string, context: ParseContext): OutputStream {
  const stream = deferringProblems(openStream(parser, context))
  return parser === 'auto' ? stream : namingOtherParser(stream, parserByName(parser), context)
}

function openStream(name: string, context: ParseContext): OutputStream {
  checkParserOptions(name, context.options)
  if (name === 'auto') return autoStream(context)
  const parser = parserByName(name)
  if (parser.kind === 'text') return textStream(parser, context)
  if (parser.kind === 'json') return jsonStream(parser, context)
  if (parser.kind === 'xml') return xmlStream(parser, context)
  throw new Problem({
    kind: 'usage',
    what: `the parser ${name} reads a directory, not the standard output of a command`,
    expected: parser.reads,
    remedy: 'Name the directory in "results" (or as argument of parse)',
  })
}
