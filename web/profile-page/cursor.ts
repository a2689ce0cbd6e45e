import type { Box } from './flame.js'

/** Where a key leads from a box; undefined for a key that is none of these. */
export function stepFrom(box: Box, key: string): Box | undefined {
  switch (key) {
    case 'ArrowDown':
      return widest(shown(box.children ?? [])) ?? box
    case 'ArrowUp':
      return box.parent ?? box
    case 'ArrowLeft':
      return neighbour(box, -1)
    case 'ArrowRight':
      return neighbour(box, 1)
    case 'Home':
      return topOf(box)
    default:
      return undefined
  }
}

/** What is zoomed away has no width. */
function shown(boxes: readonly Box[]): readonly Box[] {
  return boxes.filter(({ x0, x1 }) => x1 > x0)
}

function widest(boxes: readonly Box[]): Box | undefined {
  return boxes.reduce<Box | undefined>(
    (best, box) => (best === undefined || box.x1 - box.x0 > best.x1 - best.x0 ? box : best),
    undefined,
  )
}

function neighbour(box: Box, step: -1 | 1): Box {
  const row = shown(box.parent?.children ?? [box])
  return row[row.indexOf(box) + step] ?? box
}

function topOf(box: Box): Box {
  let top = box
  while (top.parent !== null) top = top.parent
  return top
}
