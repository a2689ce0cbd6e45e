import { concatBytes } from '../parsers/shared/concat-bytes.js'
import { textEncoding } from '../parsers/shared/decode-text.js'
import { autoTextProfile } from './auto-text-profile.js'
import { finishProfile } from './finish-profile.js'
import type { FormatContext, ProfileFormat } from './format.js'
import { gunzip, isGzip } from './gunzip.js'
import type { ReadProfiles } from './profile.js'
import type { ProfileStream } from './profile-stream.js'
import { recogniseBytes, recogniseJson } from './recognise.js'
import { readDocument } from './shared/profile-document.js'
import { textProfile } from './text-profile.js'

/** How text starts that is no JSON: anything but a brace or a bracket. */
const NO_JSON = /^\uFEFF?\s*[^\s{[]/

/** Collects a profile and reads it when it is whole; unpacks what gzip packed, of whatever format. */
export function wholeProfile(named: ProfileFormat | undefined, context: FormatContext): ProfileStream {
  let chunks: Uint8Array[] = []
  return {
    push: (chunk) => void chunks.push(chunk),
    end() {
      const packed = concatBytes(chunks)
      chunks = []
      return readWhole(isGzip(packed) ? gunzip(packed, context.file) : packed, named, context)
    },
  }
}

function readWhole(
  bytes: Uint8Array,
  named: ProfileFormat | undefined,
  context: FormatContext,
): ReadProfiles | undefined {
  const format = named ?? recogniseBytes(bytes, context.file)
  if (format?.kind === 'binary') return finishProfile(format, format.decode(bytes, context), context.file)
  if (format?.kind === 'json' || (format === undefined && looksLikeJson(bytes))) {
    const document = readDocument(bytes, context.file)
    const found = format ?? recogniseJson(document.value, context.file)
    return found === undefined
      ? undefined
      : finishProfile(found, found.decode(document, context), context.file)
  }
  const text = format === undefined ? autoTextProfile(context) : textProfile(format, context)
  text.push(bytes)
  return text.end()
}

function looksLikeJson(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  return !NO_JSON.test(new TextDecoder(textEncoding(head)).decode(head))
}
