import type { SeriesIdentity } from '../../core/model/series-key.js'
import { BenchmarkMap } from './benchmark-map.js'

/** Values by series, for the many lookups of one text: by benchmark (`BenchmarkMap`) and then by metric. */
export class SeriesMap<T> {
  readonly #benchmarks = new BenchmarkMap<Map<string, T>>(() => new Map())

  get({ benchmark, parameters, metric }: SeriesIdentity): T | undefined {
    return this.#benchmarks.of(benchmark, parameters).get(metric)
  }

  set({ benchmark, parameters, metric }: SeriesIdentity, value: T): void {
    this.#benchmarks.of(benchmark, parameters).set(metric, value)
  }
}
