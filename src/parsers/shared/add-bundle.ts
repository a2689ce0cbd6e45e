import type { MeasurementBuilder, Reading } from './measurement-builder.js'

/** An output file of a bundler, its name without hashes. */
export interface BundleFile {
  readonly name: string
  readonly bytes: number
}

/**
 * Adds the size of every output of a bundler, and of all of them (`total`). Source maps are not sent to users: they are a metric
 * of their own and no part of the total. Files that differ in their hash only count together, because which is which
 * cannot be told.
 */
export function addBundle(
  builder: MeasurementBuilder,
  files: readonly BundleFile[],
  problem: Reading['problem'],
): void {
  const sums = new Map<string, number>()
  for (const { name, bytes } of files) sums.set(name, (sums.get(name) ?? 0) + bytes)
  const add = (benchmark: string, metric: string, value: number): void =>
    builder.add({ benchmark, metric, value, unit: 'B', problem })
  for (const [name, bytes] of sums) add(name, isMap(name) ? 'source-map-size' : 'size', bytes)
  let total: number | undefined
  for (const { name, bytes } of files) if (!isMap(name)) total = (total ?? 0) + bytes
  if (total !== undefined) add('total', 'size', total)
}

function isMap(name: string): boolean {
  return name.endsWith('.map')
}
