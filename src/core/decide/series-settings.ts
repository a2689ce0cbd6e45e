import type { Assumption, Direction } from '../model/measurement.js'
import { metricRow } from '../model/metric-registry.js'
import { matchesGlob } from '../model/name-glob.js'
import type { Policy, Rule } from '../model/policy.js'
import type { Series } from '../model/run.js'
import type { SeriesIdentity } from '../model/series-key.js'
import { noiseFloorKey } from './noise-floor.js'

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
  /** Whether a candidate that lacks the series gates: as `gated`, less what was found and not written, unless a rule says so. */
  readonly gatedWhenMissing: boolean
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
export function seriesSettings(
  policy: Policy,
  series: Omit<Series, 'rounds'> & { readonly suite?: string },
): SeriesSettings {
  const rule = ruleFor(policy, series)
  const row = metricRow(series.metric)
  const assume = rule?.assume ?? series.assume ?? row?.assume
  const factor = row?.percentile === true ? PERCENTILE_THRESHOLD_FACTOR : 1
  const floor = rule?.floor ?? row?.floor
  const gatedByDefault = assume === 'exact' || (series.primary ?? row?.gated ?? false)
  return {
    direction: rule?.direction ?? series.direction,
    ...(assume === undefined ? {} : { assume }),
    threshold: Math.max(rule?.threshold ?? policy.gate.threshold * factor, measuredFloor(policy, series)),
    exactThreshold: rule?.exactThreshold ?? row?.exactThreshold ?? 0,
    ...(floor === undefined ? {} : { floor }),
    gated: rule?.gate ?? gatedByDefault,
    gatedWhenMissing: rule?.gate ?? (gatedByDefault && series.found !== true),
  }
}

/** What `aa` saw identical code do, where the policy asks for it; a threshold below would call noise a slowdown. */
function measuredFloor(
  { noiseFloors }: Policy,
  series: SeriesIdentity & { readonly suite?: string },
): number {
  if (noiseFloors === undefined || series.suite === undefined) return 0
  return noiseFloors.get(noiseFloorKey(series.suite, series)) ?? 0
}
