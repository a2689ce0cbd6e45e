import { readFile } from 'node:fs/promises'
import type { Settings } from '../config/read-inputs.js'
import { type BaseCommit, resolveBase } from '../platform/base-commit.js'
import { fetchCommitTime } from '../platform/commit-time.js'
import { createGit, type Git } from '../platform/git.js'
import type { GithubApi } from '../platform/github-api.js'
import type { GithubContext } from '../platform/github-context.js'
import { checkoutRepository } from './checkout-repository.js'
import type { ActionHost } from './run-action.js'

export interface ActionBaseInput {
  readonly host: ActionHost
  readonly github: GithubContext
  readonly settings: Settings
  readonly api?: GithubApi
}

/**
 * The base of a pull request, a merge group, or of `base`; undefined for a push, whose own history counts whole.
 * @throws Problem (usage) where a base is needed and nothing tells it
 */
export async function actionBase(input: ActionBaseInput): Promise<BaseCommit | undefined> {
  const { host, github, settings, api } = input
  if (github.pullRequest === undefined && github.mergeGroup === undefined && settings.base === undefined)
    return undefined
  const git = createGit(host.env)
  return resolveBase(git, {
    directory: host.workspace,
    ...(settings.base === undefined ? {} : { explicit: settings.base }),
    event: await readEvent(host.env.GITHUB_EVENT_PATH),
    ...(github.defaultBranch === undefined ? {} : { defaultBranch: github.defaultBranch }),
    ...(api === undefined ? {} : { compare: compareBy(api) }),
    commitTime: (sha) => commitTime(git, input, sha),
  })
}

/** A server that does not answer, or refuses the token, leaves it to the clone. */
function compareBy(api: GithubApi) {
  return async (base: string, head: string) => {
    const sha = await api.mergeBase(base, head).catch(() => undefined)
    return sha === undefined ? undefined : { sha }
  }
}

/** One fetch at depth 1; a remote that does not answer leaves the time unknown, which the report says. */
async function commitTime(
  git: Git,
  { host, github, settings }: ActionBaseInput,
  sha: string,
): Promise<string | undefined> {
  try {
    const repository = await checkoutRepository({ git, host, github, settings })
    try {
      return await fetchCommitTime(repository, sha)
    } finally {
      await repository.close()
    }
  } catch {
    return undefined
  }
}

async function readEvent(path: string | undefined): Promise<unknown> {
  // The context was read from the same file, so it is there and is JSON.
  return path === undefined || path === '' ? undefined : JSON.parse(await readFile(path, 'utf8'))
}
