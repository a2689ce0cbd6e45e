import type { Run } from '../core/model/run.js'
import { readWindow, type WindowQuery } from '../stores/baseline-window.js'
import type { Store } from '../stores/store.js'

/** The base, branch and suite of a window, without its stratum. */
type Query = Omit<WindowQuery, 'stratum'>

/** Advisory ratios need a level, not a test: this many runs of the other machine class are enough. */
const ADVISORY_RUNS = 7

/**
 * Stored runs of the stratum most like the wanted one (longest common start of their names, which begin with
 * system, architecture and image). Empty where nothing is stored at all. What is compared with them is advisory
 * and says so: machines differ by more than code does.
 */
export async function widenedWindow(
  store: Store,
  query: Query,
  wanted: string,
): Promise<{ readonly runs: readonly Run[]; readonly widened?: string }> {
  const strata = await store.strata({ branch: query.branch, suite: query.suite })
  const nearest = [...strata].sort((x, y) => commonStart(y, wanted) - commonStart(x, wanted))[0]
  if (nearest === undefined) return { runs: [] }
  const { runs } = await readWindow(store, { ...query, stratum: nearest, limit: ADVISORY_RUNS })
  if (runs.length === 0) return { runs }
  return {
    runs,
    widened: `no stored run of this machine class (${wanted}); the nearest stored is ${nearest}: ratios only`,
  }
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
