import { ARMS, type ArmName } from '../model/arm.js'
import { seededRandom } from '../stats/random.js'

/** How one round is launched. */
export interface RoundLaunch {
  /** Counts from 1; 0 is the warm-up, whose values are thrown away. */
  readonly round: number
  /** The arm whose process starts first. */
  readonly first: ArmName
  /** Bytes of padding in the environment of both arms, 0 to 4096. */
  readonly padding: number
}

/** One page: the stack of a process begins where its environment ends, so this moves it over every offset of a page. */
const LARGEST_PADDING = 4096

/**
 * The order of an even number of rounds: each arm is first in half of them, shuffled, and each round has a padding of
 * its own. The same seed gives the same order. A fixed slot order alone has read +30 % on identical code
 * (LTplus-AG/ifc-lite#4221), and the size of the environment moves results by several per cent (Mytkowicz 2009).
 *
 * @throws RangeError unless `rounds` is even and at least 0.
 */
export function roundOrder({
  rounds,
  seed,
}: {
  readonly rounds: number
  readonly seed: number
}): readonly RoundLaunch[] {
  if (!Number.isInteger(rounds) || rounds < 0 || rounds % 2 !== 0) {
    throw new RangeError(`rounds is ${rounds}; expected an even number`)
  }
  const random = seededRandom(seed)
  const balanced = Array.from({ length: rounds }, (_, index) => ARMS[index % 2]!)
  return random
    .shuffle(balanced)
    .map((first, index) => ({ round: index + 1, first, padding: random.integer(LARGEST_PADDING + 1) }))
}

/** The launch of the warm-up round. */
export function warmUpLaunch(seed: number): RoundLaunch {
  const random = seededRandom(seed)
  return { round: 0, first: ARMS[random.integer(2)]!, padding: random.integer(LARGEST_PADDING + 1) }
}
