import { needsOptions } from './needs-options.js'
import { onlyOne } from './only-one.js'
import type { TextParser } from './parser.js'
import { TEXT_PARSERS } from './text-parsers.js'

const RECOGNISABLE = TEXT_PARSERS.filter((parser) => !needsOptions(parser))

/** The only parser that recognises a line of text; undefined when none does. @throws Problem when several do. */
export function recogniseLine(line: string, file: string, lineNumber: number): TextParser | undefined {
  const candidates = RECOGNISABLE.filter((parser) => parser.recognises(line))
  return onlyOne(candidates, file, lineNumber)
}
