import { createReadStream } from 'node:fs'
import { Problem } from '../core/model/problem.js'
import type { ReadProfiles } from '../profiles/profile.js'
import { profileStream } from '../profiles/profile-stream.js'

/** Large enough that reading is not what takes time. */
const CHUNK = 1024 * 1024

/**
 * Reads one profile, text as a stream.
 * @throws Problem (measurement) for a file that is absent, unreadable, empty, not recognised or damaged
 */
export async function readProfileFile(path: string, format: string): Promise<ReadProfiles> {
  const { read, size } = await streamed(path, format)
  if (read !== undefined) return read
  if (size === 0) throw emptyFile(path)
  throw new Problem({
    kind: 'measurement',
    what: 'no profile format recognises this file',
    file: path,
    expected: 'a profile; docs/profiling.md lists what is read',
    remedy: 'Name the format with --format NAME',
  })
}

/** The same; undefined for a file that no format recognises. */
export async function recognisedProfile(path: string, format: string): Promise<ReadProfiles | undefined> {
  return (await streamed(path, format)).read
}

/** With the bytes of the file: those of a pipe are known only by reading it. */
async function streamed(path: string, format: string) {
  const stream = profileStream(format, { file: path })
  let size = 0
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      size += (chunk as Uint8Array).length
      stream.push(chunk)
    }
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException)
  }
  return { read: stream.end(), size }
}

/** Samplers that saw nothing leave such a file, and profilers of programs that were killed. */
function emptyFile(path: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'the file is empty: nothing was sampled, or the profiler was ended before it wrote',
    file: path,
    remedy: 'Let the program run longer and end by itself',
  })
}

function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  const isAbsent = error.code === 'ENOENT'
  return new Problem({
    kind: 'measurement',
    what: isAbsent ? 'there is no such file' : `cannot be read: ${error.message}`,
    file: path,
    remedy: isAbsent ? 'Check the path; the profiler may have written elsewhere' : 'Check its permissions',
    cause: error,
  })
}
