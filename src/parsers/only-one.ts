import { Problem } from '../core/model/problem.js'
import type { Parser } from './parser.js'

/** The candidate, undefined where there is none. @throws Problem where there are several */
export function onlyOne<P extends Parser>(
  candidates: readonly P[],
  file: string,
  line?: number,
): P | undefined {
  if (candidates.length <= 1) return candidates[0]
  throw ambiguous(
    candidates.map((parser) => parser.name),
    file,
    line,
  )
}

/** The Problem of a text that two parsers recognise. */
export function ambiguous(names: readonly string[], file: string, line?: number): Problem {
  return new Problem({
    kind: 'measurement',
    what: `the output is recognised by ${names.join(' and ')}`,
    file,
    ...(line === undefined ? {} : { line }),
    expected: 'the output of one tool',
    remedy: `Say which with ${names.map((name) => `--parser ${name}`).join(' or ')} (config: parser)`,
  })
}
