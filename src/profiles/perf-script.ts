import type { Warning } from '../core/model/measurement.js'
import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { Profile } from './profile.js'
import { ownText } from './shared/own-text.js'
import { PERF_HEADER, perfFrame } from './shared/perf-lines.js'
import { problemsOf } from './shared/problems.js'
import { StackBuilder } from './stacks/stack-builder.js'

/** Events whose period is in nanoseconds, so that it sums to seconds. */
const CLOCKS = new Set(['cpu-clock', 'task-clock'])

/** Distinct texts of frames that are remembered; a kernel has some hundred thousand addresses, a longer list is started anew. */
const MOST_TEXTS = 200_000

/**
 * What `perf script` prints: samples with their stacks. Weighed by period, in seconds for clock events; by samples where no
 * period is shown. Events of one recording are profiles of their own; processes and threads are one.
 */
export const perfScriptFormat: TextFormat = {
  kind: 'text',
  name: 'perf-script',
  tool: 'perf script (read with 4.15 to 6.1)',
  reads: 'the text that perf script prints of a recording with -g',
  quantities: ['cpu-clock, task-clock in seconds', 'cycles and other events as counted'],
  tells: 'stacks',
  recognises: (line) => PERF_HEADER.test(line),
  start: (context) => new PerfSink(context),
  unseenCut: 'between two samples of a recording without stacks',
}

interface EventProfile {
  readonly event: string
  readonly builder: StackBuilder
  readonly frames: Map<string, number>
  hasPeriod: boolean
  samples: number
}

interface OpenSample {
  readonly event: EventProfile
  readonly weight: number
  readonly line: number
  /** Innermost first. */
  readonly stack: number[]
}

class PerfSink implements ProfileSink {
  readonly #file: string
  readonly #events = new Map<string, EventProfile>()
  readonly #warnings: Warning[] = []
  #open: OpenSample | undefined
  #hasStacks = false
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    if (this.#open !== undefined && line !== '') this.#frame(this.#open, line, n, end)
    else if (this.#open !== undefined) this.#close(this.#open)
    else if (line !== '' && !line.startsWith('#')) this.#header(line, n, end)
  }

  end(): Decoded {
    if (this.#open !== undefined) {
      this.#warn('the last sample has no blank line behind it: it may be cut off', this.#open.line)
      this.#close(this.#open)
    }
    const profiles = [...this.#events.values()].map(profileOf)
    if (profiles.length === 0)
      throw problemsOf(this.#file)(this.#last, 'there is no sample', 'the text of perf script')
    if (!this.#hasStacks) this.#warn('the samples have no stacks: record with -g to see callers', 1)
    return { profiles, warnings: this.#warnings }
  }

  #header(line: string, n: number, end?: 'open'): void {
    const groups = PERF_HEADER.exec(line)?.groups
    if (groups === undefined) {
      if (end === 'open')
        throw problemsOf(this.#file)(n, 'the text ends in the head of a sample', 'a whole line')
      return
    }
    const name = groups.event!.replace(/:[a-zA-Z]*$/, '')
    const event = this.#events.get(name) ?? this.#addEvent(ownText(name))
    event.samples += 1
    if (groups.period !== undefined) event.hasPeriod = true
    const weight = groups.period === undefined ? 1 : Number(groups.period)
    const sample = { event, weight, line: n, stack: [] }
    const rest = groups.rest!
    if (rest === '') this.#open = sample
    else {
      // Without -g the address stands on the line of the sample.
      this.#add(sample, ` ${rest}`)
      this.#close(sample)
    }
  }

  #addEvent(event: string): EventProfile {
    const builder = new StackBuilder(this.#file)
    const added = { event, builder, frames: new Map<string, number>(), hasPeriod: false, samples: 0 }
    this.#events.set(event, added)
    return added
  }

  #frame(sample: OpenSample, line: string, n: number, end: 'open' | undefined): void {
    // A source line (-F +srcline) stands below its frame.
    if (this.#add(sample, line)) this.#hasStacks = true
    else if (end === 'open')
      throw problemsOf(this.#file)(n, 'the text ends in the middle of a stack', 'whole lines')
  }

  /** Whether the line is a frame. */
  #add({ event, stack }: OpenSample, line: string): boolean {
    const text = frameText(line)
    const known = event.frames.get(text)
    if (known !== undefined) return stack.push(known) > 0
    const frame = perfFrame(ownText(line))
    if (frame === undefined) return false
    const id = event.builder.frame(frame)
    if (event.frames.size >= MOST_TEXTS) event.frames.clear()
    event.frames.set(text, id)
    return stack.push(id) > 0
  }

  #close({ event, weight, stack }: OpenSample): void {
    event.builder.add(stack.reverse(), weight)
    this.#open = undefined
  }

  #warn(message: string, line: number): void {
    this.#warnings.push({ message, file: this.#file, line })
  }
}

const HEXADECIMAL = /^[0-9a-f]+$/

/** What of a line tells the function: without its address, and without `+0x1f` where that ends the symbol. */
function frameText(line: string): string {
  const start = line.indexOf(' ', line.search(/\S/)) + 1
  if (start === 0) return ''
  const place = line.lastIndexOf(' (')
  const offset = line.lastIndexOf('+0x', place)
  if (offset < start || !HEXADECIMAL.test(line.slice(offset + 3, place))) return line.slice(start)
  return line.slice(start, offset) + line.slice(place)
}

function profileOf({ event, builder, hasPeriod, samples }: EventProfile): Profile {
  const tree = builder.tree()
  const isClock = hasPeriod && CLOCKS.has(event)
  if (isClock) for (const [node, weight] of tree.self.entries()) tree.self[node] = weight * 1e-9
  const unit = isClock ? 's' : hasPeriod ? '1' : 'samples'
  return { kind: 'stacks', format: perfScriptFormat.name, quantity: event, unit, samples, tree }
}
