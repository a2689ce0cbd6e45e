import { mean } from '../../core/stats/center.js'
import { changeIntervals, type Interval, type RoundCosts } from './change-test.js'
import type { Scales } from './cost-scale.js'
import type { ChangeVerdict, CostChange } from './difference.js'

/** A change below this part of the baseline's total is no news, however sure it is. */
const LEAST_PART = 0.01

/** One function or path: what the profiles of each round weigh it. */
export interface WeighedRow extends RoundCosts {}

export interface JudgedChange {
  readonly change: CostChange
  readonly verdict: ChangeVerdict
}

/**
 * Changes of rows with their verdicts. A row is named when the change of its cost is beyond noise and at least one point. A
 * whole program that runs slower on a busy machine changes every cost and no share, so without a measured change the
 * share must have changed the same way. Rows below a point on both sides cannot be named and do not widen the intervals of
 * the others.
 */
export function judgeChanges(
  rows: readonly WeighedRow[],
  scales: Scales,
  alpha: number,
): readonly JudgedChange[] {
  const costs = rows.map((row) => scaled(row, scales, 'cost'))
  const shares = rows.map((row) => scaled(row, scales, 'share'))
  const family = shares.filter(
    (row) => Math.max(mean(row.baseline), mean(row.candidate)) >= LEAST_PART,
  ).length
  const { totals } = scales
  const total = (totals.baseline + totals.candidate) / 2
  const intervals = changeIntervals(costs, { total, alpha, family })
  const shareIntervals =
    scales.basis.kind === 'measured' ? intervals : changeIntervals(shares, { total: 1, alpha, family })
  return rows.map((_, index): JudgedChange => {
    const interval = intervals[index]
    const change = costChange(costs[index]!, shares[index]!, interval)
    const least = LEAST_PART * totals.baseline
    return {
      change,
      verdict: verdictOf({ change: change.change, interval, share: shareIntervals[index], least }),
    }
  })
}

function scaled(row: WeighedRow, scales: Scales, scale: 'cost' | 'share'): RoundCosts {
  return {
    baseline: row.baseline.map((weight, round) => weight * scales.baseline[scale][round]!),
    candidate: row.candidate.map((weight, round) => weight * scales.candidate[scale][round]!),
  }
}

function costChange(cost: RoundCosts, share: RoundCosts, interval: Interval | undefined): CostChange {
  const baseline = mean(cost.baseline)
  const candidate = mean(cost.candidate)
  return {
    cost: { baseline, candidate },
    share: { baseline: mean(share.baseline), candidate: mean(share.candidate) },
    change: candidate - baseline,
    ...(interval === undefined ? {} : { interval }),
  }
}

interface Evidence {
  readonly change: number
  readonly interval: Interval | undefined
  readonly share: Interval | undefined
  readonly least: number
}

function verdictOf({ change, interval, share, least }: Evidence): ChangeVerdict {
  if (interval === undefined || share === undefined) return 'untested'
  if (Math.abs(change) < least) return 'within-noise'
  if (interval[0] > 0 && share[0] > 0) return 'grew'
  if (interval[1] < 0 && share[1] < 0) return 'shrank'
  return 'within-noise'
}
