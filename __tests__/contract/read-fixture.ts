import { Problem } from '../../src/core/model/problem.js'
import { parseFiles } from '../../src/parsers/parse.js'
import type { ParsedSet } from '../../src/parsers/parsed-set.js'
import type { Parser, SourceFile } from '../../src/parsers/parser.js'
import type { ParserFixture } from './parser-fixtures.js'

/** The text of a fixture of one file. */
export function textOf({ files }: ParserFixture): string {
  const [file] = files as readonly [SourceFile]
  return Buffer.from(file.bytes).toString('utf8')
}

/** Reads another text under a fixture's name and options; undefined where it is refused, since anything but a Problem is a defect. */
export function readAs(
  parser: Parser,
  { files, options = {} }: ParserFixture,
  text: string,
): ParsedSet | undefined {
  const [file] = files as readonly [SourceFile]
  try {
    const changed = { path: file.path, bytes: Buffer.from(text) }
    return parseFiles({ parser: parser.name, files: [changed], options })
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
