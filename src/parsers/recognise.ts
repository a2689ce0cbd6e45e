import { Problem } from '../core/model/problem.js'
import type { DirectoryParser, JsonParser, Parser, TextParser, XmlParser, XmlRoot } from './parser.js'
import { needsOptions } from './parser-options.js'
import { PARSERS } from './registry.js'

// What reads any text as the user says would recognise everything.
const RECOGNISABLE = PARSERS.filter((parser) => !needsOptions(parser))

/** The only parser that recognises a line of text; undefined when none does. @throws Problem when several do. */
export function recogniseLine(line: string, file: string, lineNumber: number): TextParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'text').filter((parser) =>
    parser.recognises(line),
  )
  return onlyOne(candidates, file, lineNumber)
}

/** The only parser that recognises a JSON document by its keys; undefined when none does. @throws Problem when several do. */
export function recogniseJson(value: unknown, file: string): JsonParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'json').filter((parser) =>
    parser.recognises(value),
  )
  return onlyOne(candidates, file)
}

/** The only parser that recognises an XML document by its root element; undefined when none does. @throws Problem when several do. */
export function recogniseXml(root: XmlRoot, file: string): XmlParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'xml').filter((parser) =>
    parser.recognises(root),
  )
  return onlyOne(candidates, file)
}

/** The only parser that recognises a directory by the paths in it; undefined when none does. @throws Problem when several do. */
export function recogniseDirectory(paths: readonly string[]): DirectoryParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'directory').filter((parser) =>
    parser.recognises(paths),
  )
  return onlyOne(candidates, paths[0] ?? '')
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

function onlyOne<P extends Parser>(candidates: readonly P[], file: string, line?: number): P | undefined {
  if (candidates.length <= 1) return candidates[0]
  throw ambiguous(
    candidates.map((parser) => parser.name),
    file,
    line,
  )
}
