/** What the page uses of d3-flame-graph 5 and d3-selection 3, which bring no types of their own. */
declare module 'd3-flame-graph' {
  /** A node of d3-hierarchy with what d3-flame-graph adds to it. */
  export interface FlameNode<Data> {
    readonly data: Data
    readonly parent: FlameNode<Data> | null
    readonly children?: readonly FlameNode<Data>[]
    readonly depth: number
    /** Sides of the box as parts of the whole width; 0 wide where it is zoomed away. */
    readonly x0: number
    readonly x1: number
    /** Set by a search. */
    readonly highlight?: boolean
  }

  export interface FlameGraph<Data> {
    width(pixels: number): this
    cellHeight(pixels: number): this
    /** Narrower boxes are not drawn. */
    minFrameSize(pixels: number): this
    transitionDuration(milliseconds: number): this
    inverted(rootOnTop: boolean): this
    /** Whether the height follows what is drawn, also where a zoom brings out more rows. */
    resetHeightOnZoom(follows: boolean): this
    sort(order: (first: FlameNode<Data>, second: FlameNode<Data>) => number): this
    getName(name: (node: FlameNode<Data>) => string): this
    /** Of a box with what is below it; drawing asks with the data of a node, searching with the node. */
    getValue(value: (item: Data | FlameNode<Data>) => number): this
    setColorMapper(colour: (node: FlameNode<Data>) => string): this
    setLabelHandler(label: (node: FlameNode<Data>) => string): this
    setDetailsHandler(show: (label: string | null) => void): this
    setSearchMatch(matches: (node: FlameNode<Data>, term: string) => boolean): this
    setSearchHandler(handler: () => void): this
    onHover(hovered: (node: FlameNode<Data>) => void): this
    onClick(zoomed: (node: FlameNode<Data>) => void): this
    search(term: string): void
    clear(): void
    zoomTo(node: FlameNode<Data>): void
    resetZoom(): void
    update(): this
  }

  export default function flamegraph<Data>(): FlameGraph<Data>
}

declare module 'd3-selection' {
  export interface Selection<Datum> {
    datum<Data>(data: Data): Selection<Data>
    datum(): Datum
    call(render: unknown): this
  }

  export function select<Datum = unknown>(element: Element): Selection<Datum>
}
