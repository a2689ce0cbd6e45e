import type { LevelChange } from '../model/level-change.js'
import type { Run } from '../model/run.js'
import type { SeriesHistory } from '../model/series-history.js'
import { seriesKey } from '../model/series-key.js'
import { type BaselineWindow, indexWindow } from './baseline-level.js'
import { drift } from './drift.js'
import { levelChanges } from './level-changes.js'

/** Stored runs around a reference. */
export interface ReferenceRuns {
  /** Oldest first. */
  readonly runs: readonly Run[]
  /** `id` of the run that stands for the reference. */
  readonly run: string
}

export interface HistoryInput {
  /** Of one branch, suite and stratum, oldest first. */
  readonly runs: readonly Run[]
  readonly reference?: ReferenceRuns
  /** Relative; a level change of less than half of it is no step. */
  readonly threshold: number
}

/** Every series of the newest run that has it, in its order, with values, steps and drift against the reference. */
export function seriesHistories({ runs, reference, threshold }: HistoryInput): SeriesHistory[] {
  const window = indexWindow(runs)
  const around = reference === undefined ? undefined : indexWindow(reference.runs)
  const changes = bySeries(levelChanges(runs))
  return [...window.byKey].map(([key, stored]): SeriesHistory => {
    const { benchmark, parameters, metric, unit, direction } = stored.at(-1)!.series
    const steps = changes.get(key) ?? []
    const found =
      around === undefined ? undefined : driftOf({ window, around, key, steps }, reference!, threshold)
    return {
      ...{ benchmark, parameters, metric, unit, direction },
      points: stored.map(({ run, value }) => ({ run: run.id, commit: run.commit.sha, value })),
      steps,
      ...(found === undefined ? {} : { drift: found }),
    }
  })
}

function bySeries(changes: readonly LevelChange[]): ReadonlyMap<string, readonly LevelChange[]> {
  const found = new Map<string, LevelChange[]>()
  for (const change of changes) {
    const key = seriesKey(change)
    found.set(key, [...(found.get(key) ?? []), change])
  }
  return found
}

interface DriftPlace {
  readonly window: BaselineWindow
  readonly around: BaselineWindow
  readonly key: string
  readonly steps: readonly LevelChange[]
}

function driftOf({ window, around, key, steps }: DriftPlace, reference: ReferenceRuns, threshold: number) {
  const near = around.byKey.get(key) ?? []
  const at = near.findIndex(({ run }) => run.id === reference.run)
  if (at < 0) return undefined
  const stored = window.byKey.get(key)!
  const since = stored.findIndex(({ run }) => run.id === steps.at(-1)?.run)
  return drift({
    reference: near.map(({ value }) => value),
    at,
    current: stored.slice(Math.max(0, since)).map(({ value }) => value),
    // Twice what a step must be: a slope is one level here, or its pieces would be too short to say anything.
    magnitude: Math.log1p(threshold),
  })
}
