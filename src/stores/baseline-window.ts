import { mergeAttempts } from '../core/model/merge-attempts.js'
import type { Run } from '../core/model/run.js'
import { parseRunFileName } from '../core/model/run-path.js'
import type { RunRef, Store } from './store.js'

export interface WindowQuery {
  readonly branch: string
  readonly suite: string
  readonly stratum: string
  /** The commit whose level counts. Absent: everything stored. */
  readonly base?: { readonly sha: string; readonly time?: string }
  /** Runs at most. Default 50. */
  readonly limit?: number
}

/** The stored runs that a candidate is judged against. */
export interface BaselineWindow {
  /** Oldest first by commit, attempts of one run pooled. */
  readonly runs: readonly Run[]
  /** Runs read that do not count: later than base, or of a pull request. */
  readonly skipped: { readonly afterBase: number; readonly pullRequests: number }
  /** False where the base's time is unknown and no stored run is of its commit: then runs after base may count. */
  readonly limitedToBase: boolean
}

export const WINDOW_LIMIT = 50

/** Runs read beyond the limit where some may not count: a few skipped ones then cost no second round trip. */
const SPARE = 10

/** Events whose runs measure code that is not on the branch. */
const PULL_REQUEST = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'issue_comment',
  'merge_group',
])

/**
 * Reads the newest runs that count, in batches, so that the cost follows the window and what must be skipped, never the
 * history. A run counts when it is no pull request's and its commit is base or not later than base (by `commit.time`; runs
 * without one by `startedAt`). Earlier attempts of a run are pooled with it as far as the batches reach.
 */
export async function readWindow(store: Store, query: WindowQuery): Promise<BaselineWindow> {
  const limit = query.limit ?? WINDOW_LIMIT
  const read: Run[] = []
  let after: RunRef | undefined
  for (;;) {
    const { branch, suite, stratum } = query
    const found = await store.latest({
      branch,
      suite,
      stratum,
      limit: limit + SPARE,
      ...(after === undefined ? {} : { after }),
    })
    const refs = mayBeLater(found[0], query.base) ? found : found.slice(0, limit)
    read.push(...(await store.read(refs)))
    const window = choose(read, query, limit)
    after = refs.at(-1)
    const all = refs.length === found.length && found.length < limit + SPARE
    if (after === undefined || all || window.runs.length >= limit) return window
  }
}

/** Whether the newest run may be of a commit after base. One that began before base was committed is not. */
function mayBeLater(newest: RunRef | undefined, base: WindowQuery['base']): boolean {
  if (newest === undefined || base === undefined) return false
  const name = parseRunFileName(newest.path.slice(newest.path.lastIndexOf('/') + 1))
  return base.time === undefined || name === undefined || Date.parse(name.startedAt) > Date.parse(base.time)
}

function choose(read: readonly Run[], { base }: WindowQuery, limit: number): BaselineWindow {
  const own = read.filter(({ trigger }) => !PULL_REQUEST.has(trigger))
  const bound = base === undefined ? undefined : baseTime(own, base)
  const counted = own.filter(
    (run) => bound === undefined || run.commit.sha === base?.sha || timeOf(run) <= bound,
  )
  const runs = mergeAttempts(counted).slice(0, limit)
  return {
    runs: runs.toSorted((one, next) => timeOf(one) - timeOf(next) || startOf(one) - startOf(next)),
    skipped: { afterBase: own.length - counted.length, pullRequests: read.length - own.length },
    limitedToBase: base === undefined || bound !== undefined,
  }
}

/** Milliseconds of the base commit, from the caller or from a stored run of that commit. */
function baseTime(
  runs: readonly Run[],
  base: { readonly sha: string; readonly time?: string },
): number | undefined {
  const time = base.time ?? runs.find(({ commit }) => commit.sha === base.sha)?.commit.time
  return time === undefined ? undefined : Date.parse(time)
}

function timeOf(run: Run): number {
  return Date.parse(run.commit.time ?? run.startedAt)
}

function startOf(run: Run): number {
  return Date.parse(run.startedAt)
}
