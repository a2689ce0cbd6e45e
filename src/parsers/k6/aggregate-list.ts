import type { K6Values } from './k6-metric.js'

/** The aggregates of one metric in two lists: made in a fraction of the time of a map, and the names are shared. */
export class AggregateList implements K6Values {
  readonly #names: readonly string[]
  readonly #values: readonly number[]

  /** @param values one for each of `names`, of which no two are equal */
  constructor(names: readonly string[], values: readonly number[]) {
    this.#names = names
    this.#values = values
  }

  get(aggregate: string): number | undefined {
    const index = this.#names.indexOf(aggregate)
    return index === -1 ? undefined : this.#values[index]
  }

  forEach(visit: (value: number, aggregate: string) => void): void {
    for (let index = 0; index < this.#names.length; index += 1)
      visit(this.#values[index] as number, this.#names[index] as string)
  }
}
