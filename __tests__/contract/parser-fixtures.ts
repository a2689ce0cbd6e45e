import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Parser, SourceFile } from '../../src/parsers/parser.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** One captured output: a file, or for a directory parser the whole folder. */
export interface ParserFixture {
  /** `go/count.txt`, or `criterion` for a folder. */
  readonly name: string
  readonly files: readonly SourceFile[]
}

/**
 * The captured outputs of a parser: `__tests__/fixtures/<name>/`, without SOURCE.md. What a tool printed beside its
 * result file is kept as `*.stdout.txt` and is no fixture of its own.
 */
export function parserFixtures(parser: Parser): readonly ParserFixture[] {
  const root = join(FIXTURES, parser.name)
  if (!existsSync(root)) return []
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SOURCE.md' && !entry.name.endsWith('.stdout.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(FIXTURES, path).split(sep).join('/'), bytes: readFileSync(path) }))
  if (parser.kind === 'directory') return [{ name: parser.name, files }]
  return files.map((file) => ({ name: file.path, files: [file] }))
}
