import { runValue } from '../core/decide/collapse.js'
import { storedRounds } from '../core/decide/stored-rounds.js'
import type { Comparison } from '../core/model/report.js'
import type { Run, Step, StoredVerdict } from '../core/model/run.js'
import { seriesKey } from '../core/model/series-key.js'
import { findSteps } from '../core/trend/change-points.js'
import type { Store } from '../stores/store.js'

export interface RecordInput {
  readonly store: Store
  readonly runs: readonly Run[]
  readonly comparisons: readonly Comparison[]
  /** Stored runs of each suite, oldest first. */
  readonly windows: ReadonlyMap<string, readonly Run[]>
  readonly seed: number
  /** Relative: smaller level changes are no steps. */
  readonly threshold: number
}

/**
 * Stores runs with the verdicts they earned and the steps of their series. Change points are found here, once,
 * and never inside the gate.
 */
export async function recordRuns(input: RecordInput): Promise<readonly Run[]> {
  const runs = input.runs.map((run) => ({
    ...run,
    series: run.series.map((series) => ({ ...series, rounds: storedRounds(series) })),
    verdicts: verdictsOf(run, input.comparisons),
    steps: stepsOf(run, input.windows.get(run.suite) ?? [], input),
  }))
  await input.store.append(runs)
  return runs
}

function verdictsOf(run: Run, comparisons: readonly Comparison[]): StoredVerdict[] {
  return comparisons
    .filter((comparison) => comparison.suite === run.suite)
    .map(({ benchmark, parameters, metric, verdict, change }) => ({
      benchmark,
      parameters,
      metric,
      verdict,
      ...(change === undefined ? {} : { change }),
    }))
}

/** The latest step of every series over the window and this run. O(series x window) while nothing changed. */
function stepsOf(run: Run, window: readonly Run[], options: Pick<RecordInput, 'seed' | 'threshold'>): Step[] {
  const points = new Map<string, { readonly id: string; readonly value: number }[]>()
  for (const { id, series } of [...window, run]) {
    for (const entry of series) {
      const key = seriesKey(entry)
      const list = points.get(key)
      const point = { id, value: runValue(entry) }
      if (list === undefined) points.set(key, [point])
      else list.push(point)
    }
  }
  return run.series.flatMap((series) => {
    const known = points.get(seriesKey(series)) ?? []
    if (known.some(({ value }) => value <= 0)) return []
    const [step] = findSteps(
      known.map(({ value }) => Math.log(value)),
      { seed: options.seed, magnitude: Math.log1p(options.threshold) / 2 },
    )
    if (step === undefined) return []
    const { benchmark, parameters, metric } = series
    return [
      {
        benchmark,
        parameters,
        metric,
        run: known[step.index]!.id,
        change: Math.expm1(step.change),
        pValue: step.pValue,
      },
    ]
  })
}
