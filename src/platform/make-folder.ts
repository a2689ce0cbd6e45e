import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, one by one: `mkdir` with `recursive` never ends in Node 20 where the system says ENOENT
 * below a folder that is there, as under /proc. `made` is told of each folder that was missing. Throws the system's error.
 */
export async function makeFolder(
  folder: string,
  made: (folder: string) => Promise<void> = async () => {},
): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const parent = dirname(folder)
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || parent === folder) throw error
    await makeFolder(parent, made)
    await mkdir(folder).catch((again: unknown) => {
      if (codeOf(again) !== 'EEXIST') throw again
    })
  }
  await made(folder)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
