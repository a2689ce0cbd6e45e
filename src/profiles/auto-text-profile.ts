import type { Warning } from '../core/model/measurement.js'
import { startLineSplitter } from '../parsers/shared/line-splitter.js'
import { finishProfile } from './finish-profile.js'
import type { FormatContext, ProfileSink, TextFormat } from './format.js'
import type { ProfileStream } from './profile-stream.js'
import { ambiguousProfile, recogniseLine } from './recognise.js'
import { cutWarning } from './shared/cut-warning.js'

/** Programs print before a profiler does; beyond this a recognised line is an accident. */
const WINDOW = 1024 * 1024

/**
 * Recognises text by its first matching line within 1 MiB; the lines before it are held until then and replayed. A later
 * line in the window that only another format recognises makes the text ambiguous.
 */
export function autoTextProfile(context: FormatContext): ProfileStream {
  const recogniser = new Recogniser(context)
  const open: Warning[] = []
  const splitter = startLineSplitter(context.file, (line, n, end) => {
    recogniser.push(line, n, end)
    if (end === 'open') open.push(cutWarning(context.file, n))
  })
  return {
    push: (chunk) => splitter.push(chunk),
    end() {
      splitter.end()
      if (recogniser.chosen === undefined) return undefined
      const { format, sink } = recogniser.chosen
      const decoded = sink.end()
      const warnings = [...splitter.warnings(), ...decoded.warnings, ...open]
      return finishProfile(format, { ...decoded, warnings }, context.file)
    },
  }
}

type Line = readonly [line: string, n: number, end?: 'open']

class Recogniser {
  chosen: { readonly format: TextFormat; readonly sink: ProfileSink } | undefined
  readonly #context: FormatContext
  #held: Line[] = []
  #seen = 0

  constructor(context: FormatContext) {
    this.#context = context
  }

  push(...line: Line): void {
    this.#seen += line[0].length + 1
    if (this.#seen <= WINDOW) this.#recognise(line)
    else this.#held = []
    this.chosen?.sink.push(...line)
  }

  #recognise(line: Line): void {
    const { file } = this.#context
    if (this.chosen?.format.recognises(line[0]) === true) return
    const found = recogniseLine(line[0], file, line[1])
    if (this.chosen !== undefined) {
      if (found === undefined) return
      throw ambiguousProfile([this.chosen.format.name, found.name], file, line[1])
    }
    if (found === undefined) {
      this.#held.push(line)
      return
    }
    const sink = found.start(this.#context)
    for (const held of this.#held) sink.push(...held)
    this.#held = []
    this.chosen = { format: found, sink }
  }
}
