import { createGit } from '../platform/git.js'
import { originUrl } from '../platform/origin-url.js'
import type { Host } from './host.js'

/**
 * The page of the checkout's origin, such as `https://github.com/owner/name`; empty where there is none or it is no address of a
 * server. Never holds credentials: exported files are published.
 */
export async function repositoryPage({ env, cwd }: Pick<Host, 'env' | 'cwd'>): Promise<string> {
  try {
    return pageOf(await originUrl(createGit(env), cwd))
  } catch {
    return ''
  }
}

/** The page behind an address of git: `https://host/path`, `ssh://git@host/path` and `git@host:path`. */
export function pageOf(address: string): string {
  const short = /^(?:[^@/]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(address)
  const long = short === null ? address : `ssh://${short[1]}/${short[2]}`
  if (!URL.canParse(long)) return ''
  const url = new URL(long)
  if (!['https:', 'http:', 'ssh:'].includes(url.protocol)) return ''
  const path = url.pathname.replace(/\.git\/?$/, '').replace(/\/+$/, '')
  // An ssh port says nothing about the page's; one of http(s) is the page's own.
  const host = url.protocol === 'ssh:' ? url.hostname : url.host
  return `${url.protocol === 'http:' ? 'http' : 'https'}://${host}${path}`
}
