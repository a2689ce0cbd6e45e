import type { Series } from '../model/run.js'
import { plural } from '../units/plural.js'
import type { MatchedSeries } from './match-series.js'
import { RUNS_TO_TEST } from './outcome.js'
import type { SeriesSettings } from './series-settings.js'

/** How one series is judged. */
export type Approach =
  | { readonly kind: 'new' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'exact'; readonly basis: 'declared' | 'learned' }
  | { readonly kind: 'paired' }
  | { readonly kind: 'history'; readonly nearExact: boolean }
  | { readonly kind: 'advisory'; readonly reason: string }

export interface ChooseInput {
  readonly matched: MatchedSeries
  readonly settings: SeriesSettings
  readonly pairing: 'unpaired' | 'paired'
  readonly widened?: string
}

/** Metrics that are never learned to be exact: three equal clock readings are luck or a coarse clock. */
const NEVER_LEARNED = new Set([
  'time',
  'cpu-time',
  'user-time',
  'system-time',
  'throughput',
  'bytes-per-second',
  'peak-rss',
])

/**
 * Chooses between the three kinds of evidence (decision.md): exact metrics need one value, noisy ones at least
 * three stored runs, pairs of rounds go their own way; anything else is an advisory ratio.
 */
export function chooseApproach({ matched, settings, pairing, widened }: ChooseInput): Approach {
  const { baseline, candidate } = matched
  if (candidate.length === 0) return { kind: 'missing' }
  if (baseline.length === 0) return { kind: 'new' }
  const exactness = exactnessOf(matched, settings)
  if (widened !== undefined) return { kind: 'advisory', reason: widened }
  if (exactness === 'exact') return { kind: 'exact', basis: 'declared' }
  if (exactness === 'learned') return { kind: 'exact', basis: 'learned' }
  if (pairing === 'paired') return { kind: 'paired' }
  if (baseline.length >= RUNS_TO_TEST) return { kind: 'history', nearExact: exactness === 'near-exact' }
  return { kind: 'advisory', reason: `${plural(baseline.length, 'baseline run')}: a ratio, no test` }
}

type Exactness = 'exact' | 'learned' | 'near-exact' | 'noisy'

function exactnessOf({ series, baseline, candidate }: MatchedSeries, settings: SeriesSettings): Exactness {
  if (settings.assume === 'noisy') return 'noisy'
  const steady = () => [...baseline, ...candidate].every((stored) => isSteady(stored.series))
  if (settings.assume === 'exact') return steady() ? 'exact' : 'near-exact'
  if (series.unit === 's' || series.unit.endsWith('/s') || NEVER_LEARNED.has(series.metric)) return 'noisy'
  const values = baseline.map((stored) => stored.value)
  const equal = values.length >= RUNS_TO_TEST && values.every((value) => value === values[0])
  return equal && steady() ? 'learned' : 'noisy'
}

/** Every value of every round is the same: what an exact metric must show within one run. */
function isSteady(series: Series): boolean {
  const first = series.rounds[0]?.[0]
  return series.rounds.every((values) => values.every((value) => value === first))
}
