import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'

/** The head of the report that ms_print makes of the profile, for people: rounded, and without most of the snapshots. */
const MS_PRINT = /^Massif arguments: /
const TIME_UNIT = /^time_unit: (?:i|ms|B)$/
const FIELD = /^(time|mem_heap_B|mem_heap_extra_B|mem_stacks_B)=(\d+)$/
const TREE = /^heap_tree=(empty|peak|detailed)$/
// A node of the allocation tree tells how many nodes are below it.
const NODE = /^ *n(\d+): \d+ /
// Stands before and after the number of every snapshot, so after the last one there is none.
const RULE = '#---'

/**
 * Massif's profile (`massif.out.PID`): the largest snapshot. Heap, what the allocator adds, and stacks count together, as in
 * ms_print; the heap alone is a metric too. Where a program's time ends tells how much it did (`i`: instructions).
 */
export const massifParser: TextParser = {
  kind: 'text',
  name: 'massif',
  tool: 'Valgrind Massif (read with 3.19)',
  reads: 'massif.out.PID; the report that ms_print makes of it is refused',
  metrics: [
    'peak-memory',
    'peak-heap',
    'peak-heap-extra',
    'peak-stacks',
    'instructions, time or total-allocated at the end',
  ],
  primary: ['peak-memory'],
  unseenCut: 'between two snapshots',
  recognises: (line) => TIME_UNIT.test(line) || MS_PRINT.test(line),
  start: (context) => new MassifSink(context),
}

interface Snapshot {
  readonly line: number
  readonly fields: Map<string, number>
  /** Nodes of the allocation tree that have not come yet; undefined until the tree starts. */
  nodes: number | undefined
}

class MassifSink implements LineSink {
  readonly #file: string
  #command: string | undefined
  #timeUnit = ''
  #current: Snapshot | undefined
  #peak: Snapshot | undefined
  #peakHeap = 0
  #end = 0
  /** The last line, where it shows that more should follow. */
  #cutLine: number | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    if (MS_PRINT.test(line))
      throw this.#problem(
        n,
        'this is the report of ms_print',
        'the profile that it was made of, massif.out.PID',
      )
    if (line.startsWith('cmd: ')) this.#command = line.slice(5).trim()
    else if (TIME_UNIT.test(line)) this.#timeUnit = line.slice(11)
    else if (line.startsWith('snapshot=')) {
      this.#finish()
      this.#current = { line: n, fields: new Map(), nodes: undefined }
    } else this.#field(line)
    const isCut = end === 'open' || line.startsWith(RULE)
    this.#cutLine = isCut ? n : undefined
  }

  end(): Parsed {
    this.#finish()
    if (this.#cutLine !== undefined)
      throw this.#problem(this.#cutLine, 'the profile ends before a snapshot', 'whole snapshots')
    const peak = this.#peak
    const builder = startMeasurements(massifParser)
    if (peak === undefined) throw this.#problem(1, 'the profile holds no snapshot', 'at least one')
    const common = {
      benchmark: this.#command ?? nameOfFile(this.#file, 'massif'),
      unit: 'B',
      problem: problemAtLine(this.#file, peak.line),
    }
    builder.add({ metric: 'peak-memory', value: sizeOf(peak), ...common })
    builder.add({ metric: 'peak-heap', value: this.#peakHeap, ...common })
    builder.add({ metric: 'peak-heap-extra', value: peak.fields.get('mem_heap_extra_B') ?? 0, ...common })
    builder.add({ metric: 'peak-stacks', value: peak.fields.get('mem_stacks_B') ?? 0, ...common })
    const [metric, unit] = TIME.get(this.#timeUnit) ?? ['time', 'ms']
    builder.add({
      ...common,
      metric,
      unit,
      value: this.#end,
      ...(metric === 'instructions' ? { assume: 'noisy' } : {}),
    })
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  }

  #field(line: string): void {
    const snapshot = this.#current
    if (snapshot === undefined) return
    const node = NODE.exec(line)?.[1]
    if (node !== undefined && snapshot.nodes !== undefined) snapshot.nodes += Number(node) - 1
    const tree = TREE.exec(line)?.[1]
    if (tree !== undefined) snapshot.nodes = tree === 'empty' ? 0 : 1
    const [, name, value] = FIELD.exec(line) ?? []
    if (name !== undefined) snapshot.fields.set(name, Number(value))
  }

  #finish(): void {
    const snapshot = this.#current
    if (snapshot === undefined) return
    const heap = snapshot.fields.get('mem_heap_B')
    if (snapshot.nodes !== 0 || heap === undefined) {
      throw this.#problem(
        snapshot.line,
        'the snapshot that starts here is not complete',
        'mem_heap_B, heap_tree and the whole tree',
      )
    }
    if (this.#peak === undefined || sizeOf(snapshot) > sizeOf(this.#peak)) this.#peak = snapshot
    this.#peakHeap = Math.max(this.#peakHeap, heap)
    this.#end = snapshot.fields.get('time') ?? this.#end
  }

  #problem(line: number, what: string, expected: string): Problem {
    return new Problem({ kind: 'measurement', what, file: this.#file, line, expected })
  }
}

// Unit of Massif's clock: instructions by default, `--time-unit=ms` or bytes allocated and freed.
const TIME: ReadonlyMap<string, readonly [metric: string, unit: string]> = new Map([
  ['i', ['instructions', '1']],
  ['ms', ['time', 'ms']],
  ['B', ['total-allocated', 'B']],
])

function sizeOf({ fields }: Snapshot): number {
  return (
    (fields.get('mem_heap_B') ?? 0) +
    (fields.get('mem_heap_extra_B') ?? 0) +
    (fields.get('mem_stacks_B') ?? 0)
  )
}
