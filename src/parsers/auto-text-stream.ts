import { ambiguous } from './only-one.js'
import type { OutputStream } from './output-stream.js'
import { parsedSet } from './parsed-set.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { recogniseLine } from './recognise-line.js'
import { startLineSplitter } from './shared/line-splitter.js'

// Compilers and package managers may print before the tool does; beyond this a recognised line is an accident.
const WINDOW = 1024 * 1024

/**
 * Recognises text by its first matching line within 1 MiB. The lines before it are held until then (a package or
 * machine line may stand there) and replayed. A later line in the window that only another parser recognises makes
 * the output ambiguous: reading one half of it would lose the other.
 */
export function autoTextStream(context: ParseContext): OutputStream {
  const recogniser = new Recogniser(context)
  const splitter = startLineSplitter(context.file, (line, n, end) => recogniser.push(line, n, end))
  return {
    push: (chunk) => splitter.push(chunk),
    end() {
      splitter.end()
      if (recogniser.chosen === undefined) return undefined
      const { parser, sink } = recogniser.chosen
      const parsed = sink.end()
      const warnings = [...splitter.warnings(), ...parsed.warnings]
      return parsedSet(parser, { ...parsed, warnings }, context.file)
    },
  }
}

class Recogniser {
  chosen: { readonly parser: TextParser; readonly sink: LineSink } | undefined
  readonly #context: ParseContext
  #held: (readonly [line: string, n: number])[] = []
  #seen = 0

  constructor(context: ParseContext) {
    this.#context = context
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#seen += line.length + 1
    if (this.#seen <= WINDOW) this.#recognise(line, n)
    else this.#held = []
    this.chosen?.sink.push(line, n, end)
  }

  #recognise(line: string, n: number): void {
    const found = this.chosen?.parser.recognises(line) === true ? this.chosen.parser : this.#find(line, n)
    if (this.chosen === undefined && found === undefined) {
      this.#held.push([line, n])
      return
    }
    if (this.chosen === undefined && found !== undefined) this.#choose(found)
    else if (found !== undefined && found !== this.chosen?.parser) {
      throw ambiguous([this.chosen?.parser.name ?? '', found.name], this.#context.file, n)
    }
  }

  #find(line: string, n: number): TextParser | undefined {
    return recogniseLine(line, this.#context.file, n)
  }

  #choose(parser: TextParser): void {
    const sink = parser.start(this.#context)
    for (const [line, n] of this.#held) sink.push(line, n)
    this.#held = []
    this.chosen = { parser, sink }
  }
}
