import type { Settings } from '../config/read-inputs.js'
import { systemClock } from '../platform/clock.js'
import { createGit } from '../platform/git.js'
import { openStore } from '../stores/open-store.js'
import type { Store } from '../stores/store.js'
import { type CheckoutInput, checkoutRepository } from './checkout-repository.js'

/** The store that the settings name: by default the data branch of the checkout's origin. */
export function openActionStore(
  input: Omit<CheckoutInput, 'git'> & { readonly settings: Settings },
): Promise<Store> {
  const git = createGit(input.host.env)
  return openStore(input.settings.config.store, {
    workingDirectory: input.host.workspace,
    repository: () => checkoutRepository({ ...input, git }),
    clock: systemClock,
  })
}
