import { mergeAttempts } from './merge-attempts.js'
import type { Run } from './run.js'

/** The stored runs that a candidate is judged against. */
export interface BaselineWindow {
  /** Oldest first by commit, attempts of one run pooled. */
  readonly runs: readonly Run[]
  /** Runs read that do not count: later than base, or of a pull request. */
  readonly skipped: { readonly afterBase: number; readonly pullRequests: number }
  /** False where the base's time is unknown and no stored run is of its commit: then runs after base may count. */
  readonly limitedToBase: boolean
}

export interface WindowChoice {
  /** The commit whose level counts. Absent: every run counts. */
  readonly base?: { readonly sha: string; readonly time?: string }
  /** Runs at most. */
  readonly limit: number
}

/** Events whose runs measure code that is not on the branch. */
const PULL_REQUEST = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'issue_comment',
  'merge_group',
])

/** Whether a run measured code that is not on its branch; such a run is never part of a baseline. */
export function isOfPullRequest({ trigger }: Pick<Run, 'trigger'>): boolean {
  return PULL_REQUEST.has(trigger)
}

/**
 * Of runs read newest first, those that count as a baseline: no pull request's, at or before base by `commit.time` (runs
 * without one by `startedAt`), the newest `limit` of them, attempts pooled.
 */
export function chooseWindow(read: readonly Run[], { base, limit }: WindowChoice): BaselineWindow {
  const own = read.filter((run) => !isOfPullRequest(run))
  const bound = base === undefined ? undefined : baseTime(own, base)
  const counted = own.filter(
    (run) => bound === undefined || run.commit.sha === base?.sha || timeOf(run) <= bound,
  )
  const runs = mergeAttempts(counted).slice(0, limit)
  // Times are read once a run, not once a comparison of the sort.
  const timed = runs.map((run) => ({ run, time: timeOf(run), start: Date.parse(run.startedAt) }))
  return {
    runs: timed.sort((one, next) => one.time - next.time || one.start - next.start).map(({ run }) => run),
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
