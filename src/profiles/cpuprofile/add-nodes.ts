import type { ProfileDocument } from '../format.js'
import { arrayField, field } from '../shared/fields.js'
import { v8Frame } from '../shared/v8-frame.js'
import type { StackBuilder } from '../stacks/stack-builder.js'

/**
 * Adds the flat node list of a profile to a builder.
 * @returns the builder's node of each id; that of V8's `(root)` is the root
 * @throws Problem for an id that stands twice, a child that is not there, or nodes that no root reaches
 */
export function addNodes(document: ProfileDocument, builder: StackBuilder): ReadonlyMap<unknown, number> {
  const nodes = arrayField(document.value, 'nodes') ?? []
  const indexOf = new Map<unknown, number>()
  for (const [index, node] of nodes.entries()) {
    const id = field(node, 'id')
    if (indexOf.has(id))
      throw document.problem(['nodes', index, 'id'], 'the id stands twice', 'every id once')
    indexOf.set(id, index)
  }
  const parents = parentsOf(document, nodes, indexOf)
  const placed = new Map<unknown, number>()
  for (const start of nodes.keys()) {
    for (const index of unplaced(document, { nodes, parents, placed, start })) {
      const parent = parents[index]
      const frame = () => builder.frame(v8Frame(field(nodes[index], 'callFrame')))
      const at = parent === undefined ? 0 : builder.child(placed.get(field(nodes[parent], 'id'))!, frame())
      placed.set(field(nodes[index], 'id'), at)
    }
  }
  return placed
}

interface PlacedNodes {
  readonly nodes: readonly unknown[]
  readonly parents: readonly (number | undefined)[]
  readonly placed: ReadonlyMap<unknown, number>
  readonly start: number
}

/** The nodes from a placed one, or a root, down to `start`. A loop instead of recursion, because stacks may be deep. */
function unplaced(
  document: ProfileDocument,
  { nodes, parents, placed, start }: PlacedNodes,
): readonly number[] {
  const pending: number[] = []
  for (let at: number | undefined = start; at !== undefined; at = parents[at]) {
    if (placed.has(field(nodes[at], 'id'))) break
    pending.push(at)
    if (pending.length > nodes.length)
      throw document.problem(['nodes', start], 'the node is its own ancestor', 'a tree')
  }
  return pending.reverse()
}

/** Index of each node's parent; undefined for a root. Nodes name their children, or (in traces) their parent. */
function parentsOf(
  document: ProfileDocument,
  nodes: readonly unknown[],
  indexOf: ReadonlyMap<unknown, number>,
): (number | undefined)[] {
  const parents = new Array<number | undefined>(nodes.length).fill(undefined)
  for (const [index, node] of nodes.entries()) {
    const parent = field(node, 'parent')
    if (parent !== undefined) parents[index] = indexOf.get(parent)
    for (const [at, id] of (arrayField(node, 'children') ?? []).entries()) {
      const child = indexOf.get(id)
      if (child === undefined)
        throw document.problem(['nodes', index, 'children', at], 'there is no such node', 'the id of a node')
      parents[child] = index
    }
  }
  return parents
}
