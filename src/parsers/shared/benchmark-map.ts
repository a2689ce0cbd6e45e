import type { Parameters } from '../../core/model/measurement.js'
import { seriesKey } from '../../core/model/series-key.js'

/**
 * One thing for each benchmark and its parameters, for the many lookups of one text. A tool prints what it measured of
 * one benchmark side by side, so the last one found is compared first; one `seriesKey` for each lookup would take
 * several times as long.
 */
export class BenchmarkMap<T> {
  readonly #create: (benchmark: string, parameters: Parameters) => T
  readonly #plain = new Map<string, T>()
  /** By the key of benchmark and parameters. */
  readonly #varied = new Map<string, T>()
  #benchmark: string | undefined
  #parameters: Parameters | undefined
  #last: T | undefined

  constructor(create: (benchmark: string, parameters: Parameters) => T) {
    this.#create = create
  }

  /** What belongs to a benchmark, made where it is the first time asked for. */
  of(benchmark: string, parameters: Parameters): T {
    if (this.#last !== undefined && benchmark === this.#benchmark && parameters === this.#parameters)
      return this.#last
    const isVaried = hasAny(parameters)
    const map = isVaried ? this.#varied : this.#plain
    const key = isVaried ? seriesKey({ benchmark, parameters, metric: '' }) : benchmark
    let found = map.get(key)
    if (found === undefined) {
      found = this.#create(benchmark, parameters)
      map.set(key, found)
    }
    this.#benchmark = benchmark
    this.#parameters = parameters
    this.#last = found
    return found
  }
}

function hasAny(parameters: Parameters): boolean {
  for (const _ in parameters) return true
  return false
}
