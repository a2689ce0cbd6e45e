import { deferringProblems } from '../core/model/deferring-problems.js'
import { concatBytes } from '../parsers/shared/concat-bytes.js'
import { textEncoding } from '../parsers/shared/decode-text.js'
import { autoTextProfile } from './auto-text-profile.js'
import type { FormatContext, ProfileFormat } from './format.js'
import { isGzip } from './gunzip.js'
import type { ReadProfiles } from './profile.js'
import { recogniseBytes } from './recognise.js'
import { formatByName } from './registry.js'
import { textProfile } from './text-profile.js'
import { wholeProfile } from './whole-profile.js'

/** Reads one profile as its bytes arrive. */
export interface ProfileStream {
  /** Never throws: what is wrong is thrown by `end`. */
  push(chunk: Uint8Array): void
  /**
   * What the file holds; undefined only with `auto`, where no format recognises it.
   * @throws Problem of kind `measurement` for a profile that cannot be read.
   */
  end(): ReadProfiles | undefined
}

/** This much of a file shows whether it is compressed, binary, JSON or text. */
const HEAD = 4096

/** How a JSON profile starts; a log line may start with a bracket too. */
const JSON_START = /^\uFEFF?\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\[|\]|$))/

/**
 * A stream for the format of a name, or for `auto`. Lines are read as they come and never held; binary, compressed and JSON
 * profiles are held whole.
 * @throws Problem of kind `usage` for an unknown format.
 */
export function profileStream(format: string, context: FormatContext): ProfileStream {
  const named = format === 'auto' ? undefined : formatByName(format)
  let head: Uint8Array[] = []
  let size = 0
  let chosen: ProfileStream | undefined
  const choose = (): ProfileStream => {
    const stream = streamFor(concatBytes(head), named, context)
    for (const chunk of head) stream.push(chunk)
    head = []
    return stream
  }
  return deferringProblems({
    push(chunk) {
      if (chosen !== undefined) return chosen.push(chunk)
      head.push(chunk)
      size += chunk.length
      if (size >= HEAD) chosen = choose()
    },
    end: () => (chosen ?? choose()).end(),
  })
}

/** The same for bytes that are there already. */
export function readProfile(
  bytes: Uint8Array,
  format: string,
  context: FormatContext,
): ReadProfiles | undefined {
  const stream = profileStream(format, context)
  stream.push(bytes)
  return stream.end()
}

function streamFor(
  head: Uint8Array,
  named: ProfileFormat | undefined,
  context: FormatContext,
): ProfileStream {
  const isText = named === undefined ? !isGzip(head) : named.kind === 'text' && !isGzip(head)
  if (!isText) return wholeProfile(named, context)
  if (named !== undefined && named.kind === 'text') return textProfile(named, context)
  if (recogniseBytes(head, context.file) !== undefined) return wholeProfile(named, context)
  const text = new TextDecoder(textEncoding(head)).decode(head)
  return JSON_START.test(text) ? wholeProfile(named, context) : autoTextProfile(context)
}
