import type { Warning } from '../core/model/measurement.js'
import type { Commit } from '../core/model/run.js'
import { type BaseCommit, resolveBase } from '../platform/base-commit.js'
import type { Git } from '../platform/git.js'
import { type CommitReader, createCommitReader, type RawCommit } from '../platform/raw-commit.js'

/** What git tells of the folder in which a person runs the command line. */
export interface LocalCheckout {
  readonly commit: Commit
  /** The current branch, to which a recorded run belongs. */
  readonly branch: string
  /** Branches whose runs may be the baseline: the default branch first, then the current one. */
  readonly branches: readonly [string, ...string[]]
  /** Where the current branch left the default one; undefined on the default branch itself. */
  readonly base?: BaseCommit
  readonly warnings: readonly Warning[]
}

/** Branch name and commit of a folder that is no git checkout: a benchmark can be kept there all the same. */
const OUTSIDE_GIT: LocalCheckout = {
  commit: { sha: '0'.repeat(40) },
  branch: 'local',
  branches: ['local'],
  warnings: [],
}

/**
 * Reads the checkout around a folder. Never writes, never fetches. What can be asked at once is asked at once: the user's
 * command waits for it.
 * @throws Problem (usage) for a `base` that is no commit
 */
export async function readLocalCheckout(input: CheckoutQuestion): Promise<LocalCheckout> {
  const commits = createCommitReader(input.git, input.directory)
  try {
    return await describe(input, commits)
  } finally {
    await commits.close()
  }
}

interface CheckoutQuestion {
  readonly git: Git
  readonly directory: string
  /** `--base REV`. */
  readonly base?: string
}

async function describe(input: CheckoutQuestion, commits: CommitReader): Promise<LocalCheckout> {
  const [head, known, { branch, dirty }] = await Promise.all([
    commits.read('HEAD'),
    defaultBranch(input, commits),
    workTree(input),
  ])
  if (head === undefined) return OUTSIDE_GIT
  const { sha, time } = head
  const standard = known?.name ?? branch
  const away = standard !== branch
  const base = away || input.base !== undefined ? await baseOf(input, { head, commits, known }) : undefined
  return {
    commit: { sha, ref: `refs/heads/${branch}`, time },
    branch,
    branches: away ? [standard, branch] : [branch],
    ...(base === undefined ? {} : { base }),
    warnings: dirty
      ? [{ message: `the checkout has uncommitted changes, measured as part of ${sha.slice(0, 12)}` }]
      : [],
  }
}

interface Found {
  readonly head: RawCommit
  readonly commits: CommitReader
  readonly known: DefaultBranch | undefined
}

function baseOf({ git, directory, base }: CheckoutQuestion, { head, commits, known }: Found) {
  return resolveBase(git, {
    ...{ directory, head, commits },
    ...(known === undefined ? {} : { defaultBranch: known.name, branchRefs: known.refs }),
    ...(base === undefined ? {} : { explicit: base }),
  })
}

type Place = { readonly git: Git; readonly directory: string }

const ORIGIN = 'refs/remotes/origin/'
const ORIGIN_HEAD = `${ORIGIN}HEAD`
const BRANCH_HEAD = '# branch.head '

interface DefaultBranch {
  readonly name: string
  /** Those of `origin/<name>` and `<name>` that exist. */
  readonly refs: readonly string[]
}

/**
 * What origin calls its default, else `main` or `master` where one exists. Which refs there are is asked of the process that
 * reads commits anyway; only a clone has `origin/HEAD`, and the checkout of a job saves a process here.
 */
async function defaultBranch(place: Place, commits: CommitReader): Promise<DefaultBranch | undefined> {
  const exists = async (ref: string) => (await commits.read(ref)) !== undefined
  const [hasOrigin, ...standard] = await Promise.all([
    exists(ORIGIN_HEAD),
    ...['main', 'master'].map(async (name) => {
      const [here, there] = await Promise.all([
        exists(`refs/heads/${name}`),
        exists(`refs/remotes/origin/${name}`),
      ])
      return here ? { name, refs: there ? [`origin/${name}`, name] : [name] } : undefined
    }),
  ])
  const name = hasOrigin ? await originDefault(place) : undefined
  // Any other default branch has the same name here or none; git is asked for both.
  if (name !== undefined) return { name, refs: [`origin/${name}`, name] }
  return standard.find((found) => found !== undefined)
}

async function originDefault({ git, directory }: Place): Promise<string | undefined> {
  const { stdout } = await git.run({ directory, args: ['symbolic-ref', '--quiet', ORIGIN_HEAD] })
  const target = stdout.toString('utf8').trimEnd()
  return target.startsWith(ORIGIN) ? target.slice(ORIGIN.length) : undefined
}

/** The branch that is checked out, and whether a tracked file differs from HEAD. */
async function workTree({
  git,
  directory,
}: Place): Promise<{ readonly branch: string; readonly dirty: boolean }> {
  const args = ['status', '--porcelain=v2', '--branch', '--untracked-files=no']
  const { stdout } = await git.run({ directory, args })
  const lines = stdout.toString('utf8').split('\n')
  const branch = lines.find((text) => text.startsWith(BRANCH_HEAD))?.slice(BRANCH_HEAD.length)
  return {
    branch: branch === undefined || branch === '(detached)' ? 'detached' : branch,
    dirty: lines.some((text) => text !== '' && !text.startsWith('# ')),
  }
}
