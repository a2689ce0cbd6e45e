import { requireFinite, requireLevel } from './finite-values.js'
import { normalQuantile } from './normal.js'

/** Chance of calling a regression of the size asked for. */
const POWER = 0.8

/** Added to the normal formula because the tests use t or ranks, which need about two rounds more at small n. */
const SMALL_SAMPLE_ALLOWANCE = 2

/**
 * Paired rounds needed to call an `effect` (on the scale of theta: ln(1 + tau)) a regression with probability 0.8:
 * ((z_{1-alpha} + z_{.8}) deviation / (effect - delta))^2 + 2, at least what the exact test needs to reach alpha
 * (7 at 0.01). `deviation` is that of one round's difference. Undefined where no number suffices: effect <= delta.
 *
 * @throws RangeError when an argument is not finite, the deviation negative, or alpha outside (0, 1).
 */
export function roundsForEffect({
  effect,
  delta,
  deviation,
  alpha,
}: {
  readonly effect: number
  readonly delta: number
  readonly deviation: number
  readonly alpha: number
}): number | undefined {
  requireFinite([effect, delta, deviation], 'effect, delta, deviation')
  requireLevel(alpha)
  if (deviation < 0) throw new RangeError(`deviation is ${deviation}; expected at least 0`)
  if (effect <= delta) return undefined
  const needed = (((normalQuantile(1 - alpha) + normalQuantile(POWER)) * deviation) / (effect - delta)) ** 2
  return Math.max(Math.ceil(needed) + SMALL_SAMPLE_ALLOWANCE, Math.ceil(-Math.log2(alpha)))
}
