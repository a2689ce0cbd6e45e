import type { FunctionCost, FunctionProfile } from './profile.js'
import { frameWeights } from './stacks/frame-weights.js'

/**
 * What each function of a profile cost, whatever its form. Functions that cost nothing are left out of a stack profile, where
 * they only stand in frames that nothing ran.
 */
export function functionCosts(profile: FunctionProfile): readonly FunctionCost[] {
  if (profile.kind === 'table') return profile.functions
  const { self, total } = frameWeights(profile.tree)
  return profile.tree.frames
    .map((frame, index) => ({ frame, self: self[index]!, total: total[index]! }))
    .filter((cost) => cost.total !== 0 || cost.self !== 0)
}
