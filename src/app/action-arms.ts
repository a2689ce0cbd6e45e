import type { Settings } from '../config/read-inputs.js'
import type { BaseCommit } from '../platform/base-commit.js'
import { createGit } from '../platform/git.js'
import type { GithubContext } from '../platform/github-context.js'
import type { PairedParts } from './paired/paired-parts.js'
import type { ActionHost } from './run-action.js'

export interface ActionArmsInput {
  readonly host: ActionHost
  readonly github: Pick<GithubContext, 'serverUrl'>
  readonly settings: Pick<Settings, 'githubToken'>
  readonly base: BaseCommit | undefined
}

/** Makes both arms of the runner's checkout; undefined where the event has no base. */
export function actionArms({
  host,
  github,
  settings,
  base,
}: ActionArmsInput): PairedParts['prepareArms'] | undefined {
  if (base === undefined) return undefined
  const token = settings.githubToken
  return async () => {
    const { prepareArms } = await import('../measure/arms.js')
    return prepareArms({
      git: createGit(host.env),
      environment: host.env,
      checkout: host.workspace,
      base: base.sha,
      signal: host.signal,
      ...(token === undefined ? {} : { token: { server: github.serverUrl, value: token } }),
    })
  }
}
