import { isAbsolute, relative, resolve } from 'node:path'
import type { StoreConfig } from '../config/config.js'
import { createGit } from '../platform/git.js'
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
    return prepareArms({
      git: createGit(host.env),
      environment: host.env,
      checkout: host.cwd,
      base: base.sha,
      signal: host.signal,
      exclude: storeInside(store, host.cwd),
    })
  }
}

/** A directory store in the checkout is no part of the work, whether or not git ignores it. */
function storeInside(store: StoreConfig, cwd: string): string[] {
  if (store.kind !== 'directory') return []
  const inside = relative(cwd, resolve(cwd, store.path))
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? [] : [inside]
}
