import { MACHINE_EFFECT } from '../decide/machine-effect.js'
import type { ReplayedComparison } from './replayed-point.js'

/**
 * The smallest slowdown of one comparison that `compare: history` would have called regressed at a threshold: where L,
 * known for each injected size, crosses ln(1 + threshold), by interpolation. Zero where it alarms by itself. Undefined
 * where the run as a whole was called a machine effect: then no slowdown of one series is looked for.
 *
 * @param sizes the injected sizes, ascending
 * @param threshold relative
 */
export function neededSlowdown(
  { row, candidate, tested }: ReplayedComparison,
  sizes: readonly number[],
  threshold: number,
): number | undefined {
  if (tested === undefined || row.reason === MACHINE_EFFECT) return undefined
  const amount = crossing(tested, sizes, Math.log1p(threshold))
  return Math.max(Math.expm1(amount), sizeToFloor(row, candidate))
}

function crossing(
  { lower, lowers }: { readonly lower: number; readonly lowers: readonly number[] },
  sizes: readonly number[],
  limit: number,
): number {
  if (lower > limit) return 0
  let [amountBefore, lowerBefore] = [0, lower]
  for (let index = 0; index < sizes.length; index++) {
    const [amount, here] = [Math.log1p(sizes[index]!), lowers[index]!]
    if (here > limit) {
      const share = (limit - lowerBefore) / (here - lowerBefore)
      return Number.isFinite(share) ? amountBefore + share * (amount - amountBefore) : amount
    }
    amountBefore = amount
    lowerBefore = here
  }
  // Beyond the largest size L rises as the effect does.
  return amountBefore + limit - lowerBefore
}

/** How much slower the candidate must be for its difference to reach the floor. */
function sizeToFloor(row: ReplayedComparison['row'], candidate: number): number {
  if (row.floor === undefined || row.baseline === undefined) return 0
  const reached = row.direction === 'lower' ? row.baseline + row.floor : row.baseline - row.floor
  if (reached <= 0) return Number.POSITIVE_INFINITY
  return Math.max(0, row.direction === 'lower' ? reached / candidate - 1 : candidate / reached - 1)
}
