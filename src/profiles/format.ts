import type { Warning } from '../core/model/measurement.js'
import type { Profile } from './profile.js'

/** What a format may know beside the text itself. */
export interface FormatContext {
  /** Path for positions in messages. */
  readonly file: string
}

/** What a format hands back. It throws a Problem (kind `measurement`, with position) for input it cannot read. */
export interface Decoded {
  /** The one that the tool shows by default first; never empty. */
  readonly profiles: readonly Profile[]
  /** Odd but harmless. */
  readonly warnings: readonly Warning[]
}

interface FormatRow {
  /** Registry key, file name, value of `--format`. */
  readonly name: string
  /** The tool and the versions whose output was read. */
  readonly tool: string
  /** One sentence: what it reads. */
  readonly reads: string
  /** What its profiles weigh. */
  readonly quantities: readonly string[]
  /** What it can tell: whole stacks, functions only, or a curve along time. */
  readonly tells: 'stacks' | 'table' | 'series'
}

/** Receives the lines of a text one by one, so that a large profile is never held. */
export interface ProfileSink {
  /** `line` without its line break; `n` counts from 1. `'open'` marks a last line without line break. */
  push(line: string, n: number, end?: 'open'): void
  end(): Decoded
}

/** Line-oriented text; recognised by the first line that matches within 1 MiB. */
export interface TextFormat extends FormatRow {
  readonly kind: 'text'
  recognises(line: string): boolean
  start(context: FormatContext): ProfileSink
  /** For a format with nothing at its end that tells it is whole: where it may be cut without anybody noticing. One sentence. */
  readonly unseenCut?: string
}

/** A value inside a JSON document together with the means to say where it stands. */
export interface ProfileDocument {
  readonly value: unknown
  /** A Problem at the position of the value under `path`. */
  problem(path: readonly (string | number)[], what: string, expected?: string): Error
}

/** One whole JSON document, recognised by its keys. */
export interface JsonFormat extends FormatRow {
  readonly kind: 'json'
  recognises(value: unknown): boolean
  decode(document: ProfileDocument, context: FormatContext): Decoded
}

/** Bytes that are no text; recognised by their structure. */
export interface BinaryFormat extends FormatRow {
  readonly kind: 'binary'
  recognises(bytes: Uint8Array): boolean
  decode(bytes: Uint8Array, context: FormatContext): Decoded
}

export type ProfileFormat = TextFormat | JsonFormat | BinaryFormat
