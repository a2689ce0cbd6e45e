/** A seeded stream of random numbers. The same seed gives the same stream on every platform and version. */
export interface Random {
  /** In [0, 1), 53 bits. */
  uniform(): number
  /** In 0 .. count - 1, without bias. Throws RangeError unless count is an integer from 1 to 2^21. */
  integer(count: number): number
  /** The items in random order, as a new array; every order is equally likely. */
  shuffle<Item>(items: readonly Item[]): Item[]
}

/** 2^32, the number of outputs of one step. */
const STEP_RANGE = 0x1_0000_0000

/** Up to here output x count is exact in a double. */
const LARGEST_COUNT = 2 ** 21

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018), its state filled from `seed` by splitmix32, so that neighbouring seeds
 * give unrelated streams. For orders of rounds and permutation tests; not for secrets.
 *
 * @throws RangeError unless the seed is an integer of magnitude up to 2^53.
 */
export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; expected an integer`)
  const next = xoshiro128(seed)
  const integer = (count: number): number => {
    if (!Number.isInteger(count) || count < 1 || count > LARGEST_COUNT) {
      throw new RangeError(`count is ${count}; expected an integer from 1 to 2^21`)
    }
    // Lemire 2019: the high half of output x count, drawn again in the few cases that would favour some numbers.
    let product = next() * count
    let high = Math.floor(product / STEP_RANGE)
    if (product - high * STEP_RANGE >= count) return high
    const favoured = STEP_RANGE % count
    while (product - high * STEP_RANGE < favoured) {
      product = next() * count
      high = Math.floor(product / STEP_RANGE)
    }
    return high
  }
  return {
    uniform: () => ((next() >>> 5) * 0x400_0000 + (next() >>> 6)) / 2 ** 53,
    integer,
    shuffle: (items) => {
      const shuffled = [...items]
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(last + 1)
        const item = shuffled[last]!
        shuffled[last] = shuffled[other]!
        shuffled[other] = item
      }
      return shuffled
    },
  }
}

/** Unsigned 32-bit outputs. */
function xoshiro128(seed: number): () => number {
  const fill = splitmix32(seed)
  let [s0, s1, s2, s3] = [fill(), fill(), fill(), fill()]
  return () => {
    const output = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotate(s3, 11)
    return output
  }
}

/** Both halves of a seed count; the increment is the golden ratio, the mixer that of MurmurHash3. */
function splitmix32(seed: number): () => number {
  let state = (seed | 0) ^ Math.imul(Math.floor(seed / STEP_RANGE) | 0, 0x9e37_79b1)
  return () => {
    state = (state + 0x9e37_79b9) | 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
    return (mixed ^ (mixed >>> 16)) >>> 0
  }
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
