import { requireProbabilities } from './finite-values.js'

/**
 * Holm's step-down adjusted p-values, in the order given: rejecting those <= alpha keeps the chance of any false
 * rejection among the family at alpha, whatever the dependence (Holm 1979). O(m log m).
 *
 * @throws RangeError when a value is not in [0, 1].
 */
export function holm(pValues: readonly number[]): number[] {
  requireProbabilities(pValues)
  const order = pValues.map((_, index) => index).sort((first, second) => pValues[first]! - pValues[second]!)
  const adjusted = new Array<number>(pValues.length)
  let largest = 0
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]!))
    adjusted[index] = largest
  })
  return adjusted
}
