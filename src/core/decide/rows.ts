import type { Comparison } from '../model/report.js'
import { median } from '../stats/center.js'
import { runValue } from './collapse.js'
import { compareExact } from './compare-exact.js'
import type { Case } from './judge-suite.js'
import { orientation } from './orientation.js'

/** A sparkline wider than this no longer fits a comment's cell. */
const SPARKLINE_POINTS = 50

/** The part of a comparison that needs no judgement. */
export function baseRow({ suite, matched, settings }: Case): Omit<Comparison, 'verdict'> {
  const { series, baseline, candidate } = matched
  const history = [...baseline, ...candidate]
    .map((stored) => runValue(stored.series))
    .slice(-SPARKLINE_POINTS)
  return {
    suite,
    benchmark: series.benchmark,
    parameters: series.parameters,
    metric: series.metric,
    unit: series.unit,
    direction: settings.direction,
    threshold: settings.threshold,
    ...(settings.floor === undefined ? {} : { floor: settings.floor }),
    gated: settings.gated,
    ...(candidate.length === 0
      ? {}
      : { rounds: candidate.reduce((sum, { series }) => sum + series.rounds.length, 0) }),
    baselineRuns: baseline.length,
    ...(history.length < 2 ? {} : { history }),
    ...(series.location === undefined ? {} : { location: series.location }),
    warnings: [],
  }
}

/** The centers of both sides and their ratio, base unit; what is absent or has no ratio stays absent. */
export function centers({
  matched,
  settings,
}: Case): Pick<Comparison, 'baseline' | 'candidate' | 'change' | 'effect'> {
  const baseline = matched.baseline.map((stored) => runValue(stored.series))
  const candidate = matched.candidate.map((stored) => runValue(stored.series))
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
  return { ...baseRow(row), ...centers(row), verdict: 'missing' }
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
  if (values.every((value) => value === 0))
    return { ...baseRow(row), baseline: 0, candidate: 0, verdict: 'unchanged' }
  const comparison = advisoryRow(row, 'zero or negative values and no floor')
  const message = `${row.matched.series.metric} has zero or negative values, so only a difference can be judged; give its rule a floor`
  return { ...comparison, warnings: [{ message }] }
}

/** An exact metric against its value at base. */
export function exactRow(row: Case, basis: 'declared' | 'learned'): Comparison {
  const { matched, settings } = row
  const s = orientation(settings.direction)
  const baseline = runValue(matched.baseline.at(-1)!.series)
  const candidate = runValue(matched.candidate.at(-1)!.series)
  const result = compareExact({
    baseline,
    candidate,
    orientation: s,
    exactThreshold: settings.exactThreshold,
    floor: settings.floor ?? 0,
  })
  const reason = result.reason ?? (basis === 'learned' ? 'exact: equal in every stored run' : undefined)
  return {
    ...baseRow(row),
    ...ratio(baseline, candidate, s),
    threshold: settings.exactThreshold,
    verdict: result.verdict,
    method: 'exact',
    ...(reason === undefined ? {} : { reason }),
  }
}
