import { StackBuilder } from './stack-builder.js'
import type { StackTree } from './stack-tree.js'

/** The tree of the chosen nodes (1, not 0) and of those that lead to them; what was spent in others is left out. O(nodes). */
export function partOfTree(
  { frames, parents, nodeFrames, self }: StackTree,
  isChosen: ArrayLike<number>,
): StackTree {
  const isNeeded = Uint8Array.from(isChosen)
  for (let node = isNeeded.length - 1; node > 0; node--)
    if (isNeeded[node] === 1) isNeeded[parents[node]!] = 1
  const builder = new StackBuilder('<part>')
  const places = new Int32Array(parents.length)
  for (let node = 0; node < parents.length; node++) {
    if (node > 0 && isNeeded[node] === 0) continue
    if (node > 0)
      places[node] = builder.child(places[parents[node]!]!, builder.frame(frames[nodeFrames[node]!]!))
    if (isChosen[node] === 1) builder.spend(places[node]!, self[node]!)
  }
  return builder.tree()
}
