/** Children of every node as linked lists: `first[node]`, then `next[child]`; 0 ends a list. */
export interface ChildLists {
  readonly first: Int32Array
  readonly next: Int32Array
}

/** Child lists of a tree whose parents stand before their children; children keep their order. O(nodes). */
export function childLists(parents: Int32Array): ChildLists {
  const first = new Int32Array(parents.length)
  const next = new Int32Array(parents.length)
  for (let node = parents.length - 1; node > 0; node--) {
    const parent = parents[node]!
    next[node] = first[parent]!
    first[parent] = node
  }
  return { first, next }
}
