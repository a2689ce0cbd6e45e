import { deferringProblems } from '../core/model/deferring-problems.js'
import { autoTextStream } from '../parsers/auto-text-stream.js'
import type { OutputStream } from '../parsers/output-stream.js'
import type { ParseContext } from '../parsers/parser.js'

/** As `lineStream('auto', context)` for output that starts with no document: loaded without the parsers of documents. */
export function textOutput(context: ParseContext): OutputStream {
  return deferringProblems(autoTextStream(context))
}
