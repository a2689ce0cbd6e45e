import { readFile } from 'node:fs/promises'
import { Problem } from '../core/model/problem.js'

/**
 * Text of a file; undefined where there is none.
 * @throws Problem (usage) for one that is there and cannot be read, or is no UTF-8 text
 */
export async function readOptional(path: string | undefined): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined
  const bytes = await readBytes(path)
  if (bytes === undefined) return undefined
  try {
    // A byte that is no text would become U+FFFD, and so part of a suite's name or of a command.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Problem({
      kind: 'usage',
      what: 'the file is no UTF-8 text',
      file: path,
      remedy: 'Save it as UTF-8',
      cause,
    })
  }
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
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
