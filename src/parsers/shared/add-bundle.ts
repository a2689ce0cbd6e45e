import { ByteSums } from './byte-sums.js'
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
  const sizes = new BundleSizes()
  for (const { name, bytes } of files) sizes.add(name, bytes)
  sizes.addTo(builder, problem)
}

/** Sums the files of a bundle one by one, of which a log may print thousands. */
export class BundleSizes {
  readonly #sums = new ByteSums()
  #total: number | undefined

  /** @param name without hashes */
  add(name: string, bytes: number): void {
    this.#sums.add(name, bytes)
    if (!isMap(name)) this.#total = (this.#total ?? 0) + bytes
  }

  addTo(builder: MeasurementBuilder, problem: Reading['problem']): void {
    const add = (benchmark: string, metric: string, value: number): void =>
      builder.add({ benchmark, metric, value, unit: 'B', problem })
    this.#sums.forEach((bytes, name) => {
      add(name, isMap(name) ? 'source-map-size' : 'size', bytes)
    })
    if (this.#total !== undefined) add('total', 'size', this.#total)
  }
}

function isMap(name: string): boolean {
  return name.endsWith('.map')
}
