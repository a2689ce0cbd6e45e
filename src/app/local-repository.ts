import { createGit } from '../platform/git.js'
import { originUrl } from '../platform/origin-url.js'
import { openPrivateRepository, type PrivateRepository } from '../platform/private-repository.js'
import type { Host } from './host.js'

/** A private repository on the checkout's origin, with git's own ways to authenticate. */
export async function localRepository({ env, cwd }: Pick<Host, 'env' | 'cwd'>): Promise<PrivateRepository> {
  const git = createGit(env)
  return openPrivateRepository({ git, environment: env, remote: { url: await originUrl(git, cwd) } })
}
