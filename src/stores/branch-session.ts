import { createHash } from 'node:crypto'
import type { Warning } from '../core/model/measurement.js'
import { createGitObjects, type GitObjects, type TreeEntry, treeEntries } from '../platform/git-objects.js'
import type { PrivateRepository } from '../platform/private-repository.js'
import { type BranchRemote, createBranchRemote, type RemoteAnswer } from './branch-remote.js'
import { RemoteFailure, retrying } from './branch-retry.js'

/** One look at the branch: a private repository, the branch's newest commit, and what was read of it. */
export interface BranchSession {
  readonly repository: PrivateRepository
  readonly remote: BranchRemote
  readonly warnings: readonly Warning[]
  /** The commit that reads and the first write refer to; fetched once. Undefined: the branch does not exist. */
  tip(): Promise<string | undefined>
  /** Fetches the newest commit again, once and without retry. */
  refresh(): Promise<string | undefined>
  /** Takes a commit that was pushed as the newest. */
  moveTo(commit: string): void
  /** Entries of a folder at the tip; empty where there is none. Local: folders came with the tip. */
  entries(folder: string): Promise<readonly TreeEntry[]>
  /** Contents by object name, in order; one round trip for all that are not here yet. */
  blobs(oids: readonly string[]): Promise<readonly (Buffer | undefined)[]>
  close(): Promise<void>
}

/** Tries of a read; with full jitter below 2 s each a server that restarts has a chance, and a dead one ends soon. */
const READ_TRIES = 4

/** Starts a session over a repository that was just made. Nothing is fetched before it is asked for. */
export function createBranchSession(repository: PrivateRepository, branch: string): BranchSession {
  const remote = createBranchRemote(repository, branch)
  const warnings: Warning[] = []
  let folders = new Map<string, Promise<readonly TreeEntry[]>>()
  let current: Promise<string | undefined> | undefined
  const moveTo = (commit: string | undefined) => {
    folders = new Map()
    current = Promise.resolve(commit)
  }
  const refresh = async () => {
    const { commit, warnings: met } = expectAnswer(await remote.fetchTip(), 'read')
    if (warnings.length === 0) warnings.push(...met)
    moveTo(commit)
    return commit
  }
  const tip = () => {
    current ??= retrying(refresh, READ_TRIES)
    return current
  }
  const objects = lazyObjects(repository)
  return {
    ...{ repository, remote, warnings, tip, refresh, moveTo },
    async entries(folder) {
      const commit = await tip()
      const known = folders.get(folder) ?? readFolder(objects, commit, folder)
      folders.set(folder, known)
      return known
    },
    blobs: blobReader(remote, objects, warnings),
    async close() {
      await objects.close()
      await repository.close()
    },
  }
}

/** Starts `cat-file` when the first object is asked for. */
function lazyObjects(repository: PrivateRepository): GitObjects {
  let started: GitObjects | undefined
  return {
    read(expression) {
      started ??= createGitObjects(repository.start(['cat-file', '--batch']))
      return started.read(expression)
    },
    close: async () => started?.close(),
  }
}

async function readFolder(
  objects: GitObjects,
  commit: string | undefined,
  folder: string,
): Promise<readonly TreeEntry[]> {
  const tree = commit === undefined ? undefined : await objects.read(`${commit}:${folder}`)
  return tree?.type === 'tree' ? treeEntries(tree) : []
}

/** Fetches what is not here in one round trip; a remote that does not filter has sent everything, and warned. */
function blobReader(
  remote: BranchRemote,
  objects: GitObjects,
  warnings: readonly Warning[],
): BranchSession['blobs'] {
  const here = new Set<string>()
  return async (oids) => {
    const wanted = warnings.length > 0 ? [] : [...new Set(oids)].filter((oid) => !here.has(oid))
    if (wanted.length > 0) {
      await retrying(async () => expectAnswer(await remote.fetchObjects(wanted), 'read'), READ_TRIES)
    }
    for (const oid of wanted) here.add(oid)
    return Promise.all(oids.map(async (oid) => (await objects.read(oid))?.bytes))
  }
}

/** The answer itself, or the failure thrown. */
export function expectAnswer<T>(answer: RemoteAnswer<T>, action: 'read' | 'written'): T {
  if (answer.ok) return answer
  throw new RemoteFailure(answer.failure, answer.messages, action)
}

/** The name git gives these bytes as a file, in a repository whose names are as long as `like`. */
export function blobName(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
