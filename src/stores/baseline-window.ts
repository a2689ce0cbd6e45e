import { type BaselineWindow, chooseWindow } from '../core/model/choose-window.js'
import type { Run } from '../core/model/run.js'
import { parseRunFileName } from '../core/model/run-path.js'
import type { RunRef, Store } from './store.js'

export interface WindowQuery {
  readonly branch: string
  readonly suite: string
  readonly stratum: string
  /** The commit whose level counts. Absent: everything stored. */
  readonly base?: { readonly sha: string; readonly time?: string }
  /** Runs at most. Default 50. */
  readonly limit?: number
}

export const WINDOW_LIMIT = 50

/** Runs read beyond the limit where some may not count: a few skipped ones then cost no second round trip. */
const SPARE = 10

/**
 * Reads the newest runs that count, in batches, so that the cost follows the window and what must be skipped, never the
 * history. A run counts when it is no pull request's and its commit is base or not later than base (by `commit.time`; runs
 * without one by `startedAt`). Earlier attempts of a run are pooled with it as far as the batches reach.
 */
export async function readWindow(store: Store, query: WindowQuery): Promise<BaselineWindow> {
  const limit = query.limit ?? WINDOW_LIMIT
  const read: Run[] = []
  let after: RunRef | undefined
  for (;;) {
    const { branch, suite, stratum } = query
    const found = await store.latest({
      branch,
      suite,
      stratum,
      limit: limit + SPARE,
      ...(after === undefined ? {} : { after }),
    })
    const refs = mayBeLater(found[0], query.base) ? found : found.slice(0, limit)
    read.push(...(await store.read(refs)))
    const window = chooseWindow(read, { limit, ...(query.base === undefined ? {} : { base: query.base }) })
    after = refs.at(-1)
    const all = refs.length === found.length && found.length < limit + SPARE
    if (after === undefined || all || window.runs.length >= limit) return window
  }
}

/** Whether the newest run may be of a commit after base. One that began before base was committed is not. */
function mayBeLater(newest: RunRef | undefined, base: WindowQuery['base']): boolean {
  if (newest === undefined || base === undefined) return false
  const name = parseRunFileName(newest.path.slice(newest.path.lastIndexOf('/') + 1))
  return base.time === undefined || name === undefined || Date.parse(name.startedAt) > Date.parse(base.time)
}
