import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { Frame } from './frame.js'
import type { Profile, ProfileUnit, SeriesPoint } from './profile.js'
import { problemsOf } from './shared/problems.js'
import { valgrindFrame } from './shared/valgrind-frame.js'
import { StackBuilder } from './stacks/stack-builder.js'

const TIME_UNIT = /^time_unit: (i|ms|B)$/
const FIELD = /^(time|mem_heap_B|mem_heap_extra_B|mem_stacks_B)=(\d+)$/
const TREE = /^heap_tree=(empty|peak|detailed)$/
const NODE = /^ *n(?<children>\d+): (?<bytes>\d+) (?<text>.*)$/

const CLOCK: ReadonlyMap<string, readonly [unit: ProfileUnit, factor: number]> = new Map([
  ['i', ['1', 1]],
  ['ms', ['s', 1e-3]],
  ['B', ['B', 1]],
])

/**
 * Massif's heap profile: who allocated what lived at the peak, and the heap along time. Massif's tree starts at the allocation
 * and tells callers below; here it is turned round. Callers below its threshold are one function.
 */
export const massifFormat: TextFormat = {
  kind: 'text',
  name: 'massif',
  tool: 'Valgrind Massif (read with 3.19)',
  reads: 'massif.out.PID',
  quantities: ['peak heap in bytes', 'heap along time'],
  tells: 'stacks',
  recognises: (line) => TIME_UNIT.test(line),
  start: (context) => new MassifSink(context),
  unseenCut: 'between two snapshots',
}

interface Node {
  readonly frame: Frame | undefined
  readonly bytes: number
  readonly depth: number
  left: number
  rest: number
}

interface Snapshot {
  readonly line: number
  readonly fields: Map<string, number>
  tree: 'unknown' | 'empty' | 'peak' | 'detailed'
  builder: StackBuilder | undefined
  readonly open: Node[]
}

class MassifSink implements ProfileSink {
  readonly #file: string
  readonly #points: SeriesPoint[] = []
  #clock: readonly [unit: ProfileUnit, factor: number] = ['1', 1]
  #current: Snapshot | undefined
  #peak: Snapshot | undefined

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    const unit = TIME_UNIT.exec(line)?.[1]
    if (unit !== undefined) this.#clock = CLOCK.get(unit)!
    else if (line.startsWith('snapshot=')) {
      this.#finish()
      this.#current = { line: n, fields: new Map(), tree: 'unknown', builder: undefined, open: [] }
    } else if (this.#current !== undefined) this.#inside(this.#current, line, n)
    if (end === 'open')
      throw problemsOf(this.#file)(n, 'the text ends in the middle of a line', 'whole lines')
  }

  end(): Decoded {
    this.#finish()
    const heap = { kind: 'series', format: massifFormat.name, quantity: 'heap', unit: 'B' } as const
    const series: Profile = { ...heap, timeUnit: this.#clock[0], points: this.#points, spans: [] }
    const tree = this.#peak?.builder?.tree()
    if (tree === undefined) return { profiles: [series], warnings: [] }
    const common = { kind: 'stacks', format: massifFormat.name, quantity: 'peak-heap', unit: 'B' } as const
    return { profiles: [{ ...common, tree }, series], warnings: [] }
  }

  #inside(snapshot: Snapshot, line: string, n: number): void {
    const node = NODE.exec(line)?.groups
    if (node !== undefined && snapshot.builder !== undefined) {
      this.#node(snapshot, snapshot.builder, {
        frame: snapshot.open.length === 0 ? undefined : valgrindFrame(node.text!),
        bytes: Number(node.bytes),
        depth: snapshot.open.length,
        left: Number(node.children),
        rest: Number(node.bytes),
      })
      return
    }
    const [, name, value] = FIELD.exec(line) ?? []
    if (name !== undefined) snapshot.fields.set(name, Number(value))
    const tree = TREE.exec(line)?.[1]
    if (tree === undefined) return
    snapshot.tree = tree as Snapshot['tree']
    if (tree !== 'empty') snapshot.builder = new StackBuilder(this.#file)
    if (this.#peak?.tree !== 'peak' && tree !== 'empty') this.#peak = snapshot
    if (snapshot.fields.get('mem_heap_B') === undefined)
      throw problemsOf(this.#file)(n, 'the snapshot does not tell its heap', 'mem_heap_B')
  }

  /** A node stands before its children; when the last of them has come, what they leave over is its own. */
  #node(snapshot: Snapshot, builder: StackBuilder, node: Node): void {
    const parent = snapshot.open.at(-1)
    if (parent !== undefined) {
      parent.left -= 1
      parent.rest -= node.bytes
    }
    snapshot.open.push(node)
    for (let last = snapshot.open.at(-1); last?.left === 0; last = snapshot.open.at(-1)) {
      if (last.rest > 0) builder.add(stackOf(builder, snapshot.open), last.rest)
      snapshot.open.pop()
    }
  }

  #finish(): void {
    const snapshot = this.#current
    if (snapshot === undefined) return
    const { fields, tree, open, line } = snapshot
    const time = fields.get('time')
    const heap = fields.get('mem_heap_B')
    if (tree === 'unknown' || open.length > 0 || time === undefined || heap === undefined)
      throw problemsOf(this.#file)(
        line,
        'the snapshot that starts here is not complete',
        'its sizes and its whole tree',
      )
    this.#points.push({
      at: time * this.#clock[1],
      value: heap + (fields.get('mem_heap_extra_B') ?? 0) + (fields.get('mem_stacks_B') ?? 0),
    })
    this.#current = undefined
  }
}

/** The path from the outermost caller to the allocating function. The first node stands for the allocator itself. */
function stackOf(builder: StackBuilder, open: readonly Node[]): readonly number[] {
  return open
    .map(({ frame }) => frame)
    .filter((frame) => frame !== undefined)
    .map((frame) => builder.frame(frame))
    .reverse()
}
