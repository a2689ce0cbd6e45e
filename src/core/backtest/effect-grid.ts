/** Smallest and largest slowdown told apart, relative, and the number of steps between them: each 6 % wider. */
const SMALLEST = 0.001
const LARGEST = 10
const STEPS = 160
const WIDTH = Math.log(LARGEST / SMALLEST) / STEPS

/** Counts of slowdowns on a fixed grid, so that their quantiles cost no memory for each comparison. */
export interface EffectGrid {
  readonly count: number
  /** What a later part of the replay adds to its own (`addCounts`). */
  readonly counts: Uint32Array
  add(size: number): void
  /** Upper end of the grid step that holds the quantile; 0 for what needs none, Infinity beyond ten times. */
  quantile(share: number): number
}

/** Starts empty, or from the counts of another grid, which it goes on with. */
export function createEffectGrid(counts: Uint32Array = new Uint32Array(STEPS + 2)): EffectGrid {
  // First: nothing was needed. Last: more than the grid holds.
  const total = () => counts.reduce((sum, one) => sum + one, 0)
  return {
    counts,
    get count() {
      return total()
    },
    add(size) {
      counts[stepOf(size)]!++
    },
    quantile(share) {
      const count = total()
      let sum = 0
      for (let step = 0; step < counts.length; step++) {
        sum += counts[step]!
        if (sum >= share * count) return endOf(step)
      }
      return Number.POSITIVE_INFINITY
    },
  }
}

function stepOf(size: number): number {
  if (size <= 0) return 0
  if (!(size < LARGEST)) return STEPS + 1
  return 1 + Math.max(0, Math.min(STEPS - 1, Math.floor(Math.log(size / SMALLEST) / WIDTH)))
}

function endOf(step: number): number {
  if (step === 0) return 0
  return step > STEPS ? Number.POSITIVE_INFINITY : SMALLEST * Math.exp(step * WIDTH)
}
