import flamegraph, { type FlameGraph, type FlameNode } from 'd3-flame-graph'
import { select } from 'd3-selection'
import type { Colours } from './colours.js'
import type { PathNode, Side } from './path-node.js'

export type Box = FlameNode<PathNode>

/** Height of a box; its label is 12 pixels. */
const ROW = 19

/** Long enough to see where a box went, short enough not to wait for. */
const ZOOM_MILLISECONDS = 250

export interface FlameOptions {
  readonly container: HTMLElement
  readonly root: PathNode
  readonly colours: Colours
  readonly label: (node: PathNode) => string
  readonly onHover: (box: Box) => void
  readonly onLeave: () => void
  /** Called with the root where all is shown. */
  readonly onZoom: (box: Box) => void
}

/** The drawn graph and what can be done with it. */
export interface Flame {
  readonly boxes: readonly Box[]
  zoomTo(box: Box): void
  showAll(): void
  setSide(side: Side): void
  /** Marks boxes; an empty set marks none. */
  mark(indexes: ReadonlySet<number>): void
  /** Draws again, for another width or theme. */
  redraw(): void
  /** Outlines one box; undefined none. */
  outline(box: Box | undefined): void
}

/** Draws the flame graph, the root on top, the widest callee first. */
export function drawFlame(options: FlameOptions): Flame {
  const { container, root } = options
  let side: Side = 'candidate'
  let marked: ReadonlySet<number> = new Set()
  const chart = configured(options)
    .getValue((item) => ('data' in item ? item.data : item)[side]!.total)
    .setSearchMatch(({ data }) => marked.has(data.index))
  chart.width(container.clientWidth)
  const selection = select(container).datum(root).call(chart)
  const boxes = descendants(selection.datum() as unknown as Box)
  return {
    boxes,
    zoomTo: (box) => moving(chart).zoomTo(box),
    showAll: () => moving(chart).resetZoom(),
    setSide(next) {
      side = next
      moving(chart).resetZoom()
    },
    mark(indexes) {
      marked = indexes
      if (indexes.size === 0) chart.clear()
      else chart.search('marked')
    },
    redraw: () => void chart.transitionDuration(0).width(container.clientWidth).update(),
    outline: (box) => outline(container, box),
  }
}

/** Only what a reader asked for moves; the first picture and one of another width are there at once. */
function moving(chart: FlameGraph<PathNode>): FlameGraph<PathNode> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  return chart.transitionDuration(isStill ? 0 : ZOOM_MILLISECONDS)
}

function configured({ colours, label, onHover, onLeave, onZoom }: FlameOptions): FlameGraph<PathNode> {
  return flamegraph<PathNode>()
    .cellHeight(ROW)
    .minFrameSize(1)
    .transitionDuration(0)
    .inverted(true)
    .resetHeightOnZoom(true)
    .sort((first, second) => second.data.candidate.total - first.data.candidate.total)
    .getName(({ data }) => data.name)
    .setColorMapper(({ data, highlight }) => colours(data, highlight === true))
    .setLabelHandler(({ data }) => label(data))
    .setSearchHandler(() => {})
    .setDetailsHandler((text) => {
      if (text === null) onLeave()
    })
    .onHover(onHover)
    .onClick(onZoom)
}

function descendants(root: Box): readonly Box[] {
  const boxes: Box[] = []
  const open = [root]
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    boxes.push(box)
    open.push(...(box.children ?? []))
  }
  return boxes.sort((first, second) => first.data.index - second.data.index)
}

/** d3 sets classes anew whenever it draws, so the outline is an attribute of its own. */
function outline(container: HTMLElement, box: Box | undefined): void {
  for (const group of container.querySelectorAll<SVGGElement>('g.frame')) {
    const isOutlined = box !== undefined && select<Box>(group).datum() === box
    group.toggleAttribute('data-cursor', isOutlined)
    if (isOutlined) group.scrollIntoView({ block: 'nearest' })
  }
}
