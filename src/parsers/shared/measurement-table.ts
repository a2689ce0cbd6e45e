import type { Parameters } from '../../core/model/measurement.js'
import { seriesKey } from '../../core/model/series-key.js'
import { isSameParameters } from './benchmark-map.js'
import type { GrowingMeasurement } from './new-measurement.js'

/** No row. */
export const NONE = -1

/** Where a metric was found last: nearly always the place of its next value. One for each metric of a table. */
export interface MetricPlace {
  readonly metric: string
  /** First row of the group. */
  head: number
  row: number
}

// Beyond these, comparing names one by one takes longer than a map.
const FEW_METRICS = 16
const FEW_VARIANTS = 8

/**
 * The measurements of one text in order of first appearance, and where each series stands. A group is the rows of one
 * benchmark with one set of parameters: one run of rows as a rule, because tools print what they measured of a benchmark
 * side by side. Beside the measurement itself a row takes a number, and a benchmark one entry of a map where it may come
 * again: an object for each row and group takes several times the memory, and the time of collecting it.
 */
export class MeasurementTable {
  readonly rows: GrowingMeasurement[] = []
  /** First row of a benchmark's latest variant, which is a group. */
  readonly #heads = new Map<string, number>()
  /** Such rows of benchmarks that `begin` named, which enter the map only where one is looked up: as a rule never. */
  #unlisted: number[] = []
  /** First row of the variant before, by that of a variant; `NONE` by all other rows. */
  readonly #older: number[] = []
  /** First row by the key of benchmark and parameters, where a benchmark has more variants than are compared one by one. */
  readonly #further = new Map<string, number>()
  /** Where a group goes on, by the last row of a run that others follow. */
  readonly #next = new Map<number, number>()
  /** Rows by metric, by the first row of a group that has many. */
  readonly #byMetric = new Map<number, Map<string, number>>()
  #benchmark: string | undefined
  #parameters: Parameters | undefined
  /** The benchmark, where it is new and its name the caller's own. */
  #begun: string | undefined
  /** Of the benchmark that was asked for last: the first row of its latest variant, and how many there are, as far as sought. */
  #latest = NONE
  #variants = 0
  /** First row of the group that was asked for last; `NONE` where it has no row yet. */
  #head = NONE
  /** Last row of that group, where it is known. */
  #tail = NONE
  /** Nothing but that group's rows were added since it began: what was not found at its `MetricPlace` is not there. */
  #isFresh = false
  /** The row after the last one that was searched for and found: the next value is mostly its. */
  #expected = NONE

  /**
   * Goes to a benchmark that has no row yet, by its own name: no text that holds another one. As long as all benchmarks begin so,
   * no name is looked up.
   */
  begin(benchmark: string): void {
    if (this.#heads.size > 0) return
    this.#benchmark = benchmark
    this.#begun = benchmark
    this.#parameters = undefined
    this.#latest = NONE
  }

  /** The row of a series; `NONE` where it has none yet. */
  find(benchmark: string, parameters: Parameters, place: MetricPlace): number {
    if (benchmark !== this.#benchmark || parameters !== this.#parameters) this.#go(benchmark, parameters)
    if (this.#head === NONE) return NONE
    if (place.head === this.#head) return place.row
    return this.#isFresh ? NONE : this.#search(place)
  }

  /** Adds the first row of the series that was asked for last and not found. */
  add(measurement: GrowingMeasurement, place: MetricPlace): void {
    const row = this.rows.length
    this.#older.push(NONE)
    if (this.#head === NONE) this.#open(measurement, row)
    else if (!this.#isFresh) this.#link(row, place)
    this.rows.push(measurement)
    this.#tail = row
    place.head = this.#head
    place.row = row
  }

  /** The name of the benchmark that was asked for last as it began or its other rows have it; else undefined. */
  get knownName(): string | undefined {
    return this.#head === NONE ? this.#begun : this.rows[this.#head]?.benchmark
  }

  #go(benchmark: string, parameters: Parameters): void {
    const isSame = benchmark === this.#benchmark
    const before = isSame ? this.#parameters : undefined
    this.#parameters = parameters
    if (before !== undefined && isSameParameters(before, parameters)) return
    if (!isSame) {
      this.#benchmark = benchmark
      this.#begun = undefined
      this.#latest = this.#lookUp(benchmark)
    }
    this.#head = this.#variantWith(parameters)
    this.#tail = NONE
    this.#expected = this.#head
    this.#isFresh = this.#head === NONE
  }

  #lookUp(benchmark: string): number {
    for (const row of this.#unlisted) this.#heads.set((this.rows[row] as GrowingMeasurement).benchmark, row)
    if (this.#unlisted.length > 0) this.#unlisted = []
    return this.#heads.get(benchmark) ?? NONE
  }

  /** The first row of the benchmark that was asked for last with these parameters. */
  #variantWith(parameters: Parameters): number {
    this.#variants = 0
    for (let head = this.#latest; head !== NONE; head = this.#older[head] as number) {
      if (isSameParameters((this.rows[head] as GrowingMeasurement).parameters, parameters)) return head
      this.#variants += 1
    }
    if (this.#variants < FEW_VARIANTS) return NONE
    const benchmark = this.#benchmark as string
    return this.#further.get(seriesKey({ benchmark, parameters, metric: '' })) ?? NONE
  }

  /** Makes the first row of a group findable. */
  #open({ benchmark, parameters }: GrowingMeasurement, row: number): void {
    this.#head = row
    if (this.#variants >= FEW_VARIANTS) {
      this.#further.set(seriesKey({ benchmark, parameters, metric: '' }), row)
      return
    }
    this.#older[row] = this.#latest
    this.#latest = row
    if (this.#begun === undefined) this.#heads.set(benchmark, row)
    else this.#unlisted.push(row)
  }

  /** Makes a row findable from its group, whose other rows were not added just before. */
  #link(row: number, { metric }: MetricPlace): void {
    if (this.#tail === NONE) {
      this.#tail = this.#head
      for (let at = this.#after(this.#head); at !== NONE; at = this.#after(at)) this.#tail = at
    }
    if (this.#tail !== row - 1) this.#next.set(this.#tail, row)
    this.#byMetric.get(this.#head)?.set(metric, row)
  }

  /** The row of the same group that follows a row. */
  #after(row: number): number {
    return this.#isIn(row + 1, this.#head) ? row + 1 : (this.#next.get(row) ?? NONE)
  }

  #isIn(row: number, head: number): boolean {
    const one = this.rows[row]
    const first = this.rows[head]
    if (one === undefined || first === undefined || one.benchmark !== first.benchmark) return false
    return isSameParameters(one.parameters, first.parameters)
  }

  #search(place: MetricPlace): number {
    const row = this.#rowOf(place.metric)
    if (row === NONE) return NONE
    place.head = this.#head
    place.row = row
    this.#expected = row + 1
    return row
  }

  #rowOf(metric: string): number {
    const expected = this.#expected
    if (this.rows[expected]?.metric === metric && this.#isIn(expected, this.#head)) return expected
    const known = this.#byMetric.get(this.#head)
    if (known !== undefined) return known.get(metric) ?? NONE
    let rows = 0
    let row = this.#head
    for (; row !== NONE && rows < FEW_METRICS; row = this.#after(row)) {
      if (this.rows[row]?.metric === metric) return row
      rows += 1
    }
    return row === NONE ? NONE : (this.#mapMetrics().get(metric) ?? NONE)
  }

  #mapMetrics(): Map<string, number> {
    const map = new Map<string, number>()
    for (let row = this.#head; row !== NONE; row = this.#after(row)) {
      map.set((this.rows[row] as GrowingMeasurement).metric, row)
    }
    this.#byMetric.set(this.#head, map)
    return map
  }
}
