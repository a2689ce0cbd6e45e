/** One result row of `testing`: `BenchmarkX-8   100   12.3 ns/op   4 B/op`. */
export interface GoRow {
  readonly pkg: string
  /** As printed, the processor suffix included, the package not. */
  readonly name: string
  readonly iterations: number
  readonly values: readonly number[]
  /** One a value; rows that print the same share the list. */
  readonly units: readonly string[]
  readonly line: number
}

/**
 * Rows until the end of the output tells what their suffix means. Kept by columns: a hundred thousand objects would be
 * moved and followed by the garbage collector again and again, which is a third of the time of reading them.
 */
export class GoRows {
  readonly #packages: string[] = []
  readonly #names: string[] = []
  readonly #units: (readonly string[])[] = []
  /** Iterations and line of each row. */
  readonly #places: number[] = []
  /** Where the values of each row start in `#values`. */
  readonly #starts: number[] = []
  readonly #values: number[] = []

  get length(): number {
    return this.#names.length
  }

  get names(): readonly string[] {
    return this.#names
  }

  add({ pkg, name, iterations, values, units, line }: GoRow): void {
    this.#packages.push(pkg)
    this.#names.push(name)
    this.#units.push(units)
    this.#places.push(iterations, line)
    this.#starts.push(this.#values.length)
    for (let index = 0; index < values.length; index += 1) this.#values.push(values[index] as number)
  }

  at(index: number): GoRow {
    const start = this.#starts[index] as number
    const units = this.#units[index] as readonly string[]
    return {
      pkg: this.#packages[index] as string,
      name: this.#names[index] as string,
      iterations: this.#places[2 * index] as number,
      values: this.#values.slice(start, start + units.length),
      units,
      line: this.#places[2 * index + 1] as number,
    }
  }

  /** Whether a row printed this unit. */
  hasUnit(unit: string): boolean {
    return this.#units.some((units) => units.includes(unit))
  }
}
