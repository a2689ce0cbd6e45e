import { Problem } from '../core/model/problem.js'

export interface PullRequestContext {
  readonly number: number
  readonly headSha: string
  readonly headRef: string
  /** `owner/name`; absent when the fork was deleted. */
  readonly headRepository?: string
  readonly baseRef: string
  /** Tip of the base branch when the event was made: stale, and no merge base. */
  readonly baseSha: string
  /** The head is not a branch of this repository, so that the token is read-only. */
  readonly isFork: boolean
}

export interface PushContext {
  /** The pushed tip; absent where the push deleted the branch. */
  readonly commit?: string
  /** Committer time of the tip, as the payload writes it. */
  readonly time?: string
  readonly forced: boolean
}

/** What the runner says about the job, its event and its repository. */
export interface GithubContext {
  readonly eventName: string
  readonly owner: string
  readonly repo: string
  /** GITHUB_SHA: for a pull request the synthetic merge commit, not its head. */
  readonly sha: string
  readonly ref: string
  readonly runId: number
  /** Counts from 1. */
  readonly attempt: number
  readonly serverUrl: string
  readonly apiUrl: string
  /** Page of this workflow run. */
  readonly runUrl: string
  readonly workflow: string
  readonly job: string
  readonly actor: string
  /** Absent where the payload has no repository. */
  readonly defaultBranch?: string
  readonly pullRequest?: PullRequestContext
  readonly mergeGroup?: { readonly baseSha: string; readonly headSha: string }
  readonly push?: PushContext
}

type Environment = Readonly<Record<string, string | undefined>>

/** A JSON object of unknown content: payloads differ by event, server and version. */
type Payload = Readonly<Record<string, unknown>>

/**
 * Reads the runner's environment and the text of the file GITHUB_EVENT_PATH names (undefined when there is none).
 * Parts that an event does not have are absent. Pure.
 * @throws Problem (usage) when a variable every runner sets is missing, or the payload is no JSON object
 */
export function readGithubContext(env: Environment, eventJson: string | undefined): GithubContext {
  const payload = parsePayload(eventJson, env.GITHUB_EVENT_PATH)
  const [owner, repo] = repositoryName(env)
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  const runId = positiveInteger(env, 'GITHUB_RUN_ID')
  const defaultBranch = text(object(payload.repository).default_branch)
  const common = {
    eventName: required(env, 'GITHUB_EVENT_NAME'),
    owner,
    repo,
    sha: required(env, 'GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    runId,
    attempt: env.GITHUB_RUN_ATTEMPT ? positiveInteger(env, 'GITHUB_RUN_ATTEMPT') : 1,
    serverUrl,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    actor: env.GITHUB_ACTOR ?? '',
  }
  return {
    ...common,
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...eventParts(common, payload),
  }
}

/** Whether this run is about the tip of the default branch, from which `record: auto` stores. */
export function isDefaultBranchPush({ eventName, ref, defaultBranch }: GithubContext): boolean {
  return eventName === 'push' && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`
}

/**
 * Refuses to run a benchmark command under an event that hands the base repository's token and secrets to
 * whatever the job executes.
 * @throws Problem (usage) for `pull_request_target` and `workflow_run`
 */
export function refuseUnsafeEvent({ eventName }: Pick<GithubContext, 'eventName'>): void {
  if (eventName !== 'pull_request_target' && eventName !== 'workflow_run') return
  throw new Problem({
    kind: 'usage',
    what: `benchmark commands are not run under the event ${eventName}, whose token and secrets are those of the base repository`,
    expected: 'an event whose token is limited, such as pull_request',
    remedy: 'Measure in a workflow with `on: pull_request`',
  })
}

function eventParts(
  { eventName, owner, repo }: { eventName: string; owner: string; repo: string },
  payload: Payload,
): Pick<GithubContext, 'pullRequest' | 'mergeGroup' | 'push'> {
  if (eventName === 'merge_group') {
    const group = object(payload.merge_group)
    const [baseSha, headSha] = [text(group.base_sha), text(group.head_sha)]
    return baseSha !== undefined && headSha !== undefined ? { mergeGroup: { baseSha, headSha } } : {}
  }
  if (eventName === 'push') return { push: pushed(payload) }
  const pullRequest = pullRequestOf(object(payload.pull_request), `${owner}/${repo}`)
  return pullRequest === undefined ? {} : { pullRequest }
}

function pushed(payload: Payload): PushContext {
  const commit = payload.deleted === true ? undefined : text(payload.after)
  const time = text(object(payload.head_commit).timestamp)
  return {
    forced: payload.forced === true,
    ...(commit === undefined ? {} : { commit }),
    ...(time === undefined ? {} : { time }),
  }
}

function pullRequestOf(payload: Payload, repository: string): PullRequestContext | undefined {
  const [head, base] = [object(payload.head), object(payload.base)]
  const [headSha, headRef, baseSha, baseRef] = [head.sha, head.ref, base.sha, base.ref].map(text)
  if (typeof payload.number !== 'number' || !headSha || !headRef || !baseSha || !baseRef) return undefined
  const headRepository = text(object(head.repo).full_name)
  // A deleted fork has no repository; what is not known to be ours is treated as foreign.
  const isFork = headRepository?.toLowerCase() !== repository.toLowerCase()
  const named = headRepository === undefined ? {} : { headRepository }
  return { number: payload.number, headSha, headRef, baseRef, baseSha, isFork, ...named }
}

function parsePayload(json: string | undefined, file: string | undefined): Payload {
  if (json === undefined || json.trim() === '') return {}
  const at = file === undefined ? {} : { file }
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Payload
  } catch (cause) {
    throw new Problem({
      kind: 'usage',
      what: 'the event payload is not JSON',
      ...at,
      ...PAYLOAD_REMEDY,
      cause,
    })
  }
  throw new Problem({
    kind: 'usage',
    what: 'the event payload is not a JSON object',
    ...at,
    ...PAYLOAD_REMEDY,
  })
}

const PAYLOAD_REMEDY = { remedy: 'Let GITHUB_EVENT_PATH name the file that the runner wrote' }

function repositoryName(env: Environment): [string, string] {
  const name = required(env, 'GITHUB_REPOSITORY')
  const [owner, repo, ...rest] = name.split('/')
  if (owner && repo && rest.length === 0) return [owner, repo]
  throw new Problem({
    kind: 'usage',
    what: `GITHUB_REPOSITORY is ${JSON.stringify(name)}`,
    expected: 'owner/name',
  })
}

function required(env: Environment, name: string): string {
  const value = env[name]
  if (value) return value
  throw new Problem({
    kind: 'usage',
    what: `the environment variable ${name} is not set`,
    remedy: 'Run this entry inside a workflow job, or use the command line: noisegate run',
  })
}

function positiveInteger(env: Environment, name: string): number {
  const value = required(env, name)
  if (/^[1-9]\d{0,15}$/.test(value)) return Number(value)
  throw new Problem({
    kind: 'usage',
    what: `${name} is ${JSON.stringify(value)}`,
    expected: 'a positive integer',
  })
}

function object(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? (value as Payload) : {}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
