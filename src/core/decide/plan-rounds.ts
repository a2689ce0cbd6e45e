import { signedRankDetectableShift } from '../stats/signed-rank-reach.js'

/** What a plan is made of. */
export interface PlanRequest {
  /** What one process of each arm took together, from the warm-up round. */
  readonly secondsPerPair: number
  /** Seconds left for rounds. */
  readonly timeLimit: number
  /** Rounds asked for. */
  readonly wanted: number
  readonly alpha: number
  /** ln(1 + threshold). */
  readonly delta: number
  /** Of one round's log ratio, where a former measurement tells it; the plan then names the MDE. */
  readonly deviation?: number
}

/** How many rounds are measured, what they cost and what they can see. */
export interface RoundsPlan {
  /** Even. */
  readonly rounds: number
  readonly wanted: number
  /** Seconds that the rounds are expected to take. */
  readonly seconds: number
  readonly timeLimit: number
  /**
   * `fits`: all that were asked for; `fewer`: as many as fit, enough to decide; `overruns`: the fewest that can decide,
   * beyond the limit but within twice of it; `undecidable`: not even these fit into twice the limit.
   */
  readonly outcome: 'fits' | 'fewer' | 'overruns' | 'undecidable'
  /** The smallest slowdown that these rounds would detect with probability 0.8; absent where no deviation is known. */
  readonly mde?: number
  /** The same for all rounds asked for, where these are fewer. */
  readonly mdeWanted?: number
}

/** Rounds that a measurement has at least, so that each arm is first once. */
const FEWEST = 2

/**
 * Shapes the rounds to the time limit before they start. Rounds stay even. Where fewer fit than a test at `alpha` needs
 * (an exact test of n rounds cannot go below 2^-n), the plan overruns to at most twice the limit.
 *
 * @throws RangeError when an argument is not finite or not positive, or alpha is outside (0, 1).
 */
export function planRounds(request: PlanRequest): RoundsPlan {
  const { secondsPerPair, timeLimit } = request
  if (!(secondsPerPair > 0 && secondsPerPair < Infinity)) {
    throw new RangeError(`secondsPerPair is ${secondsPerPair}; expected a positive number`)
  }
  if (!(request.wanted >= FEWEST && request.wanted < Infinity)) {
    throw new RangeError(`wanted is ${request.wanted}; expected at least ${FEWEST}`)
  }
  const wanted = even(request.wanted)
  const least = Math.min(wanted, fewestToDecide(request.alpha))
  const fitting = even(Math.max(0, timeLimit) / secondsPerPair)
  const overrunning = even((2 * Math.max(0, timeLimit)) / secondsPerPair)
  const plan = (outcome: RoundsPlan['outcome'], rounds: number): RoundsPlan => ({
    ...{ rounds, wanted, seconds: rounds * secondsPerPair, timeLimit, outcome },
    ...detectable(request, rounds, wanted),
  })
  if (fitting >= wanted) return plan('fits', wanted)
  if (fitting >= least) return plan('fewer', fitting)
  if (overrunning >= least) return plan('overruns', least)
  return plan('undecidable', Math.max(FEWEST, overrunning))
}

/** The smallest even number of rounds whose exact signed-rank test can reach `alpha`: 8 at 0.01, 4 at 0.1. */
export function fewestToDecide(alpha: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; expected a number in (0, 1)`)
  return Math.max(FEWEST, 2 * Math.ceil(Math.ceil(-Math.log2(alpha)) / 2))
}

function even(rounds: number): number {
  return 2 * Math.floor(rounds / 2)
}

function detectable(
  { deviation, delta, alpha }: PlanRequest,
  rounds: number,
  wanted: number,
): Pick<RoundsPlan, 'mde' | 'mdeWanted'> {
  if (deviation === undefined) return {}
  const mde = (n: number) => Math.expm1(signedRankDetectableShift({ deviation, n, delta, alpha }))
  return rounds === wanted ? { mde: mde(rounds) } : { mde: mde(rounds), mdeWanted: mde(wanted) }
}
