import type { ProfileDocument } from '../format.js'
import type { Frame } from '../frame.js'
import { field, numberField, textField } from '../shared/fields.js'
import type { StackBuilder } from '../stacks/stack-builder.js'

export interface TracePart {
  readonly document: ProfileDocument
  /** Where the events stand. */
  readonly path: readonly (string | number)[]
  readonly events: readonly unknown[]
  readonly builder: StackBuilder
}

interface Interval {
  readonly frame: number
  readonly start: number
  readonly end: number
}

interface OpenEvent {
  readonly name: string
  readonly frame: number
  readonly start: number
}

interface Thread {
  readonly intervals: Interval[]
  readonly open: OpenEvent[]
}

/**
 * Adds durations in microseconds: those of X events, and from B to the E of the same name. @returns how many did not nest
 * @throws Problem for an event without a time
 */
export function addIntervals(part: TracePart): { readonly lost: number } {
  const threads = new Map<string, Thread>()
  let lost = 0
  for (const event of timed(part)) {
    const key = `${String(field(event.event, 'pid'))} ${String(field(event.event, 'tid'))}`
    const thread = threads.get(key) ?? { intervals: [], open: [] }
    threads.set(key, thread)
    if (!takes(part, thread, event)) lost += 1
  }
  for (const { intervals, open } of threads.values()) lost += open.length + addNested(part.builder, intervals)
  return { lost }
}

interface TimedEvent {
  readonly event: unknown
  readonly phase: string
  readonly at: number
  readonly duration: number
}

/** The events with a duration, in the order of time; ends before beginnings of the same moment. */
function timed({ document, path, events }: TracePart): readonly TimedEvent[] {
  const found: TimedEvent[] = []
  for (const [index, event] of events.entries()) {
    const phase = textField(event, 'ph')
    if (phase !== 'B' && phase !== 'E' && phase !== 'X') continue
    const at = numberField(event, 'ts')
    const duration = phase === 'X' ? (numberField(event, 'dur') ?? 0) : 0
    if (at === undefined || duration < 0)
      throw document.problem([...path, index], 'the event has no time', 'ts, and dur of zero or more')
    found.push({ event, phase, at, duration })
  }
  return found.sort((first, second) => first.at - second.at)
}

/** False for an end that nothing opened. */
function takes(
  { builder }: TracePart,
  { intervals, open }: Thread,
  { event, phase, at, duration }: TimedEvent,
): boolean {
  const name = textField(event, 'name') ?? '(anonymous)'
  const frame = () => builder.frame(frameOf(name, field(event, 'args')))
  if (phase === 'X') intervals.push({ frame: frame(), start: at, end: at + duration })
  if (phase === 'B') open.push({ name, frame: frame(), start: at })
  if (phase !== 'E') return true
  const match = open.findLastIndex((entry) => entry.name === name || field(event, 'name') === undefined)
  if (match === -1) return false
  const [entry] = open.splice(match, 1)
  intervals.push({ frame: entry!.frame, start: entry!.start, end: at })
  return true
}

/** Adds the intervals of one thread, outer ones first; one that reaches beyond its outer one is cut. @returns how many were cut */
function addNested(builder: StackBuilder, intervals: readonly Interval[]): number {
  const open: { readonly node: number; readonly end: number }[] = []
  let cut = 0
  for (const { frame, start, end } of intervals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && end > outer.end) cut += 1
    const last = Math.min(end, outer?.end ?? end)
    const node = builder.child(outer?.node ?? 0, frame)
    builder.spend(node, last - start)
    if (outer !== undefined) builder.spend(outer.node, start - last)
    open.push({ node, end: last })
  }
  return cut
}

/** py-spy and Hermes tell the place in the arguments. */
function frameOf(name: string, args: unknown): Frame {
  const file = textField(args, 'filename') ?? textField(args, 'url')
  if (file === undefined) return { name }
  const line = Number(field(args, 'funcLine'))
  if (line > 0) return { name, file, line }
  const seen = numberField(args, 'line')
  return seen === undefined || seen < 1 ? { name, file } : { name, file, seenLine: seen }
}
