import { requireLevel } from './finite-values.js'
import { incompleteBeta } from './incomplete-beta.js'

/** Halvings that bring any interval of doubles in [0, 1] down to neighbouring doubles. */
const HALVINGS = 60

/**
 * Exact two-sided interval for a proportion: all rates under which `successes` of `trials` is not too extreme at
 * (1 - confidence) / 2 on either side (Clopper and Pearson 1934). Conservative, never too narrow. By bisection on the
 * regularised incomplete beta function, to the precision of doubles.
 *
 * @returns [lower, upper], both in [0, 1]; [0, 1] without trials
 * @throws RangeError unless 0 <= successes <= trials are whole numbers and confidence is in (0, 1)
 */
export function clopperPearson(
  successes: number,
  trials: number,
  confidence: number,
): readonly [number, number] {
  requireLevel(confidence)
  if (!Number.isInteger(successes) || !Number.isInteger(trials) || successes < 0 || successes > trials) {
    throw new RangeError(`${successes} of ${trials}; expected whole numbers, not more successes than trials`)
  }
  if (trials === 0) return [0, 1]
  const tail = (1 - confidence) / 2
  const lower = successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1)
  const upper = successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes)
  return [lower, upper]
}

/** x with I_x(a, b) = p. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, 1 - middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
