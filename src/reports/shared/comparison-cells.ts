import type { Comparison } from '../../core/model/report.js'
import {
  formatChange,
  formatChangeInterval,
  formatDifferenceInterval,
  formatShare,
} from '../../core/units/format-change.js'
import { formatDifference, formatPair, formatValue } from '../../core/units/format-value.js'
import { evidenceSentence } from './evidence.js'
import { shortenMiddle } from './shorten-middle.js'
import { sparkline } from './sparkline.js'

/** Longer than any unit that a number is read with. */
const UNIT_LIMIT = 24

/** One comparison as people read it; empty where there is nothing to say. Texts are not escaped. */
export interface ComparisonCells {
  readonly metric: string
  readonly baseline: string
  readonly candidate: string
  readonly change: string
  readonly interval: string
  /** Smallest worsening that would have been seen. */
  readonly mde: string
  readonly trend: string
  readonly evidence: string
}

/** Rounds the raw numbers of a comparison, both sides in one scale. */
export function comparisonCells(comparison: Comparison): ComparisonCells {
  const unit = displayUnit(comparison)
  const [baseline, candidate] = bothSides(comparison, unit)
  return {
    metric: comparison.direction === 'higher' ? `${comparison.metric} (higher is better)` : comparison.metric,
    baseline,
    candidate,
    change: changeOf(comparison, unit),
    interval: intervalOf(comparison, unit),
    mde: mdeOf(comparison, unit),
    trend: sparkline(comparison.history ?? []),
    evidence: evidenceSentence(comparison),
  }
}

/** A rate of errors is stored as a share of 1 and read in per cent; a custom unit is anybody's text, so it is kept short. */
export function displayUnit({ metric, unit }: { readonly metric: string; readonly unit: string }): string {
  return metric === 'error-rate' && unit === '1' ? '%' : shortenMiddle(unit, UNIT_LIMIT)
}

function bothSides({ baseline, candidate }: Comparison, unit: string): readonly [string, string] {
  if (baseline !== undefined && candidate !== undefined) return formatPair(baseline, candidate, unit)
  const show = (value: number | undefined) => (value === undefined ? '' : formatValue(value, unit))
  return [show(baseline), show(candidate)]
}

function changeOf({ baseline, candidate, change }: Comparison, unit: string): string {
  if (change !== undefined) return formatChange(change)
  if (baseline === undefined || candidate === undefined) return ''
  return formatDifference(candidate - baseline, unit)
}

function intervalOf({ interval, scale }: Comparison, unit: string): string {
  if (interval === undefined || !interval.every(Number.isFinite)) return ''
  return scale === 'difference' ? formatDifferenceInterval(interval, unit) : formatChangeInterval(interval)
}

function mdeOf({ mde, scale }: Comparison, unit: string): string {
  if (mde === undefined || !Number.isFinite(mde)) return ''
  return scale === 'difference' ? formatValue(mde, unit) : formatShare(mde)
}
