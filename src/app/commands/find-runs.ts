import { Problem } from '../../core/model/problem.js'
import { parseRunPath } from '../../core/model/run-path.js'
import type { RunRef, Store } from '../../stores/store.js'
import { type StoredFilter, type StoredGroup, storedRuns } from './stored-runs.js'

/** One stored run and the series of runs it belongs to. */
export interface FoundRun extends Omit<StoredGroup, 'refs'> {
  readonly ref: RunRef
}

/**
 * Every stored run of a name, which is an id or the path that `history list` prints; several where a job stored one for each
 * suite, or a run was attempted again. Newest first within a series of runs.
 * @throws Problem (usage) where there is none
 */
export async function findRuns(
  name: string,
  filter: StoredFilter,
  store: Store,
): Promise<readonly FoundRun[]> {
  const found = (await storedRuns(store, filter, Number.MAX_SAFE_INTEGER)).flatMap(({ refs, ...group }) =>
    refs
      .filter(({ path }) => path === name || parseRunPath(path)?.id === name)
      .map((ref) => ({ ...group, ref })),
  )
  if (found.length > 0) return found
  throw unknownRun(name, store)
}

/** The Problem of a run that is not stored. */
export function unknownRun(name: string, store: Store): Problem {
  return new Problem({
    kind: 'usage',
    what: `there is no run ${JSON.stringify(name)} in ${store.description}`,
    remedy: '`noisegate history list` shows what is stored',
  })
}

/** When a run was started, as its path says; empty for a path that is none. */
export function startOf({ path }: RunRef): string {
  return parseRunPath(path)?.startedAt ?? ''
}
