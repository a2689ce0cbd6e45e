import { gunzipSync } from 'node:zlib'
import { Problem } from '../core/model/problem.js'

/** More than any real profile holds; a small file that unpacks to more is broken or hostile. */
const MOST_BYTES = 2 ** 30

/** Whether bytes start as a gzip file does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** The content of a gzip file. @throws Problem for one that is damaged, cut off, or unpacks to more than 1 GiB. */
export function gunzip(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (cause) {
    const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new Problem({
      kind: 'measurement',
      what: isTooLarge
        ? 'unpacks to more than 1 GiB'
        : `byte ${bytes.length}: cannot be unpacked: ${message}`,
      file,
      expected: 'a whole gzip file',
      remedy: 'Profile again; the file was cut off or something else wrote it',
      cause,
    })
  }
}
