/** More points than this say no more about a trend. */
const MOST_POINTS = 4096

/** A series in memory that does not grow with it: beyond 4,096 points every second one is dropped, those to come too. */
export class ThinnedSeries {
  #times: number[] = []
  #values: number[] = []
  #stride = 1
  #seen = 0

  add(time: number, value: number): void {
    if (this.#seen++ % this.#stride !== 0) return
    this.#times.push(time)
    this.#values.push(value)
    if (this.#times.length <= MOST_POINTS) return
    this.#times = this.#times.filter((_, index) => index % 2 === 0)
    this.#values = this.#values.filter((_, index) => index % 2 === 0)
    this.#stride *= 2
  }

  get times(): readonly number[] {
    return this.#times
  }

  get values(): readonly number[] {
    return this.#values
  }
}
