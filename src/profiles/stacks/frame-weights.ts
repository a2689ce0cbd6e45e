import { childLists } from './child-lists.js'
import { type StackTree, subtreeTotals } from './stack-tree.js'

/** Of each frame of a tree, in the order of `frames`. */
export interface FrameWeights {
  readonly self: Float64Array
  /** With everything called from it; a function that calls itself counts once for each stack. */
  readonly total: Float64Array
}

/**
 * Self and total of every frame. A walk keeps how often each frame is on the current path, so that recursion of any
 * depth costs nothing extra. O(nodes), no recursion of its own.
 */
export function frameWeights(tree: StackTree): FrameWeights {
  const { frames, parents, nodeFrames } = tree
  const totals = subtreeTotals(tree)
  const self = new Float64Array(frames.length)
  const total = new Float64Array(frames.length)
  const onPath = new Int32Array(frames.length)
  const { first, next } = childLists(parents)
  let node = first[0] ?? 0
  while (node !== 0) {
    const frame = nodeFrames[node]!
    self[frame]! += tree.self[node]!
    if (onPath[frame] === 0) total[frame]! += totals[node]!
    onPath[frame]! += 1
    if (first[node] !== 0) {
      node = first[node]!
      continue
    }
    while (node !== 0) {
      onPath[nodeFrames[node]!]! -= 1
      if (next[node] !== 0) break
      node = parents[node]!
    }
    node = next[node] ?? 0
  }
  return { self, total }
}
