import type { Comparison } from '../model/report.js'
import { median } from '../stats/center.js'
import { plural } from '../units/plural.js'
import { answer } from './answer.js'
import { type EffectScale, effectScale, onScale, rawChange } from './effect-scale.js'
import { orientation } from './orientation.js'
import { type PairTest, pairsToDecide, testPairs } from './pair-test.js'
import { driftDoubt, modesDoubt, reportedModes, type ShiftedMode, sharedModes } from './paired-guards.js'
import { unjudgeable } from './rows.js'
import { scaledFields } from './scaled-fields.js'
import type { SeriesSettings } from './series-settings.js'

/** Pairs of values of one series, whoever took them: rounds of both arms, or given runs in order. */
export interface PairInput {
  readonly metric: string
  /** One value a pair, base unit, in order of measurement; as many as `candidate`. */
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  readonly settings: SeriesSettings
  readonly alpha: number
}

/** What pairs say about a comparison; the rest of the row says what was compared. */
export type PairFields = Pick<Comparison, 'verdict' | 'gated' | 'warnings'> & Partial<Comparison>

/** Pairs on the scale of the effect, oriented so that larger is worse. */
export interface ScaledPairs {
  readonly scale: EffectScale
  /** Delta on that scale. */
  readonly limit: number
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  /** candidate - baseline, pair by pair. */
  readonly differences: readonly number[]
}

/** Pairs on one scale; undefined where zero or negative values have no floor to be judged by. */
export function scalePairs({ baseline, candidate, settings }: PairInput): ScaledPairs | undefined {
  const scale = effectScale([...baseline, ...candidate], settings)
  if (scale.limit === undefined) return undefined
  const s = orientation(settings.direction)
  const before = baseline.map((value) => onScale(scale, s, value))
  const after = candidate.map((value) => onScale(scale, s, value))
  const differences = after.map((value, index) => value - before[index]!)
  if (!differences.every(Number.isFinite)) return undefined
  return { scale, limit: scale.limit, baseline: before, candidate: after, differences }
}

/**
 * The verdict over pairs: d_i = s ln(candidate_i / baseline_i), exact signed-rank test of "theta <= Delta", floor
 * first, then the guards. With too few pairs for the exact test to reach alpha a one-sided t that never gates;
 * below four a ratio (decision.md, "Paired"). At least one pair.
 */
export function judgePairs(input: PairInput): PairFields {
  const pairs = scalePairs(input)
  if (pairs === undefined) return unscaledFields(input)
  const test = testPairs({ differences: pairs.differences, delta: pairs.limit, alpha: input.alpha })
  const rounds = pairs.differences.length
  if (test === undefined) return ratioFields(input, pairs, `${plural(rounds, 'pair')}: a ratio, no test`)
  const fields = scaledFields(input, pairs.scale, { ...test, baseline: median(pairs.baseline) })
  const floor = input.settings.floor
  const belowFloor = floor !== undefined && Math.abs(fields.difference) < floor
  const decided = belowFloor
    ? { verdict: 'unchanged' as const, reason: 'below floor' }
    : guarded(pairs, test, input)
  const mde = pairs.scale.kind === 'log' ? Math.expm1(test.detectable) : test.detectable
  return {
    ...fields.comparison,
    ...decided,
    ...ratiosOf(pairs, input),
    method: test.method,
    pValue: test.pValue,
    ...(test.pSmallest === undefined ? {} : { pSmallest: test.pSmallest }),
    mde,
    rounds,
    gated: input.settings.gated && (belowFloor || test.method === 'paired-signed-rank'),
    warnings: [],
  }
}

function unscaledFields({ metric, baseline, candidate, settings }: PairInput): PairFields {
  return {
    baseline: median(baseline),
    candidate: median(candidate),
    rounds: baseline.length,
    gated: settings.gated,
    ...unjudgeable(metric, [...baseline, ...candidate]),
  }
}

/** A ratio that nothing tests: never gates, never "unchanged". */
export function ratioFields(input: PairInput, pairs: ScaledPairs, reason: string): PairFields {
  const effect = median(pairs.differences)
  const center = { effect, lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }
  const { comparison } = scaledFields(input, pairs.scale, { ...center, baseline: median(pairs.baseline) })
  return {
    ...comparison,
    ...ratiosOf(pairs, input),
    verdict: 'inconclusive',
    method: 'advisory',
    reason,
    rounds: pairs.differences.length,
    gated: false,
    warnings: [],
  }
}

/** The answer by the bounds, and what keeps it from being given: too few pairs, drift, modes. */
function guarded(
  pairs: ScaledPairs,
  test: PairTest,
  input: PairInput,
): Pick<Comparison, 'verdict' | 'reason' | 'modes' | 'roundsNeeded'> {
  const verdict = answer(test, pairs.limit)
  const settling = verdict === 'inconclusive' && test.needed !== undefined ? test.needed : undefined
  const needed = settling === undefined ? {} : { roundsNeeded: settling }
  if (test.method === 'paired-t') {
    const least = pairsToDecide(input.alpha)
    const reason = `${pairs.differences.length} of the ${least} rounds that alpha ${input.alpha} needs: advisory`
    return { verdict, reason, ...needed }
  }
  const modes = sharedModes({ ...pairs, effect: test.effect })
  const shown = modes.length === 0 ? {} : { modes: modesInUnit(modes, pairs, input) }
  const doubt = driftDoubt(pairs.differences, verdict, pairs.limit) ?? modesDoubt(modes, verdict, pairs.limit)
  if (doubt !== undefined) return { verdict: 'inconclusive', reason: doubt, ...shown }
  return { verdict, ...shown, ...needed }
}

function modesInUnit(modes: readonly ShiftedMode[], { scale }: ScaledPairs, { settings }: PairInput) {
  const s = orientation(settings.direction)
  return reportedModes(modes, (value) => (scale.kind === 'log' ? Math.exp(s * value) : s * value))
}

function ratiosOf({ scale, differences }: ScaledPairs, { settings }: PairInput): Pick<Comparison, 'ratios'> {
  const s = orientation(settings.direction)
  return { ratios: differences.map((difference) => rawChange(scale, s, difference)) }
}
