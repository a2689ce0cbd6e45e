import { chmodSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What a tree is called from the moment its removal begins, so that a half removed one is never taken for whole. */
export const REMOVED_SUFFIX = '.removed'

/** Removes a tree, read-only folders included. Nothing there is no error. Links are removed, never followed. */
export async function removeTree(path: string): Promise<void> {
  const doomed = renamed(path)
  if (doomed === undefined) return
  try {
    await rm(doomed, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    openFolders(doomed)
    await rm(doomed, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The same without waiting, for the moment in which this process ends; never throws. */
export function removeTreeNow(path: string): void {
  try {
    const doomed = renamed(path)
    if (doomed === undefined) return
    openFolders(doomed)
    rmSync(doomed, { recursive: true, force: true })
  } catch {
    // The next start prunes what is left.
  }
}

function renamed(path: string): string | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined
  if (path.endsWith(REMOVED_SUFFIX)) return path
  const doomed = path + REMOVED_SUFFIX
  try {
    renameSync(path, doomed)
    return doomed
  } catch {
    // On Windows a folder that is someone's working directory cannot be renamed; its files can go.
    return path
  }
}

/** Only folders: files are unlinked whatever their mode, and one may be a hard link to a file of the user's. */
function openFolders(path: string): void {
  if (!lstatSync(path).isDirectory()) return
  chmodSync(path, 0o700)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) openFolders(join(path, entry.name))
  }
}
