import { type Frame, frameIdentity } from '../frame.js'
import type { StackProfile } from '../profile.js'
import { StackBuilder } from '../stacks/stack-builder.js'
import type { StackTree } from '../stacks/stack-tree.js'

/** The call paths of both sides in one tree: the form of a differential flame graph. */
export interface JointTree extends Pick<StackTree, 'frames' | 'parents' | 'nodeFrames'> {
  /** What was spent in each node itself, by round, as the profiles weigh it. */
  readonly baseline: readonly Float64Array[]
  readonly candidate: readonly Float64Array[]
}

/**
 * Lays the rounds of both sides over each other. `nameOf` gives the frame of the candidate for a frame of the baseline that is
 * the same function, by identity.
 */
export function jointTree(
  baseline: readonly StackProfile[],
  candidate: readonly StackProfile[],
  nameOf: ReadonlyMap<string, Frame>,
): JointTree {
  const builder = new StackBuilder('<joint>')
  const place = ({ tree }: StackProfile, frameOf: (frame: Frame) => Frame): Placed => {
    const frames = tree.frames.map((frame) => builder.frame(frameOf(frame)))
    const nodes = new Int32Array(tree.parents.length)
    for (let node = 1; node < nodes.length; node++)
      nodes[node] = builder.child(nodes[tree.parents[node]!]!, frames[tree.nodeFrames[node]!]!)
    return { nodes, self: tree.self }
  }
  // The candidate goes first: where both sides know a function, its place there is shown.
  const candidates = candidate.map((profile) => place(profile, (frame) => frame))
  const baselines = baseline.map((profile) =>
    place(profile, (frame) => nameOf.get(frameIdentity(frame)) ?? frame),
  )
  const { frames, parents, nodeFrames } = builder.tree()
  const spread = (placed: Placed) => weightsOf(placed, parents.length)
  return { frames, parents, nodeFrames, baseline: baselines.map(spread), candidate: candidates.map(spread) }
}

interface Placed {
  /** Node of the joint tree for each node of the profile. */
  readonly nodes: Int32Array
  readonly self: Float64Array
}

function weightsOf({ nodes, self }: Placed, size: number): Float64Array {
  const weights = new Float64Array(size)
  for (const [node, weight] of self.entries()) weights[nodes[node]!]! += weight
  return weights
}
