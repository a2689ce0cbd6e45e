import { parentPort, workerData } from 'node:worker_threads'
import { readHistory } from './read-history.js'
import { replayRest } from './replay-history.js'
import type { ReplayPart } from './replay-thread.js'

/** The second thread of a replay: reads the same history and posts what the rest of it sums up to. */
export async function replayMain(): Promise<number> {
  const { part } = workerData as { readonly part: ReplayPart }
  try {
    const history = await readHistory(part.history, part.cwd, part.filter)
    const sum = await replayRest(history, part)
    parentPort?.postMessage(sum.rest())
  } catch {
    // The first thread meets the same trouble and reports it.
    parentPort?.postMessage(undefined)
  }
  return 0
}
