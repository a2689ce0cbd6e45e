import type { Parameters } from '../../core/model/measurement.js'
import { seriesKey } from '../../core/model/series-key.js'
import { ownText } from './own-text.js'

/**
 * One thing for each benchmark and its parameters, for the many lookups of one text. A tool prints what it measured of
 * one benchmark side by side, so the last one found is compared first, and then the few sets of parameters that a
 * benchmark has; one `seriesKey` for each lookup would take several times as long.
 */
export class BenchmarkMap<T> {
  readonly #create: (benchmark: string) => T
  readonly #byName = new Map<string, Variant<T>>()
  /** By the key of benchmark and parameters, where a benchmark has more variants than are compared one by one. */
  readonly #further = new Map<string, T>()
  #benchmark: string | undefined
  #parameters: Parameters | undefined
  /** Of the last benchmark: its latest variant, and what was found. */
  #latest: Variant<T> | undefined
  #found: T | undefined

  constructor(create: (benchmark: string) => T) {
    this.#create = create
  }

  /** What belongs to a benchmark, made where it is the first time asked for. */
  of(benchmark: string, parameters: Parameters): T {
    if (benchmark !== this.#benchmark) {
      this.#latest = this.#byName.get(benchmark)
      this.#benchmark = benchmark
    } else if (parameters === this.#parameters && this.#found !== undefined) return this.#found
    const found = this.#variant(benchmark, parameters, this.#latest)
    this.#parameters = parameters
    this.#found = found
    return found
  }

  #variant(benchmark: string, parameters: Parameters, latest: Variant<T> | undefined): T {
    for (let variant = latest; variant !== undefined; variant = variant.next) {
      if (isSameParameters(variant.parameters, parameters)) return variant.value
    }
    if (latest !== undefined && latest.depth >= FEW) return this.#inMap(benchmark, parameters)
    // The key lives as long as the map, and must not hold the text that the name was cut from.
    const own = ownText(benchmark)
    const value = this.#create(own)
    this.#latest = { parameters, value, next: latest, depth: (latest?.depth ?? 0) + 1 }
    this.#byName.set(own, this.#latest)
    return value
  }

  #inMap(benchmark: string, parameters: Parameters): T {
    const key = seriesKey({ benchmark, parameters, metric: '' })
    let value = this.#further.get(key)
    if (value === undefined) {
      value = this.#create(ownText(benchmark))
      this.#further.set(key, value)
    }
    return value
  }
}

/** A benchmark with one set of its parameters. */
interface Variant<T> {
  readonly parameters: Parameters
  readonly value: T
  readonly next: Variant<T> | undefined
  /** Variants from here on. */
  readonly depth: number
}

// Beyond this, comparing them takes longer than a key.
const FEW = 8

/** Whether two sets of parameters are equal, in whatever order their keys stand. */
export function isSameParameters(one: Parameters, other: Parameters): boolean {
  if (one === other) return true
  let keys = 0
  for (const key in one) {
    if (one[key] !== other[key]) return false
    keys += 1
  }
  for (const _ in other) keys -= 1
  return keys === 0
}
