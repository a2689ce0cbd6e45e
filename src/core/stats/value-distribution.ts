/** This many different values are counted exactly; 2^16 of them take a few megabytes. */
const EXACT_VALUES = 65_536

/** Beyond that values keep this many significant bits: a quantile is then off by at most one part in 4,096. */
const KEPT_BITS = 11

/**
 * The distribution of a stream of values in memory that does not grow with the stream: each different value with its
 * count, and from a limit on values rounded to 1 part in 4,096. Count, sum, smallest and largest stay exact.
 */
export class ValueDistribution {
  readonly #limit: number
  #counts = new Map<number, number>()
  #isRounded = false
  #count = 0
  #sum = 0
  #min = Number.POSITIVE_INFINITY
  #max = Number.NEGATIVE_INFINITY

  /** @param limit different values counted exactly */
  constructor(limit = EXACT_VALUES) {
    this.#limit = limit
  }

  /** @throws RangeError when the value is not finite. */
  add(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`the value is ${value}; expected a finite number`)
    this.#count += 1
    this.#sum += value
    if (value < this.#min) this.#min = value
    if (value > this.#max) this.#max = value
    this.#countValue(this.#isRounded ? rounded(value) : value, 1)
  }

  /** Adds all values of another distribution. */
  merge(other: ValueDistribution): void {
    if (other.#isRounded && !this.#isRounded) this.#round()
    this.#count += other.#count
    this.#sum += other.#sum
    this.#min = Math.min(this.#min, other.#min)
    this.#max = Math.max(this.#max, other.#max)
    for (const [value, count] of other.#counts) {
      this.#countValue(this.#isRounded ? rounded(value) : value, count)
    }
  }

  get count(): number {
    return this.#count
  }

  get sum(): number {
    return this.#sum
  }

  /** Whether every quantile is the exact one. */
  get isExact(): boolean {
    return !this.#isRounded
  }

  /** Undefined while there is no value, as are the three below. */
  get mean(): number | undefined {
    return this.#count === 0 ? undefined : this.#sum / this.#count
  }

  get min(): number | undefined {
    return this.#count === 0 ? undefined : this.#min
  }

  get max(): number | undefined {
    return this.#count === 0 ? undefined : this.#max
  }

  /** Quantiles of type 7 (R's default, linear between order statistics) at each p in [0, 1]. O(k log k) for k different values. */
  quantiles(ps: readonly number[]): readonly number[] | undefined {
    if (this.#count === 0) return undefined
    const sorted = [...this.#counts].sort(([first], [second]) => first - second)
    return ps.map((p) => {
      if (p === 0 || p === 1) return p === 0 ? this.#min : this.#max
      const rank = (this.#count - 1) * p
      const below = Math.floor(rank)
      const lower = valueAtRank(sorted, below)
      const upper = rank === below ? lower : valueAtRank(sorted, below + 1)
      return this.#within(lower + (upper - lower) * (rank - below))
    })
  }

  /** Rounding must not carry a quantile past the extremes, which are exact. */
  #within(value: number): number {
    return Math.min(Math.max(value, this.#min), this.#max)
  }

  #countValue(value: number, count: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + count)
    if (!this.#isRounded && this.#counts.size > this.#limit) this.#round()
  }

  #round(): void {
    const exact = this.#counts
    this.#counts = new Map()
    this.#isRounded = true
    for (const [value, count] of exact) this.#countValue(rounded(value), count)
  }
}

/** The value with `KEPT_BITS` bits behind the first. */
function rounded(value: number): number {
  if (value === 0) return 0
  const step = 2 ** (Math.floor(Math.log2(Math.abs(value))) - KEPT_BITS)
  // The smallest doubles have no smaller step; they stay what they are.
  return step === 0 ? value : Math.round(value / step) * step
}

function valueAtRank(sorted: readonly (readonly [number, number])[], rank: number): number {
  let before = 0
  for (const [value, count] of sorted) {
    before += count
    if (rank < before) return value
  }
  return sorted.at(-1)![0]
}
