import type { Warning } from '../core/model/measurement.js'
import { numberOf } from '../parsers/shared/number-of.js'
import { quotedName } from '../parsers/shared/quoted-name.js'
import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import { type CollapsedFrame, collapsedFrame } from './shared/collapsed-frame.js'
import { ownText } from './shared/own-text.js'
import { problemsOf } from './shared/problems.js'
import { StackBuilder } from './stacks/stack-builder.js'

// At least two frames, no blank behind a semicolon, no column of blanks: sentences, commands and tables end with a number too.
const LINE = /^(?!.* {2})[^\s;#{[][^;]*(?:;[^\s;][^;]*)+ \d+(?:\.\d+)?$/

/**
 * Collapsed stacks, one a line: `main;parse;decode 31`, outermost first. Written by stackcollapse-*.pl, py-spy (`-f raw`),
 * async-profiler, rbspy, inferno and many others. Nothing tells what a sample stands for, so the unit is samples; inferno writes
 * periods instead of counts.
 */
export const collapsedFormat: TextFormat = {
  kind: 'text',
  name: 'collapsed',
  tool: 'FlameGraph stackcollapse scripts, py-spy 0.4 (raw), async-profiler',
  reads: 'lines of frames separated by semicolons with a number behind them',
  quantities: ['samples'],
  tells: 'stacks',
  recognises: (line) => LINE.test(line),
  start: (context) => new CollapsedSink(context),
  unseenCut: 'between two stacks',
}

class CollapsedSink implements ProfileSink {
  readonly #file: string
  readonly #builder: StackBuilder
  readonly #frames = new Map<string, number>()
  readonly #warnings: Warning[] = []
  #skipped = 0
  #samples = 0
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
    this.#builder = new StackBuilder(file)
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    const text = line.trimEnd()
    if (text === '' || text.startsWith('#')) return
    const at = text.lastIndexOf(' ')
    const weight = at === -1 ? undefined : numberOf(text.slice(at + 1))
    if (weight === undefined || weight < 0) {
      this.#skip(line, n, end)
      return
    }
    this.#samples += weight
    const stack = text.slice(0, at)
    this.#builder.add(
      stack === ''
        ? []
        : stack
            .split(';')
            .filter((part) => part !== '')
            .map(this.#frame),
      weight,
    )
  }

  end(): Decoded {
    if (this.#samples === 0)
      throw problemsOf(this.#file)(this.#last, 'there is no stack', 'lines such as "main;parse 31"')
    if (this.#skipped > 1) this.#warn(`${this.#skipped} lines are no stacks and were left out`, this.#last)
    const common = { format: collapsedFormat.name, quantity: 'samples', unit: 'samples' } as const
    return {
      profiles: [{ ...common, kind: 'stacks', samples: this.#samples, tree: this.#builder.tree() }],
      warnings: this.#warnings,
    }
  }

  readonly #frame = (part: string): number => {
    const known = this.#frames.get(part)
    if (known !== undefined) return known
    const frame: CollapsedFrame = collapsedFrame(ownText(part))
    const id = this.#builder.frame(frame)
    this.#frames.set(ownText(part), id)
    return id
  }

  #skip(line: string, n: number, end: 'open' | undefined): void {
    this.#skipped += 1
    const why = end === 'open' ? 'the last line is cut off' : `${quotedName(line)} is no stack and a number`
    if (this.#skipped === 1 || end === 'open') this.#warn(why, n)
  }

  #warn(message: string, line: number): void {
    this.#warnings.push({ message, file: this.#file, line })
  }
}
