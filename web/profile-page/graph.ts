import type { EmbeddedPage } from '../../src/reports/profile-page/page.js'
import { boxColours } from './colours.js'
import { stepFrom } from './cursor.js'
import { type BoxWords, boxWords, showDetails } from './details.js'
import { findPaths, framesWith } from './find-paths.js'
import { type Box, drawFlame, type Flame } from './flame.js'
import { type PathNode, pathNodes, type Side } from './path-node.js'

/** The elements of the page around the graph. */
export interface GraphElements {
  readonly container: HTMLElement
  readonly details: HTMLElement
  readonly search: HTMLInputElement
  readonly found: HTMLElement
  readonly reset: HTMLElement
  readonly sides: readonly HTMLButtonElement[]
}

const NONE: ReadonlySet<number> = new Set()

/** The graph with its search, its keyboard and the sides' switch. */
export class Graph {
  readonly #page: EmbeddedPage
  readonly #elements: GraphElements
  readonly #nodes: readonly PathNode[]
  readonly #words: (node: PathNode) => BoxWords
  readonly #flame: Flame
  readonly #onChosen: (frame: number | undefined) => void
  #side: Side = 'candidate'
  /** The box that the keyboard is at. */
  #cursor: Box
  #chosen: number | undefined
  #wanted = NONE
  #matches: readonly number[] = []

  constructor(page: EmbeddedPage, elements: GraphElements, onChosen: (frame: number | undefined) => void) {
    this.#page = page
    this.#elements = elements
    this.#onChosen = onChosen
    this.#nodes = pathNodes(page.graph)
    const root = this.#nodes[0]!
    this.#words = boxWords(page, root)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    this.#flame = drawFlame({
      container: elements.container,
      root,
      colours: boxColours(page, this.#nodes, () => dark.matches),
      label: (node) => Object.values(this.#words(node)).filter(Boolean).join('\n'),
      onHover: ({ data }) => this.#show(data),
      onLeave: () => this.#show(this.#cursor.data),
      onZoom: (box) => this.#moveTo(box),
    })
    this.#cursor = this.#flame.boxes[0]!
    this.#show(root)
    dark.addEventListener('change', () => this.#flame.redraw())
    new ResizeObserver(() => this.#flame.redraw()).observe(elements.container)
    this.#wire()
  }

  /** Marks every box of a function and goes to the widest; the same function again marks none. */
  choose(frame: number): void {
    this.#elements.search.value = ''
    const isAgain = frame === this.#chosen
    this.#setChosen(isAgain ? undefined : frame)
    this.#mark(isAgain ? NONE : new Set([frame]))
    const [first, ...rest] = this.#matches.map((index) => this.#flame.boxes[index]!)
    if (first === undefined) return
    const cost = ({ data }: Box) => data[this.#side]!.total
    this.#reveal(rest.reduce((best, box) => (cost(box) > cost(best) ? box : best), first))
  }

  #wire(): void {
    const { container, search, reset, sides } = this.#elements
    search.addEventListener('input', () => {
      this.#setChosen(undefined)
      this.#mark(framesWith(this.#page.graph, search.value))
    })
    search.addEventListener('keydown', (event) => this.#searchKey(event))
    reset.addEventListener('click', () => this.#flame.showAll())
    for (const button of sides) button.addEventListener('click', () => this.#setSide(button))
    container.addEventListener('keydown', (event) => this.#graphKey(event))
    container.addEventListener('focus', () => {
      // A press of the mouse focuses too, and says by itself which box is meant.
      if (container.matches(':focus-visible')) this.#moveTo(this.#cursor)
    })
    container.addEventListener('blur', () => this.#flame.outline(undefined))
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.target === search) return
      event.preventDefault()
      search.focus()
    })
  }

  #searchKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.#step(event.shiftKey ? -1 : 1)
    if (event.key !== 'Escape') return
    this.#elements.search.value = ''
    this.#mark(NONE)
    this.#elements.container.focus()
  }

  #graphKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepFrom(this.#cursor, event.key)
    if (next !== undefined) this.#moveTo(next)
    else if (event.key === 'Enter' || event.key === ' ') this.#flame.zoomTo(this.#cursor)
    else if (event.key === 'Escape') this.#flame.showAll()
    else if (event.key === 'n' || event.key === 'p') this.#step(event.key === 'n' ? 1 : -1)
    else return
    event.preventDefault()
  }

  #setSide(pressed: HTMLButtonElement): void {
    this.#side = pressed.dataset.side as Side
    for (const button of this.#elements.sides) button.setAttribute('aria-pressed', String(button === pressed))
    this.#flame.setSide(this.#side)
    this.#mark(this.#wanted)
  }

  #setChosen(frame: number | undefined): void {
    this.#chosen = frame
    this.#onChosen(frame)
  }

  #mark(frames: ReadonlySet<number>): void {
    this.#wanted = frames
    const { indexes, share } = findPaths(this.#page.graph, this.#nodes, frames, this.#side)
    this.#matches = indexes
    this.#flame.mark(new Set(indexes))
    const { search, found } = this.#elements
    const isAsked = frames.size > 0 || search.value.trim() !== ''
    const part = `${indexes.length} found, ${(100 * share).toFixed(1)} % of the whole`
    found.textContent = indexes.length > 0 ? part : isAsked ? 'nothing found' : ''
  }

  /** To the next match or the one before, round and round. */
  #step(step: -1 | 1): void {
    const count = this.#matches.length
    if (count === 0) return
    const at = this.#matches.indexOf(this.#cursor.data.index)
    const next = at === -1 ? (step === 1 ? 0 : count - 1) : (at + step + count) % count
    this.#reveal(this.#flame.boxes[this.#matches[next]!]!)
  }

  /** Goes to a box; one that is zoomed away is shown with all others first. */
  #reveal(box: Box): void {
    if (box.x1 <= box.x0) this.#flame.showAll()
    this.#moveTo(box)
  }

  #moveTo(box: Box): void {
    this.#cursor = box
    this.#flame.outline(box)
    this.#show(box.data)
  }

  #show(node: PathNode): void {
    showDetails(this.#elements.details, this.#words(node))
  }
}
