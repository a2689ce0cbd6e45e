import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { createOutputTail } from './output-tail.js'

/** The full output of a suite's commands in one file, both streams in the order in which they arrived. */
export interface CommandLog {
  readonly path: string
  /** Begins the part of one command; its tail starts empty. */
  begin(title: string): void
  write(chunk: Uint8Array): void
  /** The last lines of the command that runs; see `OutputTail`. */
  evidence(): string
  close(): void
}

export interface CommandLogOptions {
  readonly path: string
  /** Size of the file, 64 MiB by default: what an editor still opens, and what an artifact upload takes lightly. */
  readonly maxBytes?: number
}

/**
 * Opens (and empties) the log. Beyond the cap nothing more is kept but a line that says where it was cut and how
 * much was printed after it. Written at once, so that a log is complete up to the moment of a crash.
 */
export function createCommandLog({ path, maxBytes = 64 * 1024 * 1024 }: CommandLogOptions): CommandLog {
  mkdirSync(dirname(path), { recursive: true })
  const file = openLines(path)
  let tail = createOutputTail()
  let kept = 0
  let cut = 0
  const noteCut = () => {
    if (cut === 0) return
    file.line(
      `== cut here: the log holds at most ${maxBytes} bytes; ${cut} more were printed and not kept; the last lines:`,
    )
    file.line(tail.evidence())
    cut = 0
  }
  return {
    path,
    begin: (title) => {
      noteCut()
      tail = createOutputTail()
      file.line(`== ${title.replace(/[\r\n]+/g, '; ')}`)
    },
    write: (chunk) => {
      tail.push(chunk)
      const fitting = chunk.subarray(0, Math.max(0, maxBytes - kept))
      file.append(fitting)
      kept += fitting.length
      cut += chunk.length - fitting.length
    },
    evidence: () => tail.evidence(),
    close: () => {
      noteCut()
      file.close()
    },
  }
}

/** A file that is written at once and knows whether its last line is complete. */
interface LineFile {
  append(bytes: Uint8Array): void
  /** Text on lines of its own. */
  line(text: string): void
  close(): void
}

function openLines(path: string): LineFile {
  const file = openSync(path, 'w')
  let atLineStart = true
  const append = (bytes: Uint8Array) => {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    if (bytes.length > 0) atLineStart = bytes.at(-1) === 0x0a
  }
  return {
    append,
    line: (text) => append(Buffer.from(`${atLineStart ? '' : '\n'}${text}\n`)),
    close: () => closeSync(file),
  }
}
