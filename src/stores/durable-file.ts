import { link, open, readFile, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../platform/make-folder.js'

/**
 * Writes a file that must not exist yet, so that it is there whole or not at all, also after a crash: a temporary file
 * in the same folder (its name starts with a dot), fsync, a link under the final name, fsync of the folder. Resolves to
 * the bytes found when another writer was there first. Costs two fsyncs, and one for each folder made.
 */
export async function writeNewFile(path: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const folder = dirname(path)
  await makeFolder(folder, (made) => syncFolder(dirname(made)))
  const temporary = join(folder, temporaryName())
  await writeSynced(temporary, bytes)
  try {
    await publish(temporary, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return await readFile(path)
    throw error
  } finally {
    await unlink(temporary).catch(() => {})
  }
  await syncFolder(folder)
  return undefined
}

/** Unlike any other writer's, on this machine or another; loading `node:crypto` for it would take longer than writing. */
function temporaryName(): string {
  const random = () => Math.random().toString(36).slice(2)
  return `.${process.pid}-${random()}${random()}.part`
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A link never replaces a file; file systems without links get a rename, whose only race is between equal names. */
async function publish(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error) ?? '')) throw error
    const exists = await readFile(path).then(
      () => true,
      () => false,
    )
    if (exists) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' })
    await rename(temporary, path)
  }
}

/** Windows cannot open folders; its file system keeps their entries in order by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  if (handle === undefined) return
  await handle.sync().catch(() => {})
  await handle.close()
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
