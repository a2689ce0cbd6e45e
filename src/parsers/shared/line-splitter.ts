import type { Warning } from '../../core/model/measurement.js'
import { concatBytes } from './concat-bytes.js'
import { textEncoding } from './decode-text.js'
import { hasEscapes, stripAnsi } from './strip-ansi.js'

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
  // Looked for once in a chunk, because most have none of them and every line would be searched three times.
  #mayReturn = false
  #mayEscape = false
  #mayBeBad = false

  constructor(file: string, receive: LineReceiver) {
    this.#file = file
    this.#receive = receive
  }

  text(text: string): void {
    const all = this.#rest + text
    this.#mayReturn = all.includes('\r')
    this.#mayEscape = hasEscapes(all)
    this.#mayBeBad = !this.#hasBadText && all.includes('\uFFFD')
    let start = 0
    for (let feed = all.indexOf('\n'); feed !== -1; feed = all.indexOf('\n', start)) {
      const line = all.slice(start, feed)
      if (this.#mayReturn) this.#states(line.endsWith('\r') ? line.slice(0, -1) : line)
      else this.#line(line)
      this.#number += 1
      start = feed + 1
    }
    this.#keep(all.slice(start))
  }

  /** Keeps what has no line break yet, without the states of a progress bar that are complete. */
  #keep(rest: string): void {
    // A `\r` at the very end may be the first half of `\r\n`: it waits for more text.
    const end = this.#mayReturn ? rest.slice(0, -1).lastIndexOf('\r') : -1
    if (end !== -1) this.#states(rest.slice(0, end))
    this.#rest = rest.slice(end + 1)
    if (this.#rest.length > LONGEST_LINE) {
      this.#isTooLong = true
      this.#rest = ''
    }
  }

  #states(line: string): void {
    for (const state of line.split('\r')) this.#line(state)
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
    if (this.#mayBeBad && raw.includes('\uFFFD')) {
      this.#hasBadText = true
      this.#mayBeBad = false
      this.#warn('the output holds bytes that are no text; they read as U+FFFD')
    }
    this.#receive(this.#mayEscape ? stripAnsi(raw) : raw, this.#number, end)
  }

  #warn(message: string): void {
    this.warnings.push({ message, file: this.#file, line: this.#number })
  }
}
