import { levelChanges } from '../core/decide/level-changes.js'
import { recordedRun } from '../core/decide/recorded-run.js'
import { storedRounds } from '../core/decide/stored-rounds.js'
import type { LevelChange } from '../core/model/level-change.js'
import type { Comparison } from '../core/model/report.js'
import type { Run } from '../core/model/run.js'
import type { ReferenceDrift } from '../core/model/series-history.js'
import type { Store } from '../stores/store.js'
import { referenceDrifts } from './reference-drifts.js'
import type { NamedCommit } from './reference-runs.js'

export interface RecordInput {
  readonly store: Store
  readonly runs: readonly Run[]
  readonly comparisons: readonly Comparison[]
  /** Stored runs of each suite, oldest first. */
  readonly windows: ReadonlyMap<string, readonly Run[]>
  /** Relative: smaller level changes are no steps. */
  readonly threshold: number
  /** What the level of today is compared with. */
  readonly reference?: NamedCommit
}

/** What recording did. */
export interface Recorded {
  readonly runs: readonly Run[]
  /** The steps that these runs made known. */
  readonly levelChanges: readonly LevelChange[]
  /** What drifted since the reference. */
  readonly drifts: readonly ReferenceDrift[]
}

/**
 * Stores runs with the verdicts they earned and the steps of their series. Change points are found here, once,
 * and never inside the gate.
 */
export async function recordRuns(input: RecordInput): Promise<Recorded> {
  const { comparisons, windows, threshold } = input
  const runs = input.runs.map((run) => ({
    ...recordedRun(run, { comparisons, window: windows.get(run.suite) ?? [], threshold }),
    series: run.series.map((series) => ({ ...series, rounds: storedRounds(series) })),
  }))
  const drifts = await driftsOf(input, runs)
  await input.store.append(runs)
  const changes = runs.flatMap((run) => foundBy(run, windows.get(run.suite) ?? []))
  return { runs, levelChanges: changes, drifts }
}

async function driftsOf(
  { store, windows, threshold, reference: named }: RecordInput,
  runs: readonly Run[],
): Promise<ReferenceDrift[]> {
  const drifts: ReferenceDrift[] = []
  if (named === undefined) return drifts
  for (const run of runs) {
    const window = windows.get(run.suite) ?? []
    drifts.push(...(await referenceDrifts({ store, run, window, named, threshold })))
  }
  return drifts
}

function foundBy(run: Run, window: readonly Run[]): readonly LevelChange[] {
  if (run.steps.length === 0) return []
  const known = window.filter(({ id }) => id !== run.id)
  return levelChanges([...known, run]).filter((change) => change.foundBy === run.id)
}
