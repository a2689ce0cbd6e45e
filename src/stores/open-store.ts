import { resolve } from 'node:path'
import type { StoreConfig } from '../config/config.js'
import type { Clock } from '../core/model/clock.js'
import type { PrivateRepository } from '../platform/private-repository.js'
import { createDirectoryStore } from './directory-store.js'
import type { Store } from './store.js'

export interface OpenStore {
  /** Folder that a relative store path refers to. */
  readonly workingDirectory: string
  /** Makes the repository of a branch store; called when the store is first used. */
  readonly repository: () => Promise<PrivateRepository>
  readonly clock: Clock
}

/** The store that the configuration names. Nothing is read or made before it is used. */
export async function openStore(config: StoreConfig, options: OpenStore): Promise<Store> {
  if (config.kind === 'directory') {
    return createDirectoryStore({ path: resolve(options.workingDirectory, config.path), label: config.path })
  }
  const { createBranchStore } = await import('./branch-store.js')
  return createBranchStore({ branch: config.branch, repository: options.repository, clock: options.clock })
}
