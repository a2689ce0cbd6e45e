import { requireProbabilities } from './finite-values.js'

/**
 * Benjamini-Hochberg q-values, in the order given: q_(i) = min over j >= i of m p_(j) / j. Listing those <= q keeps
 * the expected share of false ones at q, for independent or positively dependent tests (1995). O(m log m).
 *
 * @throws RangeError when a value is not in [0, 1].
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  requireProbabilities(pValues)
  const order = pValues.map((_, index) => index).sort((first, second) => pValues[second]! - pValues[first]!)
  const adjusted = new Array<number>(pValues.length)
  let smallest = 1
  order.forEach((index, fromTop) => {
    // The factor is divided first: it is at least 1, so that rounding cannot put q below p.
    smallest = Math.min(smallest, pValues[index]! * (pValues.length / (pValues.length - fromTop)))
    adjusted[index] = smallest
  })
  return adjusted
}
