import { readFile as readFileCallback } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Problem } from '../core/model/problem.js'
import type { Run } from '../core/model/run.js'
import { parseRunPath, runPath } from '../core/model/run-path.js'
import { codeOf, writeNewFile } from './durable-file.js'
import { createReadGuard } from './read-guard.js'
import { conflict } from './run-conflict.js'
import { readRun, writeRun } from './run-document.js'
import { latestRuns, type RunFiles, strataOf, suitesOf } from './run-listing.js'
import type { RunRef, Store } from './store.js'

/** `readFile` of `node:fs/promises` opens a handle object for each file and takes twice the time. */
const readFile = promisify(readFileCallback)

/** Files read at once: enough to hide the disk's latency, few enough for any limit on open files. */
const AT_ONCE = 32

export interface DirectoryStoreOptions {
  /** The folder; made by the first append. */
  readonly path: string
  /** The folder as the user wrote it, for messages. Default `path`. */
  readonly label?: string
}

/**
 * Runs as files of a folder. Any number of processes may append at the same time; a crash at any moment leaves whole
 * files only. An absent folder is an empty store.
 */
export function createDirectoryStore({ path: root, label = root }: DirectoryStoreOptions): Store {
  const guard = createReadGuard()
  const files: RunFiles = { list: (folder) => list(root, folder), read: (refs) => readAll(root, refs) }
  return {
    description: `directory ${label}`,
    warnings: [],
    strata: (query) => guard.read(() => strataOf(files, query)),
    suites: (branch) => guard.read(() => suitesOf(files, branch)),
    latest: (query) => guard.read(() => latestRuns(files, query)),
    read: (refs) => guard.read(() => readAll(root, refs)),
    async append(runs) {
      guard.assertWritable()
      const documents = await Promise.all(
        runs.map(async (run) => ({ path: runPath(run), bytes: await writeRun(run) })),
      )
      for (const { path, bytes } of documents) await store(root, path, bytes)
    },
    close: async () => {},
  }
}

async function list(root: string, folder: string): Promise<readonly string[]> {
  try {
    return await readdir(join(root, folder))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw unreadable(join(root, folder), error)
  }
}

async function readAll(root: string, refs: readonly RunRef[]): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (let start = 0; start < refs.length; start += AT_ONCE) {
    const batch = refs.slice(start, start + AT_ONCE)
    runs.push(...(await Promise.all(batch.map((ref) => readOne(root, ref)))))
  }
  return runs
}

async function readOne(root: string, { path }: RunRef): Promise<Run> {
  if (parseRunPath(path) === undefined)
    throw new Problem({ kind: 'store', what: 'not the path of a stored run', file: path })
  const bytes = await readFile(join(root, path)).catch((error: unknown) => {
    throw unreadable(join(root, path), error)
  })
  return readRun(bytes, join(root, path))
}

async function store(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const found = await writeNewFile(join(root, path), bytes).catch((error: unknown) => {
    throw notWritable(join(root, path), error)
  })
  if (found === undefined || Buffer.compare(found, bytes) === 0) return
  throw conflict(join(root, path))
}

function unreadable(file: string, cause: unknown): Problem {
  const absent = codeOf(cause) === 'ENOENT'
  return new Problem({
    kind: 'store',
    what: absent ? 'the stored run vanished while it was read' : `the store cannot be read: ${reason(cause)}`,
    file,
    remedy: 'Nothing was written; give this user the right to read the folder, or name another with --store.',
    cause,
  })
}

function notWritable(file: string, cause: unknown): Problem {
  return new Problem({
    kind: 'store',
    what: `the run could not be stored: ${reason(cause)}`,
    file,
    remedy:
      'Make the folder writable, free space on its disk, or name another with --store; stored runs are intact.',
    cause,
  })
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
}

function reason(error: unknown): string {
  const code = codeOf(error)
  return (
    (code === undefined ? undefined : REASONS[code]) ??
    (error instanceof Error ? error.message : String(error))
  )
}
