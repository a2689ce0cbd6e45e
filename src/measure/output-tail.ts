import { stripVTControlCharacters } from 'node:util'

/** Enough to see why a command failed, little enough for an annotation (4,096 characters). */
const tailLines = 20
const tailCharacters = 3_000
const lineCharacters = 300

/** Bytes remembered; more than the lines above can need in UTF-8. */
const tailBytes = 16 * 1024

/** Remembers the end of a stream. */
export interface OutputTail {
  push(chunk: Uint8Array): void
  /** The last lines as evidence: at most 20, made harmless, each behind `  | `; empty where nothing was printed. */
  evidence(): string
}

/** A tail that holds at most 32 KiB however much is printed. */
export function createOutputTail(): OutputTail {
  let kept: Buffer = Buffer.alloc(0)
  return {
    push: (chunk) => {
      const last = chunk.subarray(Math.max(0, chunk.length - tailBytes))
      const joined = Buffer.concat([kept, last])
      kept = joined.subarray(Math.max(0, joined.length - tailBytes))
    },
    evidence: () => evidenceLines(kept.toString('utf8')),
  }
}

/**
 * The last lines of a text as evidence. Escape sequences, control characters and marks that reverse the reading
 * direction are dropped; the bar in front keeps a runner from reading `::error::` as a command.
 */
export function evidenceLines(text: string): string {
  const lines = text.split(/\r?\n/).map(plainLine)
  while (lines.at(-1)?.trim() === '') lines.pop()
  const shown: string[] = []
  let characters = 0
  for (const line of lines.slice(-tailLines).reverse()) {
    const bounded = line.length <= lineCharacters ? line : `${line.slice(0, lineCharacters - 1)}…`
    characters += bounded.length + 1
    if (characters > tailCharacters && shown.length > 0) break
    shown.unshift(`  | ${bounded}`)
  }
  return shown.join('\n')
}

function plainLine(line: string): string {
  // What a progress bar overwrote by a carriage return was never meant to be read.
  const visible = line.slice(line.lastIndexOf('\r', line.length - 2) + 1)
  return stripVTControlCharacters(visible)
    .replaceAll('##[', '## [')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
