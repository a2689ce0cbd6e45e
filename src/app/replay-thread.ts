import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BacktestRest } from '../core/backtest/backtest.js'
import type { ReplaySettings } from '../core/backtest/replay-settings.js'
import type { StoredFilter } from './commands/stored-runs.js'

/** Where a history is, for `readHistory`. */
export interface HistoryPlace {
  readonly history: string
  readonly cwd: string
  readonly filter: StoredFilter
}

/** What a second thread is to do. Plain data. */
export interface ReplayPart extends HistoryPlace {
  readonly settings: ReplaySettings
  /** Position of its first run among those of all groups. */
  readonly from: number
}

/** A second thread that replays the rest of a history. */
export interface ReplayThread {
  /** Undefined where it could not: then the first thread goes on by itself. */
  rest(): Promise<BacktestRest | undefined>
  stop(): Promise<void>
}

/** Set by src/index.ts; unset where the sources run under a test. */
const URL_MARK = Symbol.for('noisegate.url')

/** The mark and the file are those of `dist/cli.js`: the bundle has one entry, whichever thread starts it. */
const START = `
globalThis[Symbol.for('noisegate.entry')] = 'replay'
import(require('node:worker_threads').workerData.url)
`

/** Starts a second thread; undefined with one processor, or where there is no file to start. */
export function startReplayThread(part: ReplayPart): ReplayThread | undefined {
  const url = (globalThis as Record<symbol, unknown>)[URL_MARK]
  if (typeof url !== 'string' || availableParallelism() < 2) return undefined
  const worker = newWorker({ url, part })
  if (worker === undefined) return undefined
  const rest = new Promise<BacktestRest | undefined>((resolve) => {
    worker.once('message', resolve)
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => resolve(undefined))
  })
  return {
    rest: () => rest,
    async stop() {
      await worker.terminate()
    },
  }
}

function newWorker(workerData: unknown): Worker | undefined {
  try {
    return new Worker(START, { eval: true, workerData })
  } catch {
    // No threads here (a permission model, a limit): slower, not wrong.
    return undefined
  }
}
