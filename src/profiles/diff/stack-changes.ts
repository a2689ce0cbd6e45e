import { pathOf } from '../stacks/stack-tree.js'
import type { Scales } from './cost-scale.js'
import type { StackChange } from './difference.js'
import type { JointTree } from './joint-tree.js'
import { judgeChanges } from './judge-changes.js'

/** More paths than this nobody reads; the flame graph shows all of them. */
const MOST_STACKS = 100

/** The call paths whose innermost function changed most, largest first. O(nodes x rounds). */
export function stackChanges(tree: JointTree, scales: Scales, alpha: number): readonly StackChange[] {
  const nodes = [...tree.parents.keys()].filter(
    (node) => node !== 0 && [...tree.baseline, ...tree.candidate].some((weights) => weights[node] !== 0),
  )
  const rows = nodes.map((node) => ({
    baseline: tree.baseline.map((weights) => weights[node]!),
    candidate: tree.candidate.map((weights) => weights[node]!),
  }))
  return judgeChanges(rows, scales, alpha)
    .map(({ change, verdict }, index) => ({ change, verdict, node: nodes[index]! }))
    .filter(({ change }) => change.change !== 0)
    .sort(
      (first, second) =>
        Math.abs(second.change.change) - Math.abs(first.change.change) || first.node - second.node,
    )
    .slice(0, MOST_STACKS)
    .map(({ change, verdict, node }) => ({
      frames: pathOf(tree, node),
      verdict,
      self: change,
      points: (100 * change.change) / scales.totals.baseline,
    }))
}
