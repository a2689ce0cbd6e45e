import { mean } from '../../core/stats/center.js'
import type { Scales } from '../../profiles/diff/cost-scale.js'
import type { JointTree } from '../../profiles/diff/joint-tree.js'
import { frameIdentity, frameLocation } from '../../profiles/frame.js'
import { type StackTree, subtreeTotals } from '../../profiles/stacks/stack-tree.js'
import type { PageGraph, PageVerdict, PageWeights } from '../../reports/profile-page/page.js'

/** Narrower than half a pixel on a wide screen, on both sides. */
const LEAST_SHARE = 0.0003

/** A page of this many boxes is 2 MB and drawn at once; more makes a browser stutter. */
const MOST_NODES = 20_000

/** The browser walks the tree by recursion, and nobody reads a tower of this height. */
const MOST_DEPTH = 500

/** Verdicts by identity of a frame. */
export type FrameVerdicts = ReadonlyMap<string, PageVerdict>

/** The graph of one profile. */
export function singleGraph(tree: StackTree): PageGraph {
  const candidate = { self: tree.self, total: subtreeTotals(tree) }
  return drawn(tree, { candidate }, new Map())
}

/** The graph of two sides laid over each other, in costs of a mean round for a unit of work. */
export function jointGraph(tree: JointTree, scales: Scales, verdicts: FrameVerdicts): PageGraph {
  const weigh = (side: 'baseline' | 'candidate'): Weights => {
    const self = Float64Array.from(tree.parents, (_, node) =>
      mean(tree[side].map((weights, round) => weights[node]! * scales[side].cost[round]!)),
    )
    return { self, total: subtreeTotals({ ...tree, self }) }
  }
  return drawn(tree, { candidate: weigh('candidate'), baseline: weigh('baseline') }, verdicts)
}

interface Weights {
  readonly self: Float64Array
  readonly total: Float64Array
}

interface Sides {
  readonly candidate: Weights
  readonly baseline?: Weights
}

type Paths = Pick<StackTree, 'frames' | 'parents' | 'nodeFrames'>

/** The nodes that can be seen, renumbered, with the frames that they name. */
function drawn(tree: Paths, sides: Sides, verdicts: FrameVerdicts): PageGraph {
  const kept = keptNodes(tree, sides)
  const places = new Map(kept.map((node, index) => [node, index]))
  const frames = [...new Set(kept.map((node) => tree.nodeFrames[node]!))].filter((frame) => frame >= 0)
  const frameIds = new Map(frames.map((frame, index) => [frame, index]))
  const pick = (weights: Weights): PageWeights => ({
    self: kept.map((node) => rounded(weights.self[node]!)),
    total: kept.map((node) => rounded(weights.total[node]!)),
  })
  return {
    frames: frames.map((frame) => {
      const shown = tree.frames[frame]!
      const verdict = verdicts.get(frameIdentity(shown))
      const place = { name: shown.name, location: frameLocation(shown) }
      return verdict === undefined ? place : { ...place, verdict }
    }),
    parents: kept.map((node) => places.get(tree.parents[node]!)!),
    nodeFrames: kept.map((node) => frameIds.get(tree.nodeFrames[node]!) ?? -1),
    candidate: pick(sides.candidate),
    ...(sides.baseline === undefined ? {} : { baseline: pick(sides.baseline) }),
    omitted: tree.parents.length - kept.length,
  }
}

/** Ascending, so that parents stay before their children. A child is never wider than its parent, so no path is broken. */
function keptNodes({ parents }: Paths, { candidate, baseline = candidate }: Sides): readonly number[] {
  const share = ({ total }: Weights, node: number) => (total[0] === 0 ? 0 : total[node]! / total[0]!)
  const width = (node: number) => Math.max(share(candidate, node), share(baseline, node))
  const depths = new Int32Array(parents.length)
  const wide: number[] = [0]
  for (let node = 1; node < parents.length; node++) {
    depths[node] = depths[parents[node]!]! + 1
    if (depths[node]! <= MOST_DEPTH && width(node) >= LEAST_SHARE) wide.push(node)
  }
  if (wide.length <= MOST_NODES) return wide
  const least = wide.map(width).sort((first, second) => second - first)[MOST_NODES]!
  return wide.filter((node) => node === 0 || width(node) > least)
}

/** Six digits are more than a screen shows and a third of the page's size. */
function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
