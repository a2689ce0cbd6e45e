import type { PageGraph, PageWeights } from '../../src/reports/profile-page/page.js'

/** Which side gives boxes their width. */
export type Side = 'candidate' | 'baseline'

/** Costs of a box: by itself and with what it called. */
export interface Cost {
  readonly self: number
  readonly total: number
}

/** A call path as d3-flame-graph takes it; it adds marks of its own. */
export interface PathNode {
  /** Index into the lists of the page; 0 is the root. */
  readonly index: number
  /** Index into the frames; -1 for the root. */
  readonly frame: number
  readonly name: string
  readonly candidate: Cost
  readonly baseline?: Cost
  readonly children: PathNode[]
}

/** Name of the root, which is no function. */
const ALL = 'all'

/** The nodes of a graph, linked; parents stand before their children, so one pass does. */
export function pathNodes(graph: PageGraph): readonly PathNode[] {
  const nodes: PathNode[] = []
  for (const [index, parent] of graph.parents.entries()) {
    const frame = graph.nodeFrames[index]!
    const node: PathNode = {
      index,
      frame,
      name: frame < 0 ? ALL : labelOf(graph, frame),
      candidate: costOf(graph.candidate, index),
      ...(graph.baseline === undefined ? {} : { baseline: costOf(graph.baseline, index) }),
      children: [],
    }
    nodes.push(node)
    if (index > 0) nodes[parent]!.children.push(node)
  }
  return nodes
}

/** Change is told by a mark too, for who does not see the colours. */
function labelOf({ frames }: PageGraph, frame: number): string {
  const { name, verdict } = frames[frame]!
  if (verdict === 'grew') return `\u25b2 ${name}`
  return verdict === 'shrank' ? `\u25bc ${name}` : name
}

function costOf({ self, total }: PageWeights, index: number): Cost {
  return { self: self[index]!, total: total[index]! }
}
