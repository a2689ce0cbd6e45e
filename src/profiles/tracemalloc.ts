import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { Frame } from './frame.js'
import type { FunctionCost, LineCost, Profile } from './profile.js'
import { problemsOf } from './shared/problems.js'
import { StackBuilder } from './stacks/stack-builder.js'

const STATISTIC =
  /^(?<file>\S.*):(?<line>\d+): size=(?<size>[\d.]+) (?<unit>B|KiB|MiB|GiB|TiB)(?: \([+-][\d.]+ \w+\))?, count=(?<count>\d+)(?: \([+-]\d+\))?(?:, average=[\d.]+ \w+)?$/
const FRAME = /^ {2}File "(?<file>.*)", line (?<line>\d+)$/

const SIZE: Readonly<Record<string, number>> = {
  B: 1,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
}

/**
 * Statistics of a tracemalloc snapshot as Python prints them: by line, by file, or by traceback with its lines below. Functions are
 * not told, so a line is what is compared. Statistics by file count only where there are none by line, because they hold the
 * same blocks.
 */
export const tracemallocFormat: TextFormat = {
  kind: 'text',
  name: 'tracemalloc',
  tool: 'CPython tracemalloc (read with 3.11)',
  reads: 'printed statistics of a snapshot, and the tracebacks below them',
  quantities: ['live memory in bytes'],
  tells: 'table',
  recognises: (line) => STATISTIC.test(line),
  start: (context) => new TracemallocSink(context),
  unseenCut: 'between two entries',
}

interface Statistic {
  readonly frame: Frame
  readonly size: number
  readonly count: number
  readonly traceback: Frame[]
}

class TracemallocSink implements ProfileSink {
  readonly #file: string
  readonly #statistics: Statistic[] = []
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    const groups = STATISTIC.exec(line)?.groups
    if (groups !== undefined && end !== 'open') {
      const size = Number(groups.size) * SIZE[groups.unit!]!
      this.#statistics.push({
        ...{
          frame: lineFrame(groups.file!, Number(groups.line)),
          size,
          count: Number(groups.count),
          traceback: [],
        },
      })
      return
    }
    const frame = FRAME.exec(line)?.groups
    if (frame !== undefined)
      this.#statistics.at(-1)?.traceback.push(lineFrame(frame.file!, Number(frame.line)))
    if (end === 'open')
      throw problemsOf(this.#file)(n, 'the text ends in the middle of a line', 'whole lines')
  }

  end(): Decoded {
    const tracebacks = this.#statistics.filter(({ traceback }) => traceback.length > 0)
    const flat = this.#statistics.filter(({ traceback }) => traceback.length === 0)
    const byLine = flat.filter(({ frame }) => frame.line !== undefined)
    const profiles: Profile[] = []
    if (flat.length > 0) profiles.push(tableOf(byLine.length > 0 ? byLine : flat))
    if (tracebacks.length > 0) profiles.push(this.#stacks(tracebacks))
    if (profiles.length === 0)
      throw problemsOf(this.#file)(
        this.#last,
        'there is no statistic',
        'lines such as "a.py:3: size=12 KiB, count=4"',
      )
    return { profiles, warnings: [] }
  }

  #stacks(statistics: readonly Statistic[]): Profile {
    const builder = new StackBuilder(this.#file)
    // The most recent call comes last, as in every traceback of Python.
    for (const { traceback, size } of statistics)
      builder.add(
        traceback.map((frame) => builder.frame(frame)),
        size,
      )
    return {
      kind: 'stacks',
      format: tracemallocFormat.name,
      quantity: 'live-memory',
      unit: 'B',
      tree: builder.tree(),
    }
  }
}

function tableOf(statistics: readonly Statistic[]): Profile {
  const functions = statistics.map(
    ({ frame, size, count }): FunctionCost => ({ frame, self: size, calls: count }),
  )
  const lines = statistics.flatMap(({ frame, size, count }, index): LineCost[] =>
    frame.line === undefined
      ? []
      : [{ function: index, file: frame.file!, line: frame.line, cost: size, hits: count }],
  )
  const total = statistics.reduce((sum, { size }) => sum + size, 0)
  const common = {
    kind: 'table',
    format: tracemallocFormat.name,
    quantity: 'live-memory',
    unit: 'B',
  } as const
  return { ...common, total, functions, lines, calls: [] }
}

/** Line 0 stands for the whole file. */
function lineFrame(file: string, line: number): Frame {
  return line === 0 ? { name: '<file>', file } : { name: '<line>', file, line }
}
