import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../core/model/problem.js'
import type { SourceFile } from '../parsers/parser.js'

/**
 * A file, or every file below a directory (sorted by path, paths relative to it joined to it).
 * @throws Problem (measurement) that says which: absent, not readable
 */
export async function readInput(path: string): Promise<SourceFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, bytes: await readFile(path) }]
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const files: SourceFile[] = []
    for (const name of paths.sort()) files.push({ path: name, bytes: await readFile(name) })
    return files
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException)
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  const absent = error.code === 'ENOENT'
  return new Problem({
    kind: 'measurement',
    what: absent ? 'there is no such file or directory' : `cannot be read: ${error.message}`,
    file: path,
    remedy: absent ? 'Check the path; the command may have written elsewhere' : 'Check its permissions',
    cause: error,
  })
}
