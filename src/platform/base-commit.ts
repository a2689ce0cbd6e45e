import { Problem } from '../core/model/problem.js'
import type { Git } from './git.js'
import { NO_LAZY_FETCH } from './git-environment.js'
import { type CommitReader, type RawCommit, readCommit } from './raw-commit.js'

/** The commit that the candidate is compared with. */
export interface BaseCommit {
  readonly sha: string
  /** Committer time, ISO 8601 UTC; absent where nothing could tell. */
  readonly time?: string
  /** The branch or revision it was found by. */
  readonly ref?: string
  /** For the report: `first parent of the merge commit`, ... */
  readonly how: string
}

export interface BaseRequest {
  /** The user's checkout. It is read, never written. */
  readonly directory: string
  /** `--base REV`. */
  readonly explicit?: string
  /** The event's payload, as GitHub wrote it. */
  readonly event?: unknown
  /** The commit of HEAD, where it was read before. */
  readonly head?: RawCommit
  /** Branch that pull requests go to when the event names none. */
  readonly defaultBranch?: string
  /** What this checkout has of that branch, best first, where the caller has looked: `['origin/main', 'main']`. */
  readonly branchRefs?: readonly string[]
  /** Reads a commit of the checkout, where a process for it runs already. */
  readonly commits?: Pick<CommitReader, 'read'>
  /** Merge base by `GET compare/{base}...{head}`; undefined where the API cannot tell. */
  readonly compare?: (
    base: string,
    head: string,
  ) => Promise<{ readonly sha: string; readonly time?: string } | undefined>
  /** Time of a commit that the checkout lacks, by the API or a fetch at depth 1. */
  readonly commitTime?: (sha: string) => Promise<string | undefined>
}

/**
 * Finds the base, in this order: the explicit revision; `merge_group.base_sha`; the first parent of GitHub's synthetic
 * merge commit (from the raw object, so it works at depth 1); the merge base by the compare API; the local merge base
 * with the default branch. `pull_request.base.sha` is never used: it is the tip when the pull request was last
 * synchronised, and blames other people's commits. Throws a Problem of kind `usage` with a remedy where none of them tells.
 */
export async function resolveBase(git: Git, request: BaseRequest): Promise<BaseCommit> {
  const event = readEvent(request.event)
  if (request.explicit !== undefined) return explicitBase(git, request, request.explicit)
  if (event.mergeGroupBase !== undefined) {
    return timed(git, request, { sha: event.mergeGroupBase, how: 'base of the merge group' })
  }
  const head = request.head ?? (await readCommit(git, request.directory, 'HEAD'))
  if (head === undefined) throw noHead(request.directory)
  const [first, second] = head.parents
  if (first !== undefined && second !== undefined && second === event.pullRequestHead) {
    const found = { sha: first, how: 'first parent of the merge commit' }
    return timed(git, request, event.baseRef === undefined ? found : { ...found, ref: event.baseRef })
  }
  return (await comparedBase(request, event, head)) ?? (await localBase(git, request, event, head))
}

interface EventFacts {
  readonly mergeGroupBase: string | undefined
  readonly pullRequestHead: string | undefined
  readonly baseRef: string | undefined
  readonly defaultBranch: string | undefined
}

async function explicitBase(git: Git, request: BaseRequest, revision: string): Promise<BaseCommit> {
  const commit = await readCommit(git, request.directory, revision)
  if (commit !== undefined)
    return { sha: commit.sha, time: commit.time, ref: revision, how: 'given by --base' }
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
    return timed(git, request, { sha: revision, ref: revision, how: 'given by --base' })
  }
  throw new Problem({
    kind: 'usage',
    what: `--base ${JSON.stringify(revision)} is no commit that this checkout knows`,
    expected: 'a branch, tag or commit that is fetched, or a full commit name',
    remedy: 'Fetch it first, such as with `fetch-depth: 0` in actions/checkout.',
  })
}

async function comparedBase(
  request: BaseRequest,
  event: EventFacts,
  head: RawCommit,
): Promise<BaseCommit | undefined> {
  const branch = event.baseRef ?? request.defaultBranch ?? event.defaultBranch
  if (request.compare === undefined || branch === undefined) return undefined
  const found = await request.compare(branch, event.pullRequestHead ?? head.sha)
  return found === undefined ? undefined : { ...found, ref: branch, how: 'merge base by the compare API' }
}

async function localBase(
  git: Git,
  request: BaseRequest,
  event: EventFacts,
  head: RawCommit,
): Promise<BaseCommit> {
  const named = event.baseRef ?? request.defaultBranch ?? event.defaultBranch
  const candidates = request.branchRefs ?? refsOf(named)
  const behind = await tipBehind(request, head, candidates[0])
  if (behind !== undefined) return behind
  // All at once: the checkout may lack any of them, and the benchmark waits for the answer.
  const bases = await Promise.all(candidates.map((ref) => mergeBase(git, request.directory, head.sha, ref)))
  const found = bases.findIndex((sha) => sha !== undefined)
  const [sha, ref] = [bases[found], candidates[found]]
  if (sha !== undefined && ref !== undefined)
    return timed(git, request, { sha, ref, how: `merge base with ${ref}` })
  throw await noMergeBase(git, request.directory, candidates)
}

/** Commits of the own branch that are looked at one by one: most branches have fewer, and each costs a question. */
const NEAR = 8

/**
 * The tip of the preferred branch where HEAD is it or directly follows it: then it is the merge base, and the process that
 * would say so is saved. Undefined where that takes git's own answer: a merge between, a tip that moved on, a clock that went
 * backwards, or no process that reads commits.
 */
async function tipBehind(
  { commits }: BaseRequest,
  head: RawCommit,
  ref: string | undefined,
): Promise<BaseCommit | undefined> {
  const tip = ref === undefined ? undefined : await commits?.read(ref)
  if (ref === undefined || tip === undefined) return undefined
  let at: RawCommit | undefined = head
  for (let looked = 0; looked < NEAR && at !== undefined && at.time >= tip.time; looked++) {
    const [parent, ...others]: readonly string[] = at.parents
    if (at.sha === tip.sha || (parent === tip.sha && others.length === 0))
      return { sha: tip.sha, time: tip.time, ref, how: `merge base with ${ref}` }
    at = parent === undefined || others.length > 0 ? undefined : await commits?.read(parent)
  }
  return undefined
}

function refsOf(branch: string | undefined): readonly string[] {
  return branch === undefined ? ['origin/HEAD', 'main', 'master'] : [`origin/${branch}`, branch]
}

async function mergeBase(
  git: Git,
  directory: string,
  head: string,
  ref: string,
): Promise<string | undefined> {
  const args = ['merge-base', '--end-of-options', head, ref]
  const { exitCode, stdout } = await git.run({ directory, args, env: NO_LAZY_FETCH })
  const sha = stdout.toString('utf8').trim()
  return exitCode === 0 && sha !== '' ? sha : undefined
}

async function timed(git: Git, request: BaseRequest, base: Omit<BaseCommit, 'time'>): Promise<BaseCommit> {
  const local = await (request.commits?.read(base.sha) ?? readCommit(git, request.directory, base.sha))
  const time = local?.time ?? (await request.commitTime?.(base.sha))
  return time === undefined ? base : { ...base, time }
}

async function noMergeBase(git: Git, directory: string, tried: readonly string[]): Promise<Problem> {
  const answer = await git.run({ directory, args: ['rev-parse', '--is-shallow-repository'] })
  const shallow = answer.stdout.toString('utf8').trim() === 'true'
  const where = tried.join(' and ')
  return new Problem({
    kind: 'usage',
    what: shallow
      ? `the base commit cannot be found: this clone is shallow and holds no merge base with ${where}`
      : `the base commit cannot be found: HEAD has no merge base with ${where}`,
    remedy:
      'Use `fetch-depth: 0` in actions/checkout, give the action a token that can read the repository, or name --base.',
  })
}

function noHead(directory: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `the base commit cannot be found: ${directory} is no git checkout with a commit`,
    remedy: 'Run inside a checkout (actions/checkout comes first), or name --base with a full commit name.',
  })
}

function readEvent(event: unknown): EventFacts {
  return {
    mergeGroupBase: commitName(textAt(event, 'merge_group', 'base_sha')),
    pullRequestHead: commitName(textAt(event, 'pull_request', 'head', 'sha')),
    baseRef: textAt(event, 'pull_request', 'base', 'ref'),
    defaultBranch: textAt(event, 'repository', 'default_branch'),
  }
}

function commitName(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  let current = value
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = (current as Readonly<Record<string, unknown>>)[key]
  }
  return typeof current === 'string' && current !== '' ? current : undefined
}
