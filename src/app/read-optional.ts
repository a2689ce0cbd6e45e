import { readFile } from 'node:fs/promises'
import { Problem } from '../core/model/problem.js'

/**
 * Text of a file; undefined where there is none.
 * @throws Problem (usage) for one that is there and cannot be read
 */
export async function readOptional(path: string | undefined): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Problem({
      kind: 'usage',
      what: `cannot be read: ${(cause as Error).message}`,
      file: path,
      cause,
    })
  }
}
