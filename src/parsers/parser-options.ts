import { Problem } from '../core/model/problem.js'
import type { ParserOptionRow, ParserOptions } from './parser.js'
import { parserByName } from './registry.js'
import { quotedName } from './shared/quoted-name.js'

/**
 * Checks `parser-options` against the parser of a name (`auto` and `command` take none), before anything is run.
 * @throws Problem of kind `usage` for an unknown parser, an option that it has not, a required one that is missing, and
 * a value that cannot work.
 */
export function checkParserOptions(name: string, options: ParserOptions = {}): void {
  const parser = name === 'auto' || name === 'command' ? undefined : parserByName(name)
  const rows = parser?.options ?? []
  const unknown = Object.keys(options).find((option) => rows.every((row) => row.name !== option))
  if (unknown !== undefined) throw unknownOption(name, unknown, rows)
  const missing = rows.find((row) => row.isRequired === true && !Object.hasOwn(options, row.name))
  if (missing !== undefined) {
    throw new Problem({
      kind: 'usage',
      what: `the parser ${name} has no ${missing.name}`,
      expected: `${missing.name}: ${missing.does}`,
      remedy: `Set it with --option ${missing.name}=... (config: parser-options)`,
    })
  }
  parser?.checkOptions?.(options)
}

function unknownOption(name: string, option: string, rows: readonly ParserOptionRow[]): Problem {
  return new Problem({
    kind: 'usage',
    what: `the parser ${name} has no option ${quotedName(option)}`,
    expected: rows.length === 0 ? 'no option at all' : `one of ${rows.map((row) => row.name).join(', ')}`,
  })
}
