import type { Warning } from '../model/measurement.js'
import { matchesGlob } from '../model/name-glob.js'
import type { PairedSeries } from '../model/paired-series.js'
import type { Policy } from '../model/policy.js'
import { seriesKey } from '../model/series-key.js'
import { plural } from '../units/plural.js'
import { roundValues } from './collapse.js'
import { type SeriesSettings, seriesSettings } from './series-settings.js'

/** A paired series on its way to a verdict: one value a round and arm, base unit. */
export interface PairedCase {
  readonly series: PairedSeries
  readonly settings: SeriesSettings
  /** Rounds that both arms have a value of, by their index in the series. */
  readonly rounds: readonly number[]
  /** One value for each of `rounds`. */
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  readonly warnings: readonly Warning[]
}

/**
 * Makes cases of paired series under a policy: `renamed` joins what one arm calls by its former name, `removed`
 * drops an accepted disappearance, and rounds that one arm has no value of are left out and pointed out.
 *
 * @throws RangeError where both arms hold values of different numbers of rounds: then rounds cannot be paired
 */
export function pairedCases(series: readonly PairedSeries[], policy: Policy): PairedCase[] {
  return joinRenamed(series, policy.renamed)
    .filter((entry) => !isRemoved(entry, policy))
    .map((entry) => pairedCase(entry, seriesSettings(policy, entry)))
}

function pairedCase(series: PairedSeries, settings: SeriesSettings): PairedCase {
  const { baseline, candidate } = series
  if (baseline.length > 0 && candidate.length > 0 && baseline.length !== candidate.length) {
    throw new RangeError(
      `${series.benchmark} ${series.metric}: ${plural(baseline.length, 'baseline round')} and ${plural(candidate.length, 'candidate round')}; expected as many`,
    )
  }
  const rounds = baseline.flatMap((values, index) =>
    values.length > 0 && (candidate[index]?.length ?? 0) > 0 ? [index] : [],
  )
  const values = (arm: readonly (readonly number[])[]) =>
    roundValues({ metric: series.metric, rounds: rounds.map((index) => arm[index]!) })
  const lost = Math.min(baseline.length, candidate.length) - rounds.length
  const [have, were] = lost === 1 ? ['has', 'was'] : ['have', 'were']
  const message = `${lost} of ${plural(baseline.length, 'round')} ${have} no value of ${series.metric} in one arm and ${were} left out`
  return {
    series,
    settings,
    rounds,
    baseline: values(baseline),
    candidate: values(candidate),
    warnings: lost > 0 ? [{ message }] : [],
  }
}

/** Whether an arm holds any value of the series. */
export function holdsValues(arm: readonly (readonly number[])[]): boolean {
  return arm.some((values) => values.length > 0)
}

function isRemoved({ benchmark, baseline, candidate }: PairedSeries, { removed }: Policy): boolean {
  if (!holdsValues(baseline) || holdsValues(candidate)) return false
  return removed.some((pattern) => matchesGlob(pattern, benchmark))
}

function joinRenamed(series: readonly PairedSeries[], renamed: Policy['renamed']): readonly PairedSeries[] {
  if (Object.keys(renamed).length === 0) return series
  const joined = new Map<string, PairedSeries>()
  for (const entry of series) {
    const former = Object.hasOwn(renamed, entry.benchmark) && !holdsValues(entry.candidate)
    const today = former ? { ...entry, benchmark: renamed[entry.benchmark]! } : entry
    const key = JSON.stringify([entry.suite, seriesKey(today)])
    const known = joined.get(key)
    joined.set(key, known === undefined ? today : join(known, today))
  }
  return [...joined.values()]
}

/** The candidate's own entry describes the series; the baseline of the former name fills its empty side. */
function join(known: PairedSeries, entry: PairedSeries): PairedSeries {
  const [described, other] = holdsValues(known.candidate) ? [known, entry] : [entry, known]
  return holdsValues(described.baseline) ? described : { ...described, baseline: other.baseline }
}
