import type { Git } from './git.js'
import { NO_LAZY_FETCH } from './git-environment.js'

/** A commit as its object says it: also at depth 1, where git itself pretends that it has no parents. */
export interface RawCommit {
  readonly sha: string
  readonly parents: readonly string[]
  /** Committer time, ISO 8601 UTC. */
  readonly time: string
}

/** Reads a commit of a checkout by any revision; undefined where the checkout does not have it. Writes nothing. */
export async function readCommit(
  git: Git,
  directory: string,
  revision: string,
): Promise<RawCommit | undefined> {
  const run = (args: readonly string[]) => git.run({ directory, args, env: NO_LAZY_FETCH })
  const named = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const sha = named.stdout.toString('utf8').trim()
  if (named.exitCode !== 0 || sha === '') return undefined
  const content = await run(['cat-file', 'commit', sha])
  return content.exitCode === 0 ? parseCommit(sha, content.stdout.toString('utf8')) : undefined
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
