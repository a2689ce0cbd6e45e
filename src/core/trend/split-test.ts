import { seededRandom } from '../stats/random.js'
import { randomStatistic } from './split-statistic.js'
import { type SplitLevel, splitWeights } from './split-weights.js'

/** The permutation test of the best split, for segments of up to `largest` values. */
export interface SplitTest {
  /** Of the splits of n values. */
  weights(count: number): Float64Array
  /**
   * (b + 1) / (B + 1), where b of B random orders of the ranks split at least as well; undefined where it exceeds alpha.
   * Never 0.
   */
  pValue(ranks: Float64Array, statistic: number): number | undefined
}

/** Random orders that may split as well as the real one before a step is refused: fewer make the level a lottery. */
const TOLERATED = { untied: 10, tied: 2 }

/**
 * From this share of the standard deviation of untied ranks on, ties are so few that the statistic in terms of the ranks' own
 * deviation has the limits of untied ones: they agree to within 2 %, the error of the 40,000 orders they were compared by.
 */
const FEW_TIES = 0.98

/**
 * With more ties, a statistic below this share of what untied ranks need is no step: of 2,000 series of two to six distinct
 * values whose p was below 0.001 the least had 0.94. Spares their permutations.
 */
const HOPELESS = 0.9

/**
 * Makes the test of one level. Random orders of untied ranks are the same for every series of the same length, so their best
 * splits are drawn once a length (B = 10 / alpha - 1, five milliseconds for 51 values) and then only looked up. Ranks with many ties
 * have orders of their own: B = 2 / alpha - 1, ended as soon as alpha is out of reach.
 */
export function splitTest(
  level: SplitLevel & { readonly seed: number; readonly largest: number },
): SplitTest {
  const { alpha, seed, largest } = level
  const weights = splitWeights(largest, level)
  const drawn: (Float64Array | undefined)[] = []
  return {
    weights: (count) => weights[count]!,
    pValue: (ranks, statistic) => {
      const count = ranks.length
      drawn[count] ??= largestStatistics(count, weights[count]!, { alpha, seed })
      const spread = spreadOf(ranks)
      const corrected = statistic / spread
      if (spread >= FEW_TIES) return lookedUpP(drawn[count], corrected, alpha)
      if (corrected < HOPELESS * drawn[count][0]!) return undefined
      return tiedP(ranks, weights[count]!, { statistic, alpha, seed })
    },
  }
}

function orders(alpha: number, tolerated: number): number {
  return Math.ceil(tolerated / alpha) - 1
}

/** Standard deviation of the ranks as a share of that without ties; exactly 1 then, since ranks are multiples of 1/2. */
function spreadOf(ranks: Float64Array): number {
  let squares = 0
  for (const rank of ranks) squares += rank * rank
  return Math.sqrt(squares / ((ranks.length ** 3 - ranks.length) / 12))
}

/** The best splits of random orders of 1 .. count, ascending; only as many as may reach a step. */
function largestStatistics(
  count: number,
  weights: Float64Array,
  { alpha, seed }: { readonly alpha: number; readonly seed: number },
): Float64Array {
  const random = seededRandom(seed)
  const order = Float64Array.from({ length: count }, (_, rank) => rank - (count - 1) / 2)
  const drawn = new Float64Array(orders(alpha, TOLERATED.untied))
  for (let at = 0; at < drawn.length; at++) drawn[at] = randomStatistic(order, weights, random)
  return drawn.sort().slice(-TOLERATED.untied)
}

function lookedUpP(drawn: Float64Array, statistic: number, alpha: number): number | undefined {
  const reached = drawn.reduce((sum, other) => sum + (other >= statistic ? 1 : 0), 0)
  const pValue = (reached + 1) / (orders(alpha, TOLERATED.untied) + 1)
  return pValue > alpha ? undefined : pValue
}

function tiedP(
  ranks: Float64Array,
  weights: Float64Array,
  { statistic, alpha, seed }: { readonly statistic: number; readonly alpha: number; readonly seed: number },
): number | undefined {
  const permutations = orders(alpha, TOLERATED.tied)
  const random = seededRandom(seed)
  const order = ranks.slice()
  let reached = 0
  for (let count = 0; count < permutations; count++) {
    if (randomStatistic(order, weights, random) < statistic) continue
    reached++
    if ((reached + 1) / (permutations + 1) > alpha) return undefined
  }
  return (reached + 1) / (permutations + 1)
}
