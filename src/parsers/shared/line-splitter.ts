import type { Warning } from '../../core/model/measurement.js'
import { concatBytes } from './concat-bytes.js'
import { textEncoding } from './decode-text.js'
import { stripAnsi } from './strip-ansi.js'

/** Receives lines without their break and without terminal sequences; see `LineSink.push`. */
export type LineReceiver = (line: string, n: number, end?: 'open') => void

/** Cuts a stream of bytes into lines, whatever the chunks. */
export interface LineSplitter {
  push(chunk: Uint8Array): void
  /** Hands out the last, unterminated line. */
  end(): void
  warnings(): readonly Warning[]
}

// No tool prints a result this long; what does is a dump without line breaks, which must not fill the memory.
const LONGEST_LINE = 1024 * 1024

const LINE_BREAK = /\r\n|\n|\r/g

/**
 * Splits at `\n`, `\r\n` and a lone `\r` (a progress bar rewrites its line: each state is one line, under the
 * number of the line they share). Decodes UTF-8 and UTF-16 as they stream. A line beyond 1 MiB is left out
 * with a warning; bytes that are no text become U+FFFD with a warning.
 */
export function startLineSplitter(file: string, receive: LineReceiver): LineSplitter {
  const lines = new Lines(file, receive)
  let head: Uint8Array = new Uint8Array()
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const decode = (bytes: Uint8Array): void => {
    decoder ??= new TextDecoder(textEncoding(bytes))
    lines.text(decoder.decode(bytes, { stream: true }))
  }
  return {
    push(chunk) {
      if (decoder !== undefined) {
        decode(chunk)
        return
      }
      // The encoding shows in the first two bytes, and a first chunk may hold only one.
      head = concatBytes([head, chunk])
      if (head.length >= 2) decode(head)
    },
    end() {
      if (decoder === undefined) decode(head)
      lines.text(decoder?.decode() ?? '')
      lines.end()
    },
    warnings: () => lines.warnings,
  }
}

class Lines {
  readonly warnings: Warning[] = []
  readonly #file: string
  readonly #receive: LineReceiver
  #rest = ''
  #number = 1
  #isTooLong = false
  #hasBadText = false

  constructor(file: string, receive: LineReceiver) {
    this.#file = file
    this.#receive = receive
  }

  text(text: string): void {
    const all = this.#rest + text
    let start = 0
    for (const found of all.matchAll(LINE_BREAK)) {
      const end = found.index + found[0].length
      // A `\r` at the very end may be the first half of `\r\n`: it waits for more text.
      if (found[0] === '\r' && end === all.length) break
      this.#line(all.slice(start, found.index))
      if (found[0] !== '\r') this.#number += 1
      start = end
    }
    this.#rest = all.slice(start)
    if (this.#rest.length > LONGEST_LINE) {
      this.#isTooLong = true
      this.#rest = ''
    }
  }

  end(): void {
    const last = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest
    if (last !== '' || this.#isTooLong) this.#line(last, last === this.#rest ? 'open' : undefined)
    this.#rest = ''
  }

  #line(raw: string, end?: 'open'): void {
    if (this.#isTooLong || raw.length > LONGEST_LINE) {
      this.#isTooLong = false
      this.#warn('a line longer than 1 MiB was left out')
      return
    }
    if (!this.#hasBadText && raw.includes('\uFFFD')) {
      this.#hasBadText = true
      this.#warn('the output holds bytes that are no text; they read as U+FFFD')
    }
    this.#receive(stripAnsi(raw), this.#number, end)
  }

  #warn(message: string): void {
    this.warnings.push({ message, file: this.#file, line: this.#number })
  }
}
