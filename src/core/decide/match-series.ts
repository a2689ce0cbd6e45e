import { matchesGlob } from '../model/name-glob.js'
import type { Policy } from '../model/policy.js'
import type { Run, Series } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import { baselineLevel, indexWindow, type LevelKind, type StoredSeries } from './baseline-level.js'

/** One series with everything both sides hold of it. */
export interface MatchedSeries {
  /** Description of the series: the candidate's, or the baseline's where the candidate lacks it. */
  readonly series: Series
  /** Oldest first; empty: the series is new. */
  readonly baseline: readonly StoredSeries[]
  /** Stored before the level of the baseline began, oldest first. */
  readonly earlier: readonly StoredSeries[]
  /** One entry a candidate run; empty: the series is missing. */
  readonly candidate: readonly StoredSeries[]
}

export interface MatchInput {
  /** Oldest first. */
  readonly baseline: readonly Run[]
  readonly candidate: readonly Run[]
  readonly level: LevelKind
  readonly policy: Pick<Policy, 'renamed' | 'removed'>
}

/**
 * Pairs the series of the candidate with their stored values. Missing is judged against the newest run of the
 * baseline, so that a benchmark removed long ago is not reported for ever; `renamed` moves stored names to
 * today's, `removed` accepts a disappearance.
 */
export function matchSeries({ baseline, candidate, level, policy }: MatchInput): MatchedSeries[] {
  const window = indexWindow(renamedRuns(baseline, policy.renamed))
  const candidates = indexWindow(candidate).byKey
  const matched: MatchedSeries[] = []
  for (const [, stored] of candidates) {
    const series = stored[0]!.series
    const { level: counted, earlier } = baselineLevel(window, series, level)
    matched.push({ series, baseline: counted, earlier, candidate: stored })
  }
  for (const series of window.runs.at(-1)?.series ?? []) {
    if (candidates.has(seriesKey(series))) continue
    if (policy.removed.some((pattern) => matchesGlob(pattern, series.benchmark))) continue
    const { level: counted, earlier } = baselineLevel(window, series, level)
    matched.push({ series, baseline: counted, earlier, candidate: [] })
  }
  return matched
}

function renamedRuns(runs: readonly Run[], renamed: Policy['renamed']): readonly Run[] {
  return Object.keys(renamed).length === 0 ? runs : runs.map((run) => rename(run, renamed))
}

function rename(run: Run, renamed: Policy['renamed']): Run {
  const today = (name: string) => (Object.hasOwn(renamed, name) ? renamed[name]! : name)
  const entries = <T extends { readonly benchmark: string }>(list: readonly T[]) =>
    list.map((entry) => ({ ...entry, benchmark: today(entry.benchmark) }))
  return {
    ...run,
    series: entries(run.series),
    steps: entries(run.steps),
    verdicts: entries(run.verdicts),
    accepted: entries(run.accepted),
  }
}
