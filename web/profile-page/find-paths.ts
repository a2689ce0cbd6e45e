import type { PageGraph } from '../../src/reports/profile-page/page.js'
import type { PathNode, Side } from './path-node.js'

/** Boxes that a search found. */
export interface Found {
  /** Indexes of nodes, callers first. */
  readonly indexes: readonly number[]
  /** Part of the whole that they and their callees take, 0 to 1; what is inside another match counts once. */
  readonly share: number
}

/** Frames whose name or place holds a text, upper and lower case being one; none for no text. */
export function framesWith({ frames }: PageGraph, text: string): ReadonlySet<number> {
  const wanted = text.trim().toLowerCase()
  const found = new Set<number>()
  if (wanted === '') return found
  for (const [index, { name, location }] of frames.entries())
    if (`${name}\n${location}`.toLowerCase().includes(wanted)) found.add(index)
  return found
}

/** The call paths that end in one of these frames. Parents stand before their children, so one pass does. */
export function findPaths(
  graph: PageGraph,
  nodes: readonly PathNode[],
  frames: ReadonlySet<number>,
  side: Side,
): Found {
  const isInside = new Uint8Array(nodes.length)
  const indexes: number[] = []
  let cost = 0
  for (const { index, frame, ...costs } of nodes) {
    const isMatch = frames.has(frame)
    const isBelow = index > 0 && isInside[graph.parents[index]!] === 1
    if (isMatch) indexes.push(index)
    if (isMatch && !isBelow) cost += costs[side]!.total
    if (isMatch || isBelow) isInside[index] = 1
  }
  const whole = nodes[0]![side]!.total
  return { indexes, share: whole === 0 ? 0 : cost / whole }
}
