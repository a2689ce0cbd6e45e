import { ownText } from './own-text.js'

/** Bytes by name, summed one by one; in the order in which the names came first. */
export class ByteSums {
  // Objects, so that only a new name is written into the map.
  readonly #sums = new Map<string, { bytes: number }>()

  add(name: string, bytes: number): void {
    const sum = this.#sums.get(name)
    if (sum === undefined) this.#sums.set(ownText(name), { bytes })
    else sum.bytes += bytes
  }

  forEach(visit: (bytes: number, name: string) => void): void {
    this.#sums.forEach(({ bytes }, name) => {
      visit(bytes, name)
    })
  }
}
