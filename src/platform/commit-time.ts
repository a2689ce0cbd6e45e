import type { PrivateRepository } from './private-repository.js'
import { parseCommit } from './raw-commit.js'

/**
 * Committer time of a commit of the remote, ISO 8601 UTC: one fetch at depth 1 without files and folders, into the
 * private repository. Undefined where the remote does not give it: the time is a refinement, never a reason to fail.
 */
export async function fetchCommitTime(
  repository: PrivateRepository,
  sha: string,
): Promise<string | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return undefined
  const fetched = await repository.run([
    ...['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--depth=1', '--filter=tree:0'],
    ...['origin', sha],
  ])
  if (fetched.exitCode !== 0) return undefined
  const commit = await repository.run(['cat-file', 'commit', sha])
  return commit.exitCode === 0 ? parseCommit(sha, commit.stdout.toString('utf8'))?.time : undefined
}
