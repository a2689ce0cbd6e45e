import { addCounts } from './add-counts.js'

/** Bits of a single-precision number that tell its bucket: sign, exponent and 9 of the mantissa, so 0.2 % wide. */
const DROPPED_BITS = 14
const BUCKETS = 2 ** (32 - DROPPED_BITS)

/** Infinite scores are counted as these, which single precision still holds. */
const LARGEST = 3e38

/** Counts of scores in buckets 0.2 % wide: any cut can be read from them, and no comparison is kept. */
export interface ScoreTally {
  readonly count: number
  /** By bucket. */
  readonly counts: Uint32Array
  add(score: number): void
  /** Scores above a cut that `cutFor` gave. */
  above(cut: number): number
  /** The smallest bucket bound with at most this share of the scores above it; -3e38 where all may be. */
  cutFor(share: number): number
  /** Adds the `counts` of another tally. */
  absorb(counts: Uint32Array): void
}

/** Starts empty; 1 MB whatever is added. Scores may be infinite, never NaN. */
export function createScoreTally(): ScoreTally {
  const counts = new Uint32Array(BUCKETS)
  let count = 0
  return {
    counts,
    get count() {
      return count
    },
    add(score) {
      counts[bucketOf(score)]!++
      count++
    },
    above(cut) {
      let sum = 0
      for (let bucket = BUCKETS - 1; bucket > bucketOf(cut); bucket--) sum += counts[bucket]!
      return sum
    },
    cutFor(share) {
      const allowed = Math.floor(share * count)
      let above = 0
      for (let bucket = BUCKETS - 1; bucket > 0; bucket--) {
        above += counts[bucket]!
        if (above > allowed) return Math.max(boundOf(bucket), -LARGEST)
      }
      return -LARGEST
    },
    absorb(others) {
      addCounts(counts, others)
      count += others.reduce((sum, one) => sum + one, 0)
    },
  }
}

const single = new Float32Array(1)
const bits = new Uint32Array(single.buffer)

/** Rising with the score: the bits of a positive float rise with it, those of a negative one fall. */
function bucketOf(score: number): number {
  single[0] = Math.max(-LARGEST, Math.min(LARGEST, score))
  const raw = bits[0]!
  const rising = raw & 0x8000_0000 ? ~raw >>> 0 : (raw | 0x8000_0000) >>> 0
  return rising >>> DROPPED_BITS
}

/** The largest number of a bucket. */
function boundOf(bucket: number): number {
  const rising = ((bucket << DROPPED_BITS) | (2 ** DROPPED_BITS - 1)) >>> 0
  bits[0] = rising & 0x8000_0000 ? (rising & 0x7fff_ffff) >>> 0 : ~rising >>> 0
  return single[0]!
}
