import { appendFile, stat } from 'node:fs/promises'
import type { Delivered, Publisher } from './publisher.js'

/** Over 1 MiB a step the runner throws the whole summary away (actions/runner, FileCommandManager.cs). */
const MAX_BYTES = 1024 * 1024

const REST = '\n\n*The rest does not fit into a job summary; the report files have it.*\n'

/** Appends the summary to the file that GITHUB_STEP_SUMMARY names. */
export function jobSummaryPublisher({ path }: { readonly path: string }): Publisher {
  return {
    what: 'the job summary',
    deliver: async ({ summary }) => {
      const room = MAX_BYTES - (await sizeOf(path))
      const text = `${summary}\n`
      const fits = Buffer.byteLength(text) <= room
      await appendFile(path, fits ? text : cutToBytes(text, room))
      return fits ? {} : { warnings: shortened }
    },
  }
}

const shortened: Delivered['warnings'] = [
  { message: 'The job summary was cut at 1 MiB, the runner’s limit.' },
]

/** Whole lines from the beginning, with the note, in at most `room` bytes. */
function cutToBytes(text: string, room: number): string {
  const bytes = Buffer.from(text).subarray(0, Math.max(0, room - Buffer.byteLength(REST)))
  const end = bytes.lastIndexOf(0x0a)
  return end < 0 ? '' : bytes.subarray(0, end).toString() + REST
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    // The runner makes the file; where it has not, appending does.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
}
