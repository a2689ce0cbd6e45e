import type { Frame } from '../frame.js'

/**
 * Weighted call paths with shared beginnings. Node 0 is the root, which is no function; every other node is one
 * frame called from its parent. A parent always stands before its children, so one pass in either direction visits
 * a tree without recursion.
 */
export interface StackTree {
  readonly frames: readonly Frame[]
  /** Index of the parent of each node; 0 for the root itself. */
  readonly parents: Int32Array
  /** Index into `frames` of each node; -1 for the root. */
  readonly nodeFrames: Int32Array
  /** What was spent in the node itself, in the unit of the profile. The root holds samples without a stack. */
  readonly self: Float64Array
}

/** What was spent in each node and below it; entry 0 is the total of the profile. O(nodes). */
export function subtreeTotals({ parents, self }: StackTree): Float64Array {
  const totals = Float64Array.from(self)
  for (let node = totals.length - 1; node > 0; node--) totals[parents[node]!]! += totals[node]!
  return totals
}

/** Frames of the path to a node, outermost first. */
export function pathOf(tree: Pick<StackTree, 'frames' | 'parents' | 'nodeFrames'>, node: number): Frame[] {
  const path: Frame[] = []
  for (let at = node; at !== 0; at = tree.parents[at]!) path.push(tree.frames[tree.nodeFrames[at]!]!)
  return path.reverse()
}
