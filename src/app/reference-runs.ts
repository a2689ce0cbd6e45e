import { DRIFT_RUNS } from '../core/decide/drift.js'
import type { ReferenceRuns } from '../core/decide/series-history.js'
import { chooseWindow } from '../core/model/choose-window.js'
import { Problem } from '../core/model/problem.js'
import { parseRunPath } from '../core/model/run-path.js'
import type { Reference } from '../core/model/series-history.js'
import { createGit } from '../platform/git.js'
import { readCommit } from '../platform/raw-commit.js'
import type { RunRef, Store } from '../stores/store.js'
import type { Host } from './host.js'

/** A commit as the user named it. */
export interface NamedCommit {
  readonly name: string
  /** May be abbreviated where the checkout does not know it. */
  readonly sha: string
  /** Committer time, ISO 8601 UTC. */
  readonly time?: string
}

/**
 * The commit of a revision, from the checkout; a commit's name is taken as it is where there is none.
 * @throws Problem (usage) where neither tells
 */
export async function readNamedCommit(
  name: string,
  { env, cwd }: Pick<Host, 'env' | 'cwd'>,
): Promise<NamedCommit> {
  const known = await readCommit(createGit(env), cwd, name)
  if (known !== undefined) return { name, sha: known.sha, time: known.time }
  if (/^[0-9a-f]{7,64}$/.test(name)) return { name, sha: name }
  throw new Problem({
    kind: 'usage',
    what: `${JSON.stringify(name)} is no commit that this checkout knows`,
    expected: 'a tag, branch or commit that is fetched, or the name of a commit',
    remedy: 'Fetch it first, such as with `git fetch --tags`',
  })
}

/**
 * The stored runs around a commit: its newest own, or the last one that was started before it was made. Undefined where
 * there is neither. Reads at most 31 runs, whatever lies between them and today.
 */
export async function referenceRuns(
  store: Store,
  group: { readonly branch: string; readonly suite: string; readonly stratum: string },
  { name, sha, time }: NamedCommit,
): Promise<(ReferenceRuns & { readonly reference: Reference }) | undefined> {
  const refs = await store.latest({ ...group, limit: Number.MAX_SAFE_INTEGER })
  const own = refs.findIndex((ref) => isOf(ref, sha))
  const at = own < 0 && time !== undefined ? refs.findIndex((ref) => isBefore(ref, time)) : own
  if (at < 0) return undefined
  const first = Math.max(0, at - DRIFT_RUNS)
  const read = await store.read(refs.slice(first, at + DRIFT_RUNS + 1))
  const anchor = read[at - first]!
  const { runs } = chooseWindow(read, { limit: read.length })
  const reference = { name, commit: anchor.commit.sha, run: anchor.id, isExact: own >= 0 }
  return { runs, run: anchor.id, reference }
}

function isOf({ path }: RunRef, sha: string): boolean {
  const sha12 = parseRunPath(path)?.sha12
  return sha12 !== undefined && sha12 !== '' && (sha12 === sha.slice(0, 12) || sha12.startsWith(sha))
}

function isBefore({ path }: RunRef, time: string): boolean {
  const startedAt = parseRunPath(path)?.startedAt
  return startedAt !== undefined && Date.parse(startedAt) <= Date.parse(time)
}
