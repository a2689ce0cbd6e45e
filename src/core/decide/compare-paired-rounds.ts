import type { Warning } from '../model/measurement.js'
import type { PairedSeries } from '../model/paired-series.js'
import type { Policy } from '../model/policy.js'
import type { Comparison, Stage } from '../model/report.js'
import { median } from '../stats/center.js'
import { judgePairs, type PairFields, ratioFields, scalePairs } from './judge-pairs.js'
import { holdsValues, type PairedCase, pairedCases } from './paired-case.js'
import { exactFields } from './rows.js'

/** What is common to the series of one measurement. */
export interface PairedContext {
  readonly policy: Policy
  /** Absent where every series is decided on these rounds, without a screen before. */
  readonly stage?: Stage
  /** Rounds of a suite that ended because an arm crashed or timed out, by suite. */
  readonly crashedRounds?: ReadonlyMap<string, number>
}

/** Fewer rounds say nothing about a metric whose values are few and repeat themselves (decision.md, "Exact"). */
const ROUNDS_FOR_NEAR_EXACT = 5
/** At most so many distinct differences, or more than half of them tied, and the values are coarse. */
const DISTINCT_OF_COARSE = 3

const NEAR_EXACT: Warning = {
  message:
    'declared exact, but its values differ between rounds of one arm, so it was tested like a noisy metric',
}
const COARSE: Warning = {
  message:
    'most rounds repeat the same few ratios, so the tool prints too few digits to resolve small changes; let one round do more work',
}

/**
 * Judges series measured side by side: exact metrics by value where each arm repeats its own, the rest by the exact
 * signed-rank test over rounds. Unadjusted: `decidePaired` accounts for how many series were tested. Rows come in
 * the order of the series, less those whose removal the policy accepts. Pure.
 */
export function comparePairedRounds(series: readonly PairedSeries[], context: PairedContext): Comparison[] {
  return pairedCases(series, context.policy).map((entry) => comparePairedCase(entry, context))
}

/** The row of one case. */
export function comparePairedCase(entry: PairedCase, context: PairedContext): Comparison {
  const { series, settings, warnings } = entry
  const fields = fieldsOf(entry, context.policy.gate.alpha)
  const crashed = context.crashedRounds?.get(series.suite) ?? 0
  return {
    suite: series.suite,
    benchmark: series.benchmark,
    parameters: series.parameters,
    metric: series.metric,
    unit: series.unit,
    direction: settings.direction,
    threshold: settings.threshold,
    ...(settings.floor === undefined ? {} : { floor: settings.floor }),
    ...(series.location === undefined ? {} : { location: series.location }),
    rounds: entry.rounds.length,
    ...(context.stage === undefined ? {} : { stage: context.stage }),
    ...(crashed === 0 ? {} : { crashedRounds: crashed }),
    ...fields,
    warnings: [...warnings, ...fields.warnings],
  }
}

function fieldsOf(entry: PairedCase, alpha: number): PairFields {
  const { series, settings, baseline, candidate } = entry
  const plain = { gated: settings.gated, warnings: [] }
  if (!holdsValues(series.candidate)) {
    if (!holdsValues(series.baseline))
      return { ...plain, verdict: 'inconclusive', method: 'advisory', reason: NO_ROUND }
    return {
      ...plain,
      gated: settings.gatedWhenMissing,
      verdict: 'missing',
      baseline: armMedian(series.baseline),
    }
  }
  if (!holdsValues(series.baseline))
    return { ...plain, verdict: 'new', candidate: armMedian(series.candidate) }
  if (baseline.length === 0)
    return { ...plain, gated: false, verdict: 'inconclusive', method: 'advisory', reason: NO_ROUND }
  const input = { metric: series.metric, baseline, candidate, settings, alpha }
  const kind = kindOf(entry)
  if (kind === 'exact')
    return { ...plain, ...exactFields({ baseline: baseline[0]!, candidate: candidate[0]!, settings }) }
  if (kind === 'noisy') return judgePairs(input)
  const warning = kind === 'near-exact' ? NEAR_EXACT : COARSE
  const fields = enoughForNearExact(entry) ? judgePairs(input) : tooFew(input)
  return { ...fields, warnings: [warning, ...fields.warnings] }
}

const NO_ROUND = 'no round holds a value of both arms'

function enoughForNearExact({ rounds }: PairedCase): boolean {
  return rounds.length >= ROUNDS_FOR_NEAR_EXACT
}

function tooFew(input: Parameters<typeof judgePairs>[0]): PairFields {
  const pairs = scalePairs(input)
  const reason = `near-exact: ${input.baseline.length} of ${ROUNDS_FOR_NEAR_EXACT} rounds`
  return pairs === undefined ? judgePairs(input) : ratioFields(input, pairs, reason)
}

/**
 * How the metric behaved in these rounds. Nothing is learned to be exact here: rounds of one job share too much to
 * show that a metric never varies. A metric declared exact is judged by value only where each arm repeats its own.
 */
function kindOf({
  series,
  settings,
  rounds,
  baseline,
  candidate,
}: PairedCase): 'exact' | 'near-exact' | 'coarse' | 'noisy' {
  if (settings.assume === 'exact') {
    const steady = [series.baseline, series.candidate].every((arm) =>
      isSteady(rounds.map((index) => arm[index]!)),
    )
    return steady ? 'exact' : 'near-exact'
  }
  const ratios = candidate.map((value, index) => value - baseline[index]!)
  return isCoarse(ratios) ? 'coarse' : 'noisy'
}

function isSteady(arm: readonly (readonly number[])[]): boolean {
  const first = arm[0]?.[0]
  return arm.every((values) => values.every((value) => value === first))
}

/** Differences of equal pairs of printed values are equal exactly, so they need no tolerance. */
function isCoarse(differences: readonly number[]): boolean {
  const counts = new Map<number, number>()
  for (const difference of differences) counts.set(difference, (counts.get(difference) ?? 0) + 1)
  const tied = differences.filter((difference) => counts.get(difference)! > 1).length
  return (
    tied > differences.length / 2 ||
    (counts.size <= DISTINCT_OF_COARSE && differences.length > DISTINCT_OF_COARSE)
  )
}

function armMedian(arm: readonly (readonly number[])[]): number {
  return median(arm.flat())
}
