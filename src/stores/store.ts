import type { Warning } from '../core/model/measurement.js'
import type { Run } from '../core/model/run.js'

/** Which runs: one branch and suite, and one stratum where given. */
export interface RunQuery {
  readonly branch: string
  readonly suite: string
  readonly stratum?: string
}

/** The name of a stored run: what its path tells without reading it. */
export interface RunRef {
  /** `runs/<branch>/<suite>/<stratum>/<yyyy>/<mm>/<dd>/<time>-<sha12>-<runid>-<attempt>.json` */
  readonly path: string
}

/**
 * Where runs are kept. Immutable, one run a file. Absent is an empty answer; anything else that cannot be
 * read throws a Problem of kind `store` that names the file, and nothing is written after it.
 */
export interface Store {
  /** For people: `directory .noisegate`, `branch noisegate-data of origin`. */
  readonly description: string
  /** Odd but harmless things met so far, such as a remote that sends more than was asked for. */
  readonly warnings: readonly Warning[]
  /** Strata that hold at least one run of this branch and suite, sorted. Empty when there is none. */
  strata(query: Omit<RunQuery, 'stratum'>): Promise<readonly string[]>
  /** Suites with at least one run on a branch; every (branch, suite) pair when `branch` is not given. */
  suites(branch?: string): Promise<readonly { readonly branch: string; readonly suite: string }[]>
  /** Names, newest first, at most `limit`; lists only as many day folders as it needs. */
  latest(
    query: RunQuery & { readonly stratum: string; readonly limit: number; readonly after?: RunRef },
  ): Promise<readonly RunRef[]>
  /** Runs of these names in the same order; one round trip however many. */
  read(refs: readonly RunRef[]): Promise<readonly Run[]>
  /** Stores runs durably; returns after they are acknowledged. Storing an equal run twice is one run. */
  append(runs: readonly Run[]): Promise<void>
  /** Releases connections, temporary clones and locks. */
  close(): Promise<void>
}
