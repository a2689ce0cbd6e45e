import type { Run, Series, Step } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import { nextStep } from '../trend/change-points.js'
import { type BaselineWindow, indexWindow } from './baseline-level.js'
import { runValue } from './collapse.js'

/**
 * The steps that a run makes known, at most one a series; steps found before are in the runs that found them and are not
 * looked for again. A series with a value that is not positive since its last step has none: its changes have no ratio.
 *
 * @param window stored runs of the same suite and stratum, oldest first
 * @param threshold relative; level changes of less than half of it are no steps
 */
export function newSteps(run: Run, window: readonly Run[], threshold: number): Step[] {
  // An earlier attempt of the same run is this run.
  const isAgain = window.some(({ id }) => id === run.id)
  const index = indexWindow(isAgain ? window.filter(({ id }) => id !== run.id) : window)
  const magnitude = Math.log1p(threshold) / 2
  return run.series.flatMap((series) => {
    const level = levelSoFar(index, run, series)
    if (level.some(({ value }) => value <= 0)) return []
    const logs = level.map(({ value }) => Math.log(value))
    const step = nextStep(logs, { since: 0, until: logs.length }, { magnitude })
    if (step === undefined) return []
    const { benchmark, parameters, metric } = series
    // A ratio of the largest and the smallest number is infinite, which no store keeps.
    const change = Math.min(Number.MAX_VALUE, Math.expm1(step.change))
    return [{ benchmark, parameters, metric, run: level[step.index]!.id, change, pValue: step.pValue }]
  })
}

interface LevelPoint {
  /** Of the run. */
  readonly id: string
  readonly value: number
}

/** The values since the last known step, this run's last. */
function levelSoFar(index: BaselineWindow, run: Run, series: Series): LevelPoint[] {
  const key = seriesKey(series)
  const stored = index.byKey.get(key) ?? []
  const last = index.steps.get(key)
  // A step of a run that left the window has all of the window behind it.
  const since =
    last === undefined
      ? 0
      : Math.max(
          0,
          stored.findIndex((entry) => entry.run.id === last.run),
        )
  const before = stored.slice(since).map((entry) => ({ id: entry.run.id, value: entry.value }))
  return [...before, { id: run.id, value: runValue(series) }]
}
