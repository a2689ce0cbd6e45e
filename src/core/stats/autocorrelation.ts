import { mean } from './center.js'
import { requireFinite } from './finite-values.js'

/**
 * Lag-1 autocorrelation in order of measurement, -1 to 1: sum of products of neighbours' deviations over the sum of
 * squares. Above 0.5 the rounds are not replicates but one drift. Undefined for fewer than 3 values or equal values.
 *
 * @throws RangeError when a value is not finite.
 */
export function lagOneAutocorrelation(values: readonly number[]): number | undefined {
  requireFinite(values, 'values')
  if (values.length < 3) return undefined
  const largest = Math.max(...values.map(Math.abs))
  if (largest === 0) return undefined
  // The coefficient has no scale, so dividing by the largest keeps squares in range.
  const scaled = values.map((value) => value / largest)
  const center = mean(scaled)
  const deviations = scaled.map((value) => value - center)
  const squares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0)
  // Equal values leave rounding noise of the mean, which must not pass for a pattern.
  if (values.every((value) => value === values[0])) return undefined
  const products = deviations
    .slice(1)
    .reduce((sum, deviation, index) => sum + deviation * deviations[index]!, 0)
  return squares === 0 ? undefined : products / squares
}
