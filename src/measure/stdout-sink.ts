import { Problem } from '../core/model/problem.js'
import type { RoundOutput } from './measured-suite.js'

/** Takes one round's standard output while it is printed, secrets already hidden. */
export interface StdoutSink {
  /** May throw: the command is then ended, and the error is the round's. */
  write(chunk: Uint8Array): void
  /** The files to parse, after the command succeeded; none where the sink has read everything itself. */
  files(): RoundOutput['files']
}

/** Makes the sink of a round; rounds count from 1. */
export type StdoutSinks = (round: number) => StdoutSink

/** Keeps the whole output as the file `<stdout>`. */
export const collectedStdout: StdoutSinks = () => {
  const chunks: Uint8Array[] = []
  return {
    // A chunk may be a view of a buffer that is used again.
    write: (chunk) => chunks.push(Uint8Array.from(chunk)),
    files: () => [{ path: '<stdout>', bytes: Buffer.concat(chunks) }],
  }
}

/** Keeps nothing: the output is not what is measured. */
export const discardedStdout: StdoutSinks = () => ({ write: () => {}, files: () => [] })

/**
 * A sink that refuses more than `maxBytes`.
 *
 * @throws Problem (measurement) from `write`, once the limit is passed.
 */
export function limitedStdout(
  sink: StdoutSink,
  limit: { readonly where: string; readonly maxBytes: number },
): StdoutSink {
  let total = 0
  return {
    files: () => sink.files(),
    write: (chunk) => {
      total += chunk.length
      if (total > limit.maxBytes) throw tooMuch(limit)
      sink.write(chunk)
    },
  }
}

function tooMuch({ where, maxBytes }: { readonly where: string; readonly maxBytes: number }): Problem {
  const size = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / (1024 * 1024))} MiB` : `${maxBytes} bytes`
  return new Problem({
    kind: 'measurement',
    what: `${where}: the command printed more than ${size} on standard output and was ended`,
    remedy:
      'Write results to a file and name it with `results`, or set `parser: command` where the output is not read',
  })
}
