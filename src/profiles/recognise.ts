import { Problem } from '../core/model/problem.js'
import type { BinaryFormat, JsonFormat, TextFormat } from './format.js'
import { FORMATS } from './registry.js'

/** The only format that recognises a line of text; undefined when none does. @throws Problem when several do. */
export function recogniseLine(line: string, file: string, lineNumber: number): TextFormat | undefined {
  const found = FORMATS.filter((format) => format.kind === 'text').filter((format) => format.recognises(line))
  return onlyOne(found, file, lineNumber)
}

/** The only format that recognises a JSON document by its keys; undefined when none does. @throws Problem when several do. */
export function recogniseJson(value: unknown, file: string): JsonFormat | undefined {
  const found = FORMATS.filter((format) => format.kind === 'json').filter((format) =>
    format.recognises(value),
  )
  return onlyOne(found, file, 1)
}

/** The only format that recognises the first bytes of a file that is no text; undefined when none does. @throws Problem when several do. */
export function recogniseBytes(head: Uint8Array, file: string): BinaryFormat | undefined {
  const found = FORMATS.filter((format) => format.kind === 'binary').filter((format) =>
    format.recognises(head),
  )
  return onlyOne(found, file, 1)
}

function onlyOne<Format extends { readonly name: string }>(
  found: readonly Format[],
  file: string,
  line: number,
): Format | undefined {
  if (found.length > 1)
    throw ambiguousProfile(
      found.map(({ name }) => name),
      file,
      line,
    )
  return found[0]
}

/** Two formats fit: neither is guessed. */
export function ambiguousProfile(names: readonly string[], file: string, line: number): Problem {
  return new Problem({
    kind: 'measurement',
    what: `this may be ${names.join(' or ')}`,
    file,
    line,
    expected: 'a profile of one format',
    remedy: 'Say which with --format NAME',
  })
}
