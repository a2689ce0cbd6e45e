import type { LevelChange } from '../model/level-change.js'
import type { Run, Step } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import { MIN_SEGMENT } from '../trend/change-points.js'
import { type BaselineWindow, indexWindow } from './baseline-level.js'

/**
 * Every step that these runs know of, with the commits it lies between; in the order of the series in the newest run that
 * holds them, oldest step first. Two jobs that recorded at the same time may have found one step twice, a run or two apart:
 * of steps closer than a level can be short, the one found last counts.
 *
 * @param runs of one branch, suite and stratum, oldest first; a step whose run is not among them is left out
 */
export function levelChanges(runs: readonly Run[]): LevelChange[] {
  const window = indexWindow(runs)
  const steps = new Map<string, Placed[]>()
  for (const run of runs) {
    for (const step of run.steps) {
      const key = seriesKey(step)
      const at = window.byKey.get(key)?.findIndex((stored) => stored.run.id === step.run) ?? -1
      if (at < 0) continue
      const others = (steps.get(key) ?? []).filter((known) => Math.abs(known.at - at) >= MIN_SEGMENT)
      steps.set(key, [...others, { step, at, foundBy: run.id }])
    }
  }
  return [...steps].flatMap(([key, placed]) =>
    placed.toSorted((one, next) => one.at - next.at).map((known) => levelChange(window, key, known)),
  )
}

interface Placed {
  readonly step: Step
  /** Position among the stored values of the series. */
  readonly at: number
  readonly foundBy: string
}

function levelChange({ byKey }: BaselineWindow, key: string, { step, at, foundBy }: Placed): LevelChange {
  const stored = byKey.get(key)!
  const first = stored[at]!
  const last = stored[at - 1]
  const { benchmark, parameters, metric, change, pValue } = step
  return {
    ...{ suite: first.run.suite, benchmark, parameters, metric },
    direction: first.series.direction,
    ...(last === undefined ? {} : { last: last.run.commit.sha }),
    first: first.run.commit.sha,
    ...{ run: first.run.id, foundBy, change, pValue },
  }
}
