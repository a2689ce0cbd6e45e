import type { Run, Series, Step } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import { nextStep } from '../trend/change-points.js'
import { type BaselineWindow, indexWindow, type StoredSeries } from './baseline-level.js'
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
    const stored = levelSoFar(index, series)
    const newest = runValue(series)
    if (newest <= 0 || stored.some(({ value }) => value <= 0)) return []
    const logs = stored.map(({ value }) => Math.log(value))
    logs.push(Math.log(newest))
    const step = nextStep(logs, { since: 0, until: logs.length }, { magnitude })
    if (step === undefined) return []
    const { benchmark, parameters, metric } = series
    // A ratio of the largest and the smallest number is infinite, which no store keeps.
    const change = Math.min(Number.MAX_VALUE, Math.expm1(step.change))
    return [
      {
        benchmark,
        parameters,
        metric,
        run: (stored[step.index]?.run ?? run).id,
        change,
        pValue: step.pValue,
      },
    ]
  })
}

/** What is stored since the last known step. */
function levelSoFar(index: BaselineWindow, series: Series): readonly StoredSeries[] {
  const key = seriesKey(series)
  const stored = index.byKey.get(key) ?? []
  const last = index.steps.get(key)
  if (last === undefined) return stored
  // A step of a run that left the window has all of the window behind it.
  const since = stored.findIndex((entry) => entry.run.id === last.run)
  return since <= 0 ? stored : stored.slice(since)
}
