import type { Measurement } from '../../core/model/measurement.js'

/** The measurements with `found` set where nobody wrote the benchmark; the same list where none is so. */
export function markFound(
  measurements: readonly Measurement[],
  isFound: (measurement: Measurement, index: number) => boolean,
): readonly Measurement[] {
  if (!measurements.some(isFound)) return measurements
  return measurements.map((one, index) => (isFound(one, index) ? { ...one, found: true } : one))
}
