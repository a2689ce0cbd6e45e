import { Problem } from '../core/model/problem.js'
import type { OutputStream } from './output-stream.js'
import type { ParsedSet } from './parsed-set.js'
import type { ParseContext, Parser } from './parser.js'
import { recogniseOutput } from './recognise-output.js'
import { concatBytes } from './shared/concat-bytes.js'

// As far as recognition looks. Holding it costs no more than that, however long the output is.
const HEAD = 1024 * 1024

/**
 * Watches a stream that the user gave to a parser by name: where it finds nothing, and the output is that of another
 * tool, the Problem says which parser reads it.
 */
export function namingOtherParser(stream: OutputStream, parser: Parser, context: ParseContext): OutputStream {
  const head: Uint8Array[] = []
  let held = 0
  const other = (): Parser | undefined => {
    const found = recogniseOutput(concatBytes(head), context.file)
    return found?.name === parser.name ? undefined : found
  }
  return {
    push(chunk) {
      if (held < HEAD) head.push(chunk)
      held += chunk.length
      stream.push(chunk)
    },
    end() {
      const set = orNamed(() => stream.end(), other)
      // What it took for a failure may be a line of the other tool.
      if (set === undefined || set.measurements.length > 0) return set
      const found = other()
      if (found === undefined) return set
      throw withOtherParser(notItsOutput(parser, context.file), found)
    },
  }
}

/** A Problem of a parser that was named, with the parser that reads the output added to its remedy unless it is there. */
export function withOtherParser(problem: Problem, other: Parser): Problem {
  const { remedy, ...details } = problem.details
  if (remedy?.includes(`--parser ${other.name} `) === true) return problem
  const hint = `Read it with --parser ${other.name} (config: parser): it looks like the output of ${other.tool}`
  return new Problem({ ...details, remedy: remedy === undefined ? hint : `${hint}. ${remedy}` })
}

function orNamed(end: () => ParsedSet | undefined, other: () => Parser | undefined): ParsedSet | undefined {
  try {
    return end()
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'measurement') throw error
    const found = other()
    throw found === undefined ? error : withOtherParser(error, found)
  }
}

/** The Problem of an output in which a parser that was named found nothing of its own. */
export function notItsOutput(parser: Parser, file: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: `this is not the output of ${parser.tool}`,
    file,
    line: 1,
    expected: parser.reads,
  })
}
