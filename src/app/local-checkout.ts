import type { Warning } from '../core/model/measurement.js'
import type { Commit } from '../core/model/run.js'
import { type BaseCommit, resolveBase } from '../platform/base-commit.js'
import type { Git } from '../platform/git.js'

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
 * Reads the checkout around a folder. Never writes, never fetches.
 * @throws Problem (usage) for a `base` that is no commit
 */
export async function readLocalCheckout(input: {
  readonly git: Git
  readonly directory: string
  /** `--base REV`. */
  readonly base?: string
}): Promise<LocalCheckout> {
  const { git, directory, base: explicit } = input
  const head = await line(input, ['log', '-1', '--format=%H %cI', 'HEAD'])
  if (head === undefined) return OUTSIDE_GIT
  const [sha = '', time = ''] = head.split(' ')
  const branch = (await line(input, ['symbolic-ref', '--quiet', '--short', 'HEAD'])) ?? 'detached'
  const standard = await defaultBranch(input, branch)
  const away = standard !== branch
  const needsBase = explicit !== undefined || away
  const base = needsBase
    ? await resolveBase(git, {
        directory,
        defaultBranch: standard,
        ...(explicit === undefined ? {} : { explicit }),
      })
    : undefined
  const dirty = await line(input, ['status', '--porcelain', '--untracked-files=no'])
  return {
    commit: { sha, ref: `refs/heads/${branch}`, time: new Date(time).toISOString() },
    branch,
    branches: away ? [standard, branch] : [branch],
    ...(base === undefined ? {} : { base }),
    warnings:
      dirty === undefined
        ? []
        : [{ message: `the checkout has uncommitted changes, measured as part of ${sha.slice(0, 12)}` }],
  }
}

type Place = { readonly git: Git; readonly directory: string }

/** What origin calls its default, else `main` or `master` where one exists, else the current branch. */
async function defaultBranch(place: Place, current: string): Promise<string> {
  const origin = await line(place, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  if (origin !== undefined) return origin.replace(/^origin\//, '')
  for (const name of ['main', 'master']) {
    if ((await line(place, ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`])) !== undefined)
      return name
  }
  return current
}

/** The first line git prints; undefined where it prints nothing or fails. */
async function line({ git, directory }: Place, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run({ directory, args })
  const text = stdout.toString('utf8').split('\n')[0] ?? ''
  return exitCode === 0 && text !== '' ? text : undefined
}
