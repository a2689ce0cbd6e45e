import type { RunRef, Store } from '../../stores/store.js'

/** Which series of runs of a store. */
export interface StoredFilter {
  readonly branch?: string
  readonly suite?: string
}

/** One series of runs: those of one branch, suite and stratum. */
export interface StoredGroup {
  readonly branch: string
  readonly suite: string
  readonly stratum: string
  /** Newest first. */
  readonly refs: readonly RunRef[]
}

/** Every series of runs that the filter lets through, each with its newest `limit` names. */
export async function storedRuns(store: Store, filter: StoredFilter, limit: number): Promise<StoredGroup[]> {
  const groups: StoredGroup[] = []
  for (const { branch, suite } of await store.suites(filter.branch)) {
    if (filter.suite !== undefined && suite !== filter.suite) continue
    for (const stratum of await store.strata({ branch, suite })) {
      groups.push({ branch, suite, stratum, refs: await store.latest({ branch, suite, stratum, limit }) })
    }
  }
  return groups
}
