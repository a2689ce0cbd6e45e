import { mean } from '../../core/stats/center.js'
import type { FunctionProfile } from '../profile.js'
import { profileEvidence } from './activities.js'
import type { Activity, ActivityShares, ProfileEvidence } from './evidence.js'

/**
 * The evidence of several rounds of one side: mean shares. `total` is the cost of a unit of work in a unit that both sides
 * share. Undefined for profiles of anything but time.
 */
export function roundsEvidence(
  rounds: readonly FunctionProfile[],
  total: number,
): ProfileEvidence | undefined {
  const read = rounds.map(profileEvidence).filter((evidence) => evidence !== undefined)
  const [first] = read
  if (first === undefined || read.length < rounds.length) return undefined
  const share = (activity: Activity) => mean(read.map(({ shares }) => shares[activity]))
  const shares: ActivityShares = {
    gc: share('gc'),
    allocation: share('allocation'),
    lock: share('lock'),
    io: share('io'),
    wait: share('wait'),
  }
  return { shares, clock: first.clock, total }
}
