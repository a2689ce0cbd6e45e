import type { PairedSeries } from '../model/paired-series.js'
import type { Comparison } from '../model/report.js'
import { cautiousDeviation } from '../stats/center.js'
import { hodgesLehmann } from '../stats/hodges-lehmann.js'
import { signedRank } from '../stats/signed-rank.js'
import { signedRankDetectableShift } from '../stats/signed-rank-reach.js'
import { comparePairedCase, type PairedContext } from './compare-paired-rounds.js'
import { type ScaledPairs, scalePairs } from './judge-pairs.js'
import { type PairedCase, pairedCases } from './paired-case.js'
import { screenedRow } from './screened-row.js'
import { PAIRED_CUT, suspectRounds } from './stages.js'

/**
 * Screens series by a few paired rounds (6 by default). Suspect: theta > Delta / 2 and a one-sided signed-rank p of
 * "theta <= 0" at most 0.10; so few rounds that no p can be as small leave the first condition alone. A gated
 * series without a round to judge by is a suspect too. Exact metrics that repeat themselves in both arms are decided
 * here; everything else that is no suspect shows no sign of a slowdown. Rows of series that do not gate are
 * reported as they are.
 */
export function screenPaired(series: readonly PairedSeries[], context: PairedContext): Comparison[] {
  return pairedCases(series, context.policy).map((entry) => screenCase(entry, context))
}

function screenCase(entry: PairedCase, context: PairedContext): Comparison {
  const row = comparePairedCase(entry, context)
  const { settings, series, baseline, candidate } = entry
  const isDecided = row.verdict === 'new' || row.verdict === 'missing' || row.method === 'exact'
  if (isDecided) return row
  if (!settings.gated) return { ...row, stage: 'screened' }
  if (baseline.length === 0) return screenedRow({ ...row, gated: true }, { suspect: true })
  const { alpha } = context.policy.gate
  const pairs = scalePairs({ metric: series.metric, baseline, candidate, settings, alpha })
  // Without a scale there is nothing to measure again either: reported, with its warning, and not gated.
  if (pairs === undefined) return { ...row, stage: 'screened' }
  const { pValue, pSmallest } = signedRank({ differences: pairs.differences, delta: 0 })
  const leans = hodgesLehmann(pairs.differences) > pairs.limit / 2 && !isTiny(row)
  const suspect = leans && (pSmallest > PAIRED_CUT || pValue <= PAIRED_CUT)
  const mde = mdeThroughStages(pairs, alpha)
  return screenedRow(
    { ...row, gated: true, pScreen: pValue, ...(mde === undefined ? {} : { mde }) },
    { suspect },
  )
}

/** Below half the floor; the floor itself waits for the rounds that decide, as the threshold does. */
function isTiny({ floor, scale, baseline, candidate }: Comparison): boolean {
  if (floor === undefined || scale === 'difference') return false
  return baseline !== undefined && candidate !== undefined && Math.abs(candidate - baseline) < floor / 2
}

/** What screen and re-measurement together find with probability 0.8; the larger of the two reaches. */
function mdeThroughStages({ differences, limit, scale }: ScaledPairs, alpha: number): number | undefined {
  const n = differences.length
  if (n < 2) return undefined
  const deviation = cautiousDeviation(differences)
  const screen = signedRankDetectableShift({ deviation, n, delta: 0, alpha: PAIRED_CUT })
  const rounds = suspectRounds(1, alpha)
  const decision = signedRankDetectableShift({ deviation, n: rounds, delta: limit, alpha })
  const shift = Math.max(screen, decision)
  return scale.kind === 'log' ? Math.expm1(shift) : shift
}
