import type { OutputStream } from '../parsers/output-stream.js'
import type { ParsedSet } from '../parsers/parsed-set.js'

/** A stream that is opened when something is there to be read. */
export interface SpooledStream {
  write(chunk: Uint8Array): void
  /** Like `OutputStream.end`, once everything was read. */
  end(): Promise<ParsedSet | undefined>
}

/** Output up to here is read when the command has ended, so that reading it disturbs no measurement. */
const SPOOL_BYTES = 1_048_576

/**
 * Keeps output until it is more than 1 MiB or the command has ended, then opens the stream and reads on as it comes. Most
 * output is far shorter: no parser is then loaded before the command starts, nor at work while it is measured.
 *
 * @param open is given the chunks printed so far
 */
export function spooledStream(open: (start: readonly Uint8Array[]) => Promise<OutputStream>): SpooledStream {
  const kept: Uint8Array[] = []
  let size = 0
  let opening: Promise<OutputStream> | undefined
  let stream: OutputStream | undefined
  const opened = async () => {
    const found = await open(kept)
    for (const chunk of kept.splice(0)) found.push(chunk)
    stream = found
    return found
  }
  return {
    write(chunk) {
      if (stream !== undefined) return stream.push(chunk)
      // A chunk may be a view of a buffer that is used again.
      kept.push(Uint8Array.from(chunk))
      size += chunk.length
      if (size <= SPOOL_BYTES || opening !== undefined) return
      opening = opened()
      // Whoever calls `end` hears of it.
      opening.catch(() => {})
    },
    async end() {
      opening ??= opened()
      return (await opening).end()
    },
  }
}
