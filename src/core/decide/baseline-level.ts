import type { Direction } from '../model/measurement.js'
import type { Run, Series } from '../model/run.js'
import { type SeriesIdentity, seriesKey } from '../model/series-key.js'
import { orientation } from './orientation.js'

/**
 * Which level of the history a candidate is judged against: the level `at-base` (after the latest step there,
 * regressed or not) for a pull request, the last `accepted` level for the default branch, so that a regression
 * merged unaccepted keeps being reported (decision.md, "Accepting, and what the baseline is").
 */
export type LevelKind = 'at-base' | 'accepted'

/** The series as one stored run holds it. */
export interface StoredSeries {
  readonly run: Run
  readonly series: Series
}

/** Runs with their series indexed once, so that judging many series costs one pass over the window. */
export interface BaselineWindow {
  readonly runs: readonly Run[]
  /** Series key -> the stored series, oldest first. */
  readonly byKey: ReadonlyMap<string, readonly StoredSeries[]>
}

/** Indexes a window of runs, oldest first. O(runs x series). */
export function indexWindow(runs: readonly Run[]): BaselineWindow {
  const byKey = new Map<string, StoredSeries[]>()
  for (const run of runs) {
    for (const series of run.series) {
      const key = seriesKey(series)
      const stored = byKey.get(key)
      if (stored === undefined) byKey.set(key, [{ run, series }])
      else stored.push({ run, series })
    }
  }
  return { runs, byKey }
}

/** The stored values of one series that count as its baseline, oldest first. */
export function baselineLevel(
  window: BaselineWindow,
  identity: SeriesIdentity & { readonly direction: Direction },
  kind: LevelKind,
): readonly StoredSeries[] {
  const key = seriesKey(identity)
  const stored = window.byKey.get(key) ?? []
  const start = levelStart(window, key)
  if (kind === 'at-base') return stored.slice(start.index)
  return acceptedLevel(stored, key, { ...start, worse: orientation(identity.direction) * start.change > 0 })
}

/** Index of the first stored series of the newest level, and the raw change that began it (0 without a step). */
function levelStart(
  window: BaselineWindow,
  key: string,
): { readonly index: number; readonly change: number } {
  const stored = window.byKey.get(key) ?? []
  for (let at = window.runs.length - 1; at >= 0; at--) {
    const step = window.runs[at]?.steps.find((candidate) => seriesKey(candidate) === key)
    if (step === undefined) continue
    const index = stored.findIndex((entry) => entry.run.id === step.run)
    return index < 0 ? { index: 0, change: 0 } : { index, change: step.change }
  }
  return { index: 0, change: 0 }
}

function acceptedLevel(
  stored: readonly StoredSeries[],
  key: string,
  step: { readonly index: number; readonly worse: boolean },
): readonly StoredSeries[] {
  const acceptedAt = stored.findLastIndex(({ run }) => run.accepted.some((entry) => seriesKey(entry) === key))
  const accepted = acceptedAt >= step.index
  const start = Math.max(acceptedAt, step.worse && !accepted ? 0 : step.index, 0)
  const end = step.worse && !accepted && step.index > 0 ? step.index : stored.length
  return stored.slice(start, end).filter((entry, index) => {
    if (start + index === acceptedAt) return true
    return !entry.run.verdicts.some(
      (verdict) => verdict.verdict === 'regressed' && seriesKey(verdict) === key,
    )
  })
}
