import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { StoreConfig } from '../config/config.js'
import { createGit, type Git } from '../platform/git.js'
import type { Host } from './host.js'
import type { LocalCheckout } from './local-checkout.js'
import type { PairedParts } from './paired/paired-parts.js'

export interface LocalArmsInput {
  readonly checkout: LocalCheckout
  readonly host: Host
  readonly store: StoreConfig
}

/** Makes both arms of a local checkout; undefined where there is no base to measure beside it. */
export function localArms({ checkout, host, store }: LocalArmsInput): PairedParts['prepareArms'] | undefined {
  const { base } = checkout
  if (base === undefined) return undefined
  return async () => {
    const { prepareArms } = await import('../measure/arms.js')
    const git = createGit(host.env)
    return prepareArms({
      git,
      environment: host.env,
      checkout: host.cwd,
      base: base.sha,
      signal: host.signal,
      exclude: storeInside(store, host.cwd, await prefixOf(git, host.cwd)),
    })
  }
}

/** The folder below the root of its checkout, such as `packages/core/`; empty for the root itself. */
async function prefixOf(git: Git, directory: string): Promise<string> {
  const { stdout } = await git.run({ directory, args: ['rev-parse', '--show-prefix'] })
  return stdout.toString('utf8').replace(/\n$/, '')
}

/**
 * The path below the root of the checkout of a directory store in it: such a store is no part of the work, whether or not git
 * ignores it. Empty for a store elsewhere.
 */
export function storeInside(store: StoreConfig, cwd: string, prefix: string): readonly string[] {
  if (store.kind !== 'directory') return []
  const fromHere = relative(cwd, resolve(cwd, store.path))
  if (isAbsolute(fromHere)) return []
  const inside = join(prefix, fromHere).split(sep).join('/')
  return inside === '' || inside === '.' || inside === '..' || inside.startsWith('../') ? [] : [inside]
}
