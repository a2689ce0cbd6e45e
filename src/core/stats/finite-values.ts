import { plural } from '../units/plural.js'

/**
 * Refuses what no statistic is defined for.
 *
 * @throws RangeError when a value is NaN or infinite; names the list and the position.
 */
export function requireFinite(values: readonly number[], name: string): void {
  for (let at = 0; at < values.length; at++) {
    if (!Number.isFinite(values[at]))
      throw new RangeError(`${name}[${at}] is ${values[at]}; expected a finite number`)
  }
}

/**
 * The same, for a list that must also hold at least `least` values.
 *
 * @throws RangeError when the list is shorter or a value is not finite.
 */
export function requireSample(values: readonly number[], name: string, least: number): void {
  if (values.length < least) {
    throw new RangeError(`${name} holds ${plural(values.length, 'value')}; expected at least ${least}`)
  }
  requireFinite(values, name)
}

/**
 * Refuses a level outside the open interval (0, 1).
 *
 * @throws RangeError when `alpha` is NaN, <= 0 or >= 1.
 */
export function requireLevel(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; expected a number between 0 and 1`)
}

/**
 * Refuses what is no probability.
 *
 * @throws RangeError when a value is NaN, below 0 or above 1; names the position.
 */
export function requireProbabilities(pValues: readonly number[]): void {
  const at = pValues.findIndex((value) => !(value >= 0 && value <= 1))
  if (at >= 0) throw new RangeError(`pValues[${at}] is ${pValues[at]}; expected a number from 0 to 1`)
}
