import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Parser, ParserOptions, SourceFile } from '../../src/parsers/parser.js'

/** What stands beside fixtures: where they come from, how they are read, what the tool printed too. */
const NO_FIXTURE = /^(?:SOURCE\.md|options\.json)$|\.stdout\.txt$/

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** One captured output: a file, or for a directory parser the whole folder. */
export interface ParserFixture {
  /** `go/count.txt`, or `criterion` for a folder. */
  readonly name: string
  readonly files: readonly SourceFile[]
  /** For a parser that is configured: the `options.json` of the fixture's folder. */
  readonly options?: ParserOptions
}

/**
 * The captured outputs of a parser: `__tests__/fixtures/<name>/`, without SOURCE.md and options.json. What a tool printed beside its
 * result file is kept as `*.stdout.txt` and is no fixture of its own.
 */
export function parserFixtures(parser: Parser): readonly ParserFixture[] {
  const root = join(FIXTURES, parser.name)
  if (!existsSync(root)) return []
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_FIXTURE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(FIXTURES, path).split(sep).join('/'), bytes: readFileSync(path) }))
  if (parser.kind === 'directory') return [{ name: parser.name, files }]
  return files.map((file) => ({ name: file.path, files: [file], ...optionsBeside(file.path) }))
}

function optionsBeside(path: string): { options?: ParserOptions } {
  const file = join(FIXTURES, dirname(path), 'options.json')
  return existsSync(file) ? { options: JSON.parse(readFileSync(file, 'utf8')) } : {}
}
