import type { Comparison } from '../model/report.js'
import { median } from '../stats/center.js'
import type { StoredSeries } from './baseline-level.js'
import { compareExact } from './compare-exact.js'
import type { Case } from './judge-suite.js'
import { orientation } from './orientation.js'
import type { SeriesSettings } from './series-settings.js'

/** A sparkline wider than this no longer fits a comment's cell. */
const SPARKLINE_POINTS = 50

/** The part of a comparison that needs no judgement. */
export function baseRow({ suite, matched, settings }: Case): BaseRow {
  const { series, baseline, candidate } = matched
  const { benchmark, parameters, metric, unit } = series
  const { direction, threshold } = settings
  // Filled key by key, in the order in which reports print them: a copy for each optional key is dear for millions of rows.
  const row: Partial<Writable<Comparison>> = {
    suite,
    benchmark,
    parameters,
    metric,
    unit,
    direction,
    threshold,
  }
  if (settings.floor !== undefined) row.floor = settings.floor
  row.gated = settings.gated
  if (candidate.length > 0) row.rounds = candidate.reduce((sum, { series }) => sum + series.rounds.length, 0)
  row.baselineRuns = baseline.length
  const history = newestValues(baseline, candidate)
  if (history.length >= 2) row.history = history
  if (series.location !== undefined) row.location = series.location
  row.warnings = []
  return row as BaseRow
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** A row on its way to its verdict, not shared yet. */
export type BaseRow = Writable<Omit<Comparison, 'verdict'>> & { verdict?: Comparison['verdict'] }

function newestValues(baseline: readonly StoredSeries[], candidate: readonly StoredSeries[]): number[] {
  const values: number[] = []
  const all = baseline.length + candidate.length
  for (let index = Math.max(0, all - SPARKLINE_POINTS); index < all; index++) {
    const stored = index < baseline.length ? baseline[index]! : candidate[index - baseline.length]!
    values.push(stored.value)
  }
  return values
}

/** The centers of both sides and their ratio, base unit; what is absent or has no ratio stays absent. */
export function centers({
  matched,
  settings,
}: Case): Pick<Comparison, 'baseline' | 'candidate' | 'change' | 'effect'> {
  const baseline = matched.baseline.map((stored) => stored.value)
  const candidate = matched.candidate.map((stored) => stored.value)
  if (baseline.length === 0) return candidate.length === 0 ? {} : { candidate: median(candidate) }
  if (candidate.length === 0) return { baseline: median(baseline) }
  return ratio(median(baseline), median(candidate), orientation(settings.direction))
}

function ratio(
  baseline: number,
  candidate: number,
  s: 1 | -1,
): Pick<Comparison, 'baseline' | 'candidate' | 'change' | 'effect'> {
  if (baseline <= 0 || candidate <= 0) return { baseline, candidate }
  return { baseline, candidate, change: candidate / baseline - 1, effect: s * Math.log(candidate / baseline) }
}

/** The candidate has a series the baseline lacks. */
export function newRow(row: Case): Comparison {
  return { ...baseRow(row), ...centers(row), verdict: 'new' }
}

/** The baseline has a series the candidate lacks. */
export function missingRow(row: Case): Comparison {
  return { ...baseRow(row), ...centers(row), verdict: 'missing', gated: row.settings.gatedWhenMissing }
}

/** A ratio that nothing tests: never gates, never "unchanged". */
export function advisoryRow(row: Case, reason: string): Comparison {
  return {
    ...baseRow(row),
    ...centers(row),
    verdict: 'inconclusive',
    method: 'advisory',
    reason,
    gated: false,
  }
}

/** Zero or negative values without a floor: reported, not gated, with a warning; zero against zero is unchanged. */
export function unjudgeableRow(row: Case, values: readonly number[]): Comparison {
  return { ...baseRow(row), ...centers(row), ...unjudgeable(row.matched.series.metric, values) }
}

/** The part of such a row that says so. `values` are those of both sides. */
export function unjudgeable(
  metric: string,
  values: readonly number[],
): Pick<Comparison, 'verdict' | 'warnings'> & Partial<Comparison> {
  if (values.every((value) => value === 0))
    return { baseline: 0, candidate: 0, verdict: 'unchanged', warnings: [] }
  const message = `${metric} has zero or negative values, so only a difference can be judged; give its rule a floor`
  return {
    verdict: 'inconclusive',
    method: 'advisory',
    reason: 'zero or negative values and no floor',
    gated: false,
    warnings: [{ message }],
  }
}

/** An exact metric against its value at base. */
export function exactRow(row: Case, basis: 'declared' | 'learned'): Comparison {
  const { matched, settings } = row
  const baseline = matched.baseline.at(-1)!.value
  const candidate = matched.candidate.at(-1)!.value
  const learned = basis === 'learned' ? { reason: 'exact: equal in every stored run' } : {}
  return { ...baseRow(row), ...learned, ...exactFields({ baseline, candidate, settings }) }
}

/** What a row of an exact metric says, given its value on both sides. */
export function exactFields({
  baseline,
  candidate,
  settings,
}: {
  readonly baseline: number
  readonly candidate: number
  readonly settings: SeriesSettings
}): Pick<Comparison, 'verdict' | 'threshold'> & Partial<Comparison> {
  const s = orientation(settings.direction)
  const { verdict, reason } = compareExact({
    baseline,
    candidate,
    orientation: s,
    exactThreshold: settings.exactThreshold,
    floor: settings.floor ?? 0,
  })
  return {
    ...ratio(baseline, candidate, s),
    threshold: settings.exactThreshold,
    verdict,
    method: 'exact',
    ...(reason === undefined ? {} : { reason }),
  }
}
