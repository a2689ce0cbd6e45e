import { problemAtByte } from '../shared/problems.js'

/** Fields of profile.proto's Sample; labels (3) are left out. */
const LOCATION = 1
const VALUE = 2

/** Wire types. */
const NUMBER = 0
const LENGTH = 2

const HIGH = 2 ** 32

/**
 * Reads the samples of a profile one by one. A profile of 200 MB has some million, so a reader makes nothing but the two lists,
 * which are the same for every sample.
 */
export class SampleReader {
  /** Ids of the last sample, innermost first. */
  readonly locations: number[] = []
  readonly values: number[] = []
  readonly #bytes: Uint8Array
  readonly #file: string
  #at = 0
  #end = 0
  // The halves of the last number: ids are unsigned, values signed.
  #low = 0
  #high = 0

  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = bytes
    this.#file = file
  }

  /** Reads the content of a sample between two bytes. @throws Problem at the byte where it is not one */
  read(start: number, end: number): void {
    this.locations.length = 0
    this.values.length = 0
    this.#at = start
    this.#end = end
    while (this.#at < end) {
      this.#number()
      const field = this.#low >>> 3
      const wire = this.#low & 7
      if (wire === LENGTH) this.#packed(field)
      else if (wire === NUMBER) this.#take(field)
      else throw this.#problem()
    }
  }

  /** A list in one field; most writers do so for more than two entries. */
  #packed(field: number): void {
    this.#number()
    const until = this.#at + this.#high * HIGH + this.#low
    if (until > this.#end) throw this.#problem()
    if (field !== LOCATION && field !== VALUE) this.#at = until
    while (this.#at < until) this.#take(field)
    if (this.#at !== until) throw this.#problem()
  }

  #take(field: number): void {
    this.#number()
    if (field === LOCATION) this.locations.push((this.#high >>> 0) * HIGH + this.#low)
    else if (field === VALUE) this.values.push((this.#high | 0) * HIGH + this.#low)
  }

  /** A base-128 number of 64 bits in at most ten bytes, as two halves of 32 bits. */
  #number(): void {
    const bytes = this.#bytes
    let low = 0
    let high = 0
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#at >= this.#end) throw this.#problem()
      const byte = bytes[this.#at++]!
      const bits = byte & 0x7f
      if (shift < 28) low |= bits << shift
      else if (shift === 28) {
        low |= bits << 28
        high = bits >>> 4
      } else high |= bits << (shift - 32)
      if (byte < 0x80) {
        this.#low = low >>> 0
        this.#high = high
        return
      }
    }
    throw this.#problem()
  }

  #problem() {
    return problemAtByte(this.#file, this.#at, 'this is no sample of profile.proto')
  }
}
