import { ValueDistribution } from '../../core/stats/value-distribution.js'
import type { K6Metric } from './k6-metric.js'

/** What k6's summary shows by default, and the two that its users add. */
const RANKS = [90, 95, 99, 99.9] as const

/** Aggregates the points of one metric, or of a part of it, as k6's own summary does. */
export class StreamMetric {
  readonly #name: string
  readonly #kind: K6Metric['kind']
  readonly #contains: K6Metric['contains']
  readonly #place: K6Metric['place']
  readonly #values = new ValueDistribution()
  #last = 0

  constructor(metric: Omit<K6Metric, 'values'>) {
    this.#name = metric.name
    this.#kind = metric.kind
    this.#contains = metric.contains
    this.#place = metric.place
  }

  add(value: number): void {
    this.#values.add(value)
    this.#last = value
  }

  get count(): number {
    return this.#values.count
  }

  /** Undefined while there is no point. @param seconds length of the test */
  metric(seconds: number): K6Metric | undefined {
    const aggregates = this.#aggregates(seconds)
    if (aggregates === undefined) return undefined
    const values = new Map(
      aggregates.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
    )
    return { name: this.#name, kind: this.#kind, contains: this.#contains, values, place: this.#place }
  }

  #aggregates(seconds: number): readonly (readonly [string, number | undefined])[] | undefined {
    const { count, sum, min, max, mean } = this.#values
    if (count === 0) return undefined
    switch (this.#kind) {
      case 'counter':
        return [
          ['count', sum],
          ['rate', seconds > 0 ? sum / seconds : undefined],
        ]
      case 'gauge':
        return [
          ['value', this.#last],
          ['min', min],
          ['max', max],
        ]
      case 'rate':
        return [
          ['passes', sum],
          ['fails', count - sum],
          ['rate', sum / count],
        ]
      case 'trend':
        return [['avg', mean], ['min', min], ['max', max], ['count', count], ...this.#percentiles()]
    }
  }

  /** k6 interpolates between order statistics as type 7 does. */
  #percentiles(): readonly (readonly [string, number | undefined])[] {
    const quantiles = this.#values.quantiles([0.5, ...RANKS.map((rank) => rank / 100)]) ?? []
    return [
      ['med', quantiles[0]],
      ...RANKS.map((rank, index) => [`p(${rank})`, quantiles[index + 1]] as const),
    ]
  }
}
