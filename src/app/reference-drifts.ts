import { seriesHistories } from '../core/decide/series-history.js'
import type { Run } from '../core/model/run.js'
import { DRIFT_LEVEL, type ReferenceDrift } from '../core/model/series-history.js'
import type { Store } from '../stores/store.js'
import { type NamedCommit, referenceRuns } from './reference-runs.js'

export interface DriftsInput {
  readonly store: Store
  readonly run: Run
  /** Stored runs before it, oldest first. */
  readonly window: readonly Run[]
  readonly named: NamedCommit
  /** Relative; half of it is the smallest drift that is told. */
  readonly threshold: number
}

/** The series of a run whose level is surely not what it was at a reference. Empty where no run of the reference is stored. */
export async function referenceDrifts(input: DriftsInput): Promise<readonly ReferenceDrift[]> {
  const { store, run, window, named, threshold } = input
  const { branch, suite } = run
  const found = await referenceRuns(store, { branch, suite, stratum: run.environment.stratum }, named)
  if (found === undefined) return []
  const runs = [...window.filter(({ id }) => id !== run.id), run]
  return seriesHistories({ runs, reference: found, threshold }).flatMap(({ drift, ...series }) => {
    if (drift === undefined || drift.pValue > DRIFT_LEVEL) return []
    if (Math.abs(Math.log1p(drift.change)) < Math.log1p(threshold) / 2) return []
    const { benchmark, parameters, metric, direction } = series
    const { change, pValue } = drift
    return [{ suite, benchmark, parameters, metric, direction, reference: found.reference, change, pValue }]
  })
}
