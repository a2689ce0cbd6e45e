import { chooseWindow } from '../model/choose-window.js'
import type { Run } from '../model/run.js'

/** Later attempts are pooled with earlier ones, so a full window may need a few runs more. */
const SPARE = 10

/** What a store would have held at one moment of the replay. */
export interface KnownRuns {
  /** The runs that count as a baseline, oldest first. */
  window(): readonly Run[]
  /** The run that was recorded next. */
  add(run: Run): void
}

/** Starts with nothing known; keeps the newest `limit` runs and forgets the rest. */
export function createKnownRuns(limit: number): KnownRuns {
  let newestFirst: readonly Run[] = []
  return {
    window: () => chooseWindow(newestFirst, { limit }).runs,
    add: (run) => {
      newestFirst = [run, ...newestFirst].slice(0, limit + SPARE)
    },
  }
}
