import type { Comparison } from '../model/report.js'
import { median } from '../stats/center.js'
import { hodgesLehmann } from '../stats/hodges-lehmann.js'
import { minimumDetectableEffect } from '../stats/minimum-detectable-effect.js'
import { oneSampleT } from '../stats/one-sample-t.js'
import { signedRank } from '../stats/signed-rank.js'
import { walshBounds } from '../stats/walsh-bounds.js'
import { answer, type BoundedEffect } from './answer.js'
import { runValue } from './collapse.js'
import { effectScale, onScale } from './effect-scale.js'
import type { Case } from './judge-suite.js'
import { orientation } from './orientation.js'
import { advisoryRow, baseRow, unjudgeableRow } from './rows.js'
import { scaledFields } from './scaled-fields.js'

/** Below this many pairs there is no test at all; from here up to the signed-rank test's reach a t, advisory. */
const PAIRS_FOR_T = 4

interface PairedTest extends BoundedEffect {
  readonly method: 'paired-signed-rank' | 'paired-t'
  readonly pValue: number
  readonly pSmallest?: number
}

/**
 * Judges runs that were taken in pairs: d_i = s ln(candidate_i / baseline_i), Hodges-Lehmann estimate, exact
 * signed-rank test of "theta <= Delta" with bounds from the ordered Walsh averages. With too few pairs for the
 * exact test to reach alpha, a one-sided t that never gates; below four, a ratio (decision.md, "Paired").
 */
export function pairedRow(row: Case): Comparison {
  const { baseline, candidate } = row.matched
  if (baseline.length !== candidate.length) {
    return advisoryRow(
      row,
      `${baseline.length} baseline and ${candidate.length} candidate runs hold it: no pairs`,
    )
  }
  const before = baseline.map((stored) => runValue(stored.series))
  const after = candidate.map((stored) => runValue(stored.series))
  const scale = effectScale([...before, ...after], row.settings)
  if (scale.limit === undefined) return unjudgeableRow(row, [...before, ...after])
  const s = orientation(row.settings.direction)
  const scaled = before.map((value) => onScale(scale, s, value))
  const differences = after.map((value, index) => onScale(scale, s, value) - scaled[index]!)
  const test = testPairs(differences, scale.limit, row.alpha)
  if (test === undefined) return advisoryRow(row, `${differences.length} pairs: a ratio, no test`)
  const fields = scaledFields(row, scale, { ...test, baseline: median(scaled) })
  const belowFloor = row.settings.floor !== undefined && Math.abs(fields.difference) < row.settings.floor
  const advisory = test.method === 'paired-t' ? `${differences.length} pairs: advisory` : undefined
  const reason = belowFloor ? 'below floor' : advisory
  return {
    ...baseRow(row),
    ...fields.comparison,
    verdict: belowFloor ? 'unchanged' : answer(test, scale.limit),
    method: test.method,
    pValue: test.pValue,
    ...(test.pSmallest === undefined ? {} : { pSmallest: test.pSmallest }),
    ...(scale.kind === 'log'
      ? { mde: minimumDetectableEffect({ differences, delta: scale.limit, alpha: row.alpha }) }
      : {}),
    ...(reason === undefined ? {} : { reason }),
    rounds: differences.length,
    gated: row.settings.gated && advisory === undefined,
  }
}

function testPairs(differences: readonly number[], delta: number, alpha: number): PairedTest | undefined {
  const exact = differences.length < 1 ? undefined : signedRank({ differences, delta })
  if (exact !== undefined && exact.pSmallest <= alpha) {
    const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = walshBounds(
      differences,
      alpha,
    )
    const { pValue, pSmallest } = exact
    return {
      method: 'paired-signed-rank',
      effect: hodgesLehmann(differences),
      lower,
      upper,
      pValue,
      pSmallest,
    }
  }
  if (differences.length < PAIRS_FOR_T) return undefined
  const { estimate, lower, upper, pValue } = oneSampleT({ values: differences, delta, alpha })
  return { method: 'paired-t', effect: estimate, lower, upper, pValue }
}
