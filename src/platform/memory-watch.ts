import { readFileSync } from 'node:fs'
import type { MonotonicClock } from './clock.js'
import { isMarked, otherProcesses } from './marked-processes.js'

/** Points kept; where there would be more, every second one goes and the interval doubles. */
const mostPoints = 2_000

/** Looks at all processes in one of so many samples, because a look at all costs some 30 samples of one. */
const samplesPerScan = 8

/** A process that was unmarked so often has long become the program that it is: a fork is its parent until it executes. */
const looksAtStrangers = 3

export interface MemoryWatchOptions {
  /** As `markedProcesses` takes it. */
  readonly mark: string
  readonly intervalMs: number
  readonly monotonic: MonotonicClock
}

/** Memory along time: seconds since the watch began, ascending, and resident bytes of all marked processes at once. */
export interface WatchedMemory {
  readonly times: number[]
  readonly values: number[]
}

/** A watch under way. */
export interface MemoryWatch {
  /** Ends it; a second call gives the same. */
  stop(): WatchedMemory
}

/**
 * Watches how much memory the marked processes hold: `VmRSS` of each, added up, so that pages which several share count
 * in each of them. Moments without such a process are left out. Linux only: elsewhere the curve stays empty. Keeps no
 * process alive. Cost: about 1 % of a processor at an interval of 25 ms.
 */
export function watchMemory({ mark, intervalMs, monotonic }: MemoryWatchOptions): MemoryWatch {
  const curve: WatchedMemory = { times: [], values: [] }
  if (process.platform !== 'linux') return { stop: () => curve }
  const search = markedSearch(mark)
  const began = monotonic()
  let interval = intervalMs
  const sample = () => {
    const held = search.residentBytes()
    if (held === undefined) return
    curve.times.push(monotonic() - began)
    curve.values.push(held)
    if (curve.times.length < mostPoints) return
    halve(curve.times)
    halve(curve.values)
    interval *= 2
    restart()
  }
  let timer: NodeJS.Timeout | undefined
  const restart = () => {
    clearInterval(timer)
    timer = setInterval(sample, interval).unref()
  }
  restart()
  return {
    stop: () => {
      clearInterval(timer)
      return curve
    },
  }
}

/** The marked processes: all processes are looked through while none is known, else in one sample of eight. */
function markedSearch(mark: string): { residentBytes(): number | undefined } {
  let known: readonly number[] = []
  let strangers: ReadonlyMap<number, number> = new Map()
  let sample = 0
  const scan = () => {
    const seen = new Map<number, number>()
    known = otherProcesses().filter((pid) => {
      const looks = strangers.get(pid) ?? 0
      if (looks < looksAtStrangers && isMarked(pid, mark)) return true
      seen.set(pid, looks + 1)
      return false
    })
    strangers = seen
  }
  return {
    residentBytes: () => {
      if (known.length === 0 || sample++ % samplesPerScan === 0) scan()
      const held = known.map((pid) => ({ pid, bytes: residentBytes(pid) }))
      const living = held.filter(({ bytes }) => bytes !== undefined)
      known = living.map(({ pid }) => pid)
      return living.length === 0 ? undefined : living.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
    },
  }
}

/** Undefined for a process that has ended, or has not been waited for yet. */
function residentBytes(pid: number): number | undefined {
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))
    return kib === null ? undefined : Number(kib[1]) * 1024
  } catch {
    return undefined
  }
}

/** Keeps every second element, the first among them, in place. */
function halve(list: number[]): void {
  list.splice(0, list.length, ...list.filter((_, at) => at % 2 === 0))
}
