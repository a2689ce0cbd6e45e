import { requireLevel, requireSample } from './finite-values.js'
import { oneSampleT } from './one-sample-t.js'

/**
 * One-sided 1 - alpha bound on the center of a few rounds: an order statistic where the count allows
 * (P(Binomial(n, 1/2) < k) <= alpha: from n = 7 on at alpha 0.01), which holds for the median of any distribution;
 * with fewer values the t bound of the mean, which assumes normal values.
 *
 * @throws RangeError on fewer than 2 values, a value that is not finite, or alpha outside (0, 1).
 */
export function medianBound(
  values: readonly number[],
  { alpha, side }: { readonly alpha: number; readonly side: 'lower' | 'upper' },
): number {
  requireSample(values, 'values', 2)
  requireLevel(alpha)
  const rank = boundingRank(values.length, alpha)
  if (rank === 0) return oneSampleT({ values, delta: 0, alpha })[side]
  const sorted = values.toSorted((first, second) => first - second)
  return side === 'lower' ? sorted[rank - 1]! : sorted[sorted.length - rank]!
}

/** The largest k such that the k-th value from the end bounds the median: P(Binomial(n, 1/2) < k) <= alpha; 0 where none does. */
function boundingRank(n: number, alpha: number): number {
  let probability = 2 ** -n
  let cumulative = probability
  let rank = 0
  while (cumulative <= alpha) {
    rank++
    probability *= (n - rank + 1) / rank
    cumulative += probability
  }
  return rank
}
