import type { Assumption, Direction } from '../model/measurement.js'
import { metricRow } from '../model/metric-registry.js'
import { matchesGlob } from '../model/name-glob.js'
import type { Policy, Rule } from '../model/policy.js'
import type { Series } from '../model/run.js'

/** What the policy says about one series, every default resolved. */
export interface SeriesSettings {
  readonly direction: Direction
  /** Absent: nothing declares it; may be learned from equal runs. */
  readonly assume?: Assumption
  /** Relative; delta of decision.md. */
  readonly threshold: number
  readonly exactThreshold: number
  /** Absolute, base unit; absent: no floor. */
  readonly floor?: number
  readonly gated: boolean
}

/** Percentiles wobble more than medians: twice the threshold unless a rule names one (decision.md). */
const PERCENTILE_THRESHOLD_FACTOR = 2

/** The first rule that matches the series, as the configuration orders them. */
export function ruleFor(policy: Policy, series: Pick<Series, 'benchmark' | 'metric'>): Rule | undefined {
  return policy.rules.find(
    (rule) =>
      matchesGlob(rule.match, series.benchmark) &&
      (rule.metric === undefined || rule.metric === series.metric),
  )
}

/** Settings of a series: its rule, then what its tool declared, then the metric registry, then the gate's defaults. */
export function seriesSettings(policy: Policy, series: Omit<Series, 'rounds'>): SeriesSettings {
  const rule = ruleFor(policy, series)
  const row = metricRow(series.metric)
  const assume = rule?.assume ?? series.assume ?? row?.assume
  const factor = row?.percentile === true ? PERCENTILE_THRESHOLD_FACTOR : 1
  const gatedByDefault = assume === 'exact' || (series.primary ?? row?.gated ?? true)
  return {
    direction: rule?.direction ?? series.direction,
    ...(assume === undefined ? {} : { assume }),
    threshold: rule?.threshold ?? policy.gate.threshold * factor,
    exactThreshold: rule?.exactThreshold ?? row?.exactThreshold ?? 0,
    ...(rule?.floor === undefined ? {} : { floor: rule.floor }),
    gated: rule?.gate ?? gatedByDefault,
  }
}
