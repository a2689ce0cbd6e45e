import type { GateContext } from '../core/decide/outcome.js'
import { Problem } from '../core/model/problem.js'
import type { Commit } from '../core/model/run.js'
import { type GithubContext, isDefaultBranchPush } from '../platform/github-context.js'

/** What an event means for the gate. */
export interface EventMeaning {
  readonly context: GateContext
  readonly record: boolean
  /** Branch whose stored runs are the baseline, and to which a recorded run belongs. */
  readonly branch: string
  readonly candidate: Commit
  readonly trigger: string
}

/** Name of a branch without `refs/heads/`. */
function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}

/**
 * What the runner's event asks for: a pull request and a merge group are judged against their base branch, a push to
 * the default branch is recorded and reported, any other push is judged against the default branch.
 *
 * @param record the input `record`: `auto` records pushes to the default branch only
 * @throws Problem (usage) where a pull request's run is asked to be recorded: it must never enter the baseline
 */
export function eventMeaning(github: GithubContext, record: 'auto' | 'true' | 'false'): EventMeaning {
  const { pullRequest, mergeGroup, eventName } = github
  if (pullRequest !== undefined || mergeGroup !== undefined) {
    if (record === 'true') throw refusedRecord(eventName)
    return { ...judged(github), context: 'pull-request', record: false }
  }
  const records = record === 'true' || (record === 'auto' && isDefaultBranchPush(github))
  const branch = records ? branchName(github.ref) : (github.defaultBranch ?? branchName(github.ref))
  const sha = github.push?.commit ?? github.sha
  const time = github.push?.time === undefined ? {} : { time: new Date(github.push.time).toISOString() }
  return {
    context: records ? 'record' : 'pull-request',
    record: records,
    branch,
    candidate: { sha, ref: github.ref, ...time },
    trigger: eventName,
  }
}

function judged({
  pullRequest,
  mergeGroup,
  ref,
  defaultBranch,
  sha,
  eventName,
}: GithubContext): Omit<EventMeaning, 'context' | 'record'> {
  if (pullRequest !== undefined) {
    const candidate = { sha: pullRequest.headSha, ref: `refs/heads/${pullRequest.headRef}` }
    return { branch: pullRequest.baseRef, candidate, trigger: eventName }
  }
  // refs/heads/gh-readonly-queue/<base branch>/pr-<number>-<sha>
  const queued = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-[^/]+$/.exec(ref)?.[1]
  return {
    branch: queued ?? defaultBranch ?? branchName(ref),
    candidate: { sha: mergeGroup?.headSha ?? sha, ref },
    trigger: eventName,
  }
}

function refusedRecord(event: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `record: true on the event ${event}`,
    expected: 'runs of a pull request to stay out of the baseline',
    remedy: 'Record on pushes to the default branch (record: auto does)',
  })
}
