import { mean } from '../../core/stats/center.js'
import { type Frame, frameIdentity } from '../frame.js'
import type { Scales } from './cost-scale.js'
import type { JointTree } from './joint-tree.js'

/** More callers than this are a library that everything uses, and no answer. */
const MOST_CALLERS = 2

/** Callers are named where this part of a function's change came by their calls. */
const MOST_OF_CHANGE = 0.5

/** Callers of functions, by identity of the function's frame. */
export type FunctionCallers = ReadonlyMap<string, readonly Frame[]>

/**
 * Of each function that is not the project's own, the functions of the project by whose calls most of the change of its self cost
 * came, the first first: a runtime that allocates more does so for somebody. Only the nearest function of the project on
 * a path counts. A function whose change came by nobody's calls, such as a collector's thread, has no entry, and neither
 * has one whose change is spread over more than two callers. O(nodes x rounds).
 */
export function projectCallers(
  tree: JointTree,
  scales: Scales,
  isProject: (frame: Frame) => boolean,
): FunctionCallers {
  const { frames, parents, nodeFrames } = tree
  const ownFrames = frames.map(isProject)
  const nearest = new Int32Array(parents.length).fill(NOBODY)
  const changes = new Map<number, Map<number, number>>()
  for (let node = 1; node < parents.length; node++) {
    const frame = nodeFrames[node]!
    nearest[node] = ownFrames[frame] === true ? frame : nearest[parents[node]!]!
    if (ownFrames[frame] === true) continue
    const byCaller = changes.get(frame) ?? new Map<number, number>()
    changes.set(frame, byCaller)
    byCaller.set(nearest[node]!, (byCaller.get(nearest[node]!) ?? 0) + changeOf(node, tree, scales))
  }
  const callers = [...changes].map(([frame, byCaller]) => {
    const named = mainCallers(byCaller).map((caller) => frames[caller]!)
    return [frameIdentity(frames[frame]!), named] as const
  })
  return new Map(callers.filter(([, named]) => named.length > 0))
}

/** In place of a frame: no function of the project is on the path. */
const NOBODY = -1

function changeOf(node: number, { baseline, candidate }: JointTree, scales: Scales): number {
  const cost = (rounds: readonly Float64Array[], factors: readonly number[]) =>
    mean(rounds.map((weights, round) => weights[node]! * factors[round]!))
  return cost(candidate, scales.candidate.cost) - cost(baseline, scales.baseline.cost)
}

/** The fewest callers that made most of the change; none where nobody's calls or too many did. */
function mainCallers(byCaller: ReadonlyMap<number, number>): readonly number[] {
  const change = [...byCaller.values()].reduce((sum, part) => sum + part, 0)
  const sign = Math.sign(change)
  const ranked = [...byCaller]
    .filter(([caller, part]) => caller !== NOBODY && part * sign > 0)
    .toSorted(([, first], [, second]) => (second - first) * sign)
    .slice(0, MOST_CALLERS)
  let sum = 0
  for (const [index, [, part]] of ranked.entries()) {
    sum += part
    if (sum * sign > MOST_OF_CHANGE * Math.abs(change))
      return ranked.slice(0, index + 1).map(([caller]) => caller)
  }
  return []
}
