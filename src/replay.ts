import { replayMain } from './app/replay-thread-main.js'

/** The entry of the second thread of a replay. */
export function main(): Promise<number> {
  return replayMain()
}
