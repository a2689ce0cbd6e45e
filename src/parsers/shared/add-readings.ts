import type { MeasurementBuilder, Reading } from './measurement-builder.js'

/** A metric, its value (undefined where the tool does not tell it) and the unit it was printed in. */
export type MetricValue = readonly [metric: string, value: number | undefined, unit: string]

/** Adds the metrics that a tool prints side by side about one benchmark; those without a value are left out. */
export function addReadings(
  builder: MeasurementBuilder,
  common: Pick<Reading, 'benchmark' | 'parameters' | 'iterations' | 'problem'>,
  rows: readonly MetricValue[],
): void {
  // Not spread: that costs more than everything else about a reading.
  const { benchmark, parameters, iterations, problem } = common
  for (const [metric, value, unit] of rows) {
    if (value !== undefined) builder.add({ benchmark, parameters, metric, value, unit, iterations, problem })
  }
}
