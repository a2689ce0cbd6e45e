import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { Profile } from './profile.js'
import { problemsOf } from './shared/problems.js'
import { StackBuilder } from './stacks/stack-builder.js'

const EVENT =
  /^jdk\.(ExecutionSample|NativeMethodSample|ObjectAllocationSample|ObjectAllocationInNewTLAB|ObjectAllocationOutsideTLAB) \{$/
const WEIGHT = /^ {2}(?:weight|allocationSize|tlabSize) = (\d+(?:\.\d+)?) (bytes|kB|MB|GB)$/
const STACK = /^ {2}stackTrace = \[$/
const FRAME = /^ {4}(?<name>\S.*?\(.*\))(?:\s+line: (?<line>\d+))?$/

/** `jfr print` rounds to powers of 1,024 and writes them so. */
const SIZE: Readonly<Record<string, number>> = { bytes: 1, kB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 }

/**
 * What `jfr print` shows of a Java flight recording: execution samples and allocation samples with their stacks. `jfr print` shows
 * five frames unless told otherwise (`--stack-depth 64`); what it leaves out is the function `(truncated)`.
 */
export const jfrFormat: TextFormat = {
  kind: 'text',
  name: 'jfr',
  tool: 'jfr print (read with Java 17)',
  reads: 'jfr print --events ExecutionSample,ObjectAllocationSample --stack-depth 64',
  quantities: ['samples', 'allocated bytes'],
  tells: 'stacks',
  recognises: (line) => EVENT.test(line),
  start: (context) => new JfrSink(context),
  unseenCut: 'between two events',
}

interface OpenEvent {
  readonly kind: 'samples' | 'allocated'
  readonly line: number
  weight: number
  isStack: boolean
  /** Innermost first. */
  readonly stack: { readonly name: string; readonly seenLine?: number }[]
}

class JfrSink implements ProfileSink {
  readonly #file: string
  readonly #builders: { readonly samples: StackBuilder; readonly allocated: StackBuilder }
  readonly #counts = { samples: 0, allocated: 0 }
  #open: OpenEvent | undefined
  #truncated = 0
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
    this.#builders = { samples: new StackBuilder(file), allocated: new StackBuilder(file) }
  }

  push(line: string, n: number): void {
    this.#last = n
    const event = EVENT.exec(line)?.[1]
    if (event !== undefined) {
      const kind = event.startsWith('Object') ? 'allocated' : 'samples'
      this.#open = { kind, line: n, weight: kind === 'samples' ? 1 : 0, isStack: false, stack: [] }
    } else if (this.#open !== undefined) this.#inside(this.#open, line)
  }

  end(): Decoded {
    const { samples, allocated } = this.#counts
    if (this.#open !== undefined)
      throw problemsOf(this.#file)(
        this.#open.line,
        'the event that starts here is cut off',
        'its stack and a brace',
      )
    if (samples + allocated === 0)
      throw problemsOf(this.#file)(this.#last, 'there is no sample', 'jdk.ExecutionSample events')
    const profiles = (['samples', 'allocated'] as const)
      .filter((kind) => this.#counts[kind] > 0)
      .map((kind): Profile => {
        const common = { kind: 'stacks', format: jfrFormat.name, quantity: kind } as const
        const unit = kind === 'samples' ? 'samples' : 'B'
        return { ...common, unit, samples: this.#counts[kind], tree: this.#builders[kind].tree() }
      })
    return { profiles, warnings: this.#warnings() }
  }

  #inside(event: OpenEvent, line: string): void {
    if (line === '}') {
      this.#close(event)
      return
    }
    const [, size, unit] = WEIGHT.exec(line) ?? []
    if (size !== undefined && event.kind === 'allocated') event.weight = Number(size) * SIZE[unit!]!
    if (STACK.test(line)) event.isStack = true
    else if (line === '  ]') event.isStack = false
    else if (event.isStack) this.#frame(event, line)
  }

  #frame({ stack }: OpenEvent, line: string): void {
    if (line.trim() === '...') {
      this.#truncated += 1
      stack.push({ name: '(truncated)' })
      return
    }
    const { name, line: at } = FRAME.exec(line)?.groups ?? {}
    if (name !== undefined) stack.push({ name, ...(at === undefined ? {} : { seenLine: Number(at) }) })
  }

  #close({ kind, weight, stack }: OpenEvent): void {
    this.#open = undefined
    const builder = this.#builders[kind]
    this.#counts[kind] += 1
    builder.add(stack.map((frame) => builder.frame(frame)).reverse(), weight)
  }

  #warnings(): readonly Warning[] {
    if (this.#truncated === 0) return []
    const message = `${plural(this.#truncated, 'stack is', 'stacks are')} cut: print with --stack-depth 64`
    return [{ message, file: this.#file }]
  }
}
