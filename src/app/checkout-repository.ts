import type { Settings } from '../config/read-inputs.js'
import type { Git } from '../platform/git.js'
import type { GithubContext } from '../platform/github-context.js'
import { originUrl } from '../platform/origin-url.js'
import { openPrivateRepository, type PrivateRepository } from '../platform/private-repository.js'
import type { ActionHost } from './run-action.js'

export interface CheckoutInput {
  readonly git: Git
  readonly host: Pick<ActionHost, 'env' | 'workspace'>
  readonly github: Pick<GithubContext, 'serverUrl'>
  readonly settings: Pick<Settings, 'githubToken'>
}

/** A private repository whose remote is the checkout's origin, with the action's token for the runner's server only. */
export async function checkoutRepository({
  git,
  host,
  github,
  settings,
}: CheckoutInput): Promise<PrivateRepository> {
  const url = await originUrl(git, host.workspace)
  const token = settings.githubToken
  return openPrivateRepository({
    git,
    environment: host.env,
    remote: { url, ...(token === undefined ? {} : { token: { server: github.serverUrl, value: token } }) },
  })
}
