import type { Git } from './git.js'
import { NO_LAZY_FETCH } from './git-environment.js'

/** A commit as its object says it: also at depth 1, where git itself pretends that it has no parents. */
export interface RawCommit {
  readonly sha: string
  readonly parents: readonly string[]
  /** Committer time, ISO 8601 UTC. */
  readonly time: string
}

/**
 * Reads a commit of a checkout by any revision; undefined where the checkout does not have it. Writes nothing.
 * Costs one process: every run reads two or three commits before it may measure.
 */
export async function readCommit(
  git: Git,
  directory: string,
  revision: string,
): Promise<RawCommit | undefined> {
  // A line break would make two questions of it, and no revision holds one.
  if (revision.includes('\n')) return undefined
  const input = `${revision}^{commit}\n`
  const { stdout } = await git.run({ directory, args: ['cat-file', '--batch'], input, env: NO_LAZY_FETCH })
  const answer = /^([0-9a-f]{40,64}) commit \d+\n/.exec(stdout.toString('utf8'))
  return answer === null ? undefined : parseCommit(answer[1] as string, answer.input.slice(answer[0].length))
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
