import { type Git, NEVER_RAN } from './git.js'
import { NO_LAZY_FETCH } from './git-environment.js'
import { createGitObjects } from './git-objects.js'

/** A commit as its object says it: also at depth 1, where git itself pretends that it has no parents. */
export interface RawCommit {
  readonly sha: string
  readonly parents: readonly string[]
  /** Committer time, ISO 8601 UTC. */
  readonly time: string
}

/** Reads commits of a checkout by any revision, all through one process. Writes nothing. */
export interface CommitReader {
  /** Undefined where the checkout does not have it. */
  read(revision: string): Promise<RawCommit | undefined>
  close(): Promise<void>
}

/** Starts the process at once: every run reads two or three commits before it may measure. */
export function createCommitReader(git: Git, directory: string): CommitReader {
  const process = git.start({ directory, args: ['cat-file', '--batch'], env: NO_LAZY_FETCH })
  const objects = createGitObjects(process)
  return {
    async read(revision) {
      const object = await objects.read(`${revision}^{commit}`).catch(async (error: unknown) => {
        // Outside a checkout git ends at once, and there is no such commit; a git that never ran is another matter.
        if ((await process.ended).exitCode === NEVER_RAN) throw error
        return undefined
      })
      return object?.type === 'commit' ? parseCommit(object.oid, object.bytes.toString('utf8')) : undefined
    },
    close: () => objects.close(),
  }
}

/** One commit of a checkout by any revision; undefined where the checkout does not have it. Costs one process. */
export async function readCommit(
  git: Git,
  directory: string,
  revision: string,
): Promise<RawCommit | undefined> {
  const reader = createCommitReader(git, directory)
  try {
    return await reader.read(revision)
  } finally {
    await reader.close()
  }
}

/** Reads the header of a commit object; undefined where it has no committer, so is none. */
export function parseCommit(sha: string, content: string): RawCommit | undefined {
  const header = content.split('\n\n', 1)[0] ?? ''
  const committer = /^committer .*> (\d+) [+-]\d{4}$/m.exec(header)?.[1]
  if (committer === undefined) return undefined
  const parents = Array.from(
    header.matchAll(/^parent ([0-9a-f]{40,64})$/gm),
    ([, parent]) => parent as string,
  )
  return { sha, parents, time: new Date(Number(committer) * 1000).toISOString() }
}
