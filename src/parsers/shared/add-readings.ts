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
  for (let index = 0; index < rows.length; index += 1) {
    // Nor taken apart, which asks the array for an iterator.
    const row = rows[index] as MetricValue
    const value = row[1]
    if (value === undefined) continue
    builder.add({ benchmark, parameters, metric: row[0], value, unit: row[2], iterations, problem })
  }
}
