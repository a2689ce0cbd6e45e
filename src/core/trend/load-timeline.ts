import { ValueDistribution } from '../stats/value-distribution.js'
import type { LoadPoint } from './load-point.js'

/** One finished request. */
export interface LoadRequest {
  /** When it ended, in seconds on any clock. */
  readonly time: number
  /** Seconds; absent for one that never got an answer. */
  readonly latency?: number
  readonly isFailed: boolean
}

interface Window {
  requests: number
  errors: number
  readonly latency: ValueDistribution
  loadSum: number
  loads: number
}

/** Ten minutes of seconds; a longer test gets windows of 2, 4, 8 ... seconds. */
const WINDOWS = 600

/** Different latencies of one window counted exactly; windows are many and one needs two percentiles only. */
const WINDOW_VALUES = 512

/**
 * Cuts a stream of requests into windows of one second, in memory that does not grow with the test: beyond 600 windows
 * two neighbours become one. Requests may come somewhat out of order; one from before the first belongs to the first window.
 */
export class LoadTimeline {
  readonly #windows: Window[] = []
  #start: number | undefined
  #width = 1

  addRequest({ time, latency, isFailed }: LoadRequest): void {
    const window = this.#at(time)
    window.requests += 1
    if (isFailed) window.errors += 1
    if (latency !== undefined) window.latency.add(latency)
  }

  /** The number of concurrent users at a time. */
  addLoad(time: number, load: number): void {
    const window = this.#at(time)
    window.loadSum += load
    window.loads += 1
  }

  /** Every window from the first to the last; the load of one that tells none is that of the window before. */
  points(): readonly LoadPoint[] {
    let load: number | undefined
    return this.#windows.map((window, index) => {
      if (window.loads > 0) load = window.loadSum / window.loads
      const [p50, p99] = window.latency.quantiles([0.5, 0.99]) ?? []
      return {
        time: index * this.#width,
        duration: this.#width,
        requests: window.requests,
        errors: window.errors,
        ...(load === undefined ? {} : { load }),
        ...(p50 === undefined || p99 === undefined ? {} : { p50, p99 }),
      }
    })
  }

  #at(time: number): Window {
    this.#start ??= time
    const elapsed = Math.max(0, time - this.#start)
    while (elapsed / this.#width >= WINDOWS) this.#halve()
    const index = Math.floor(elapsed / this.#width)
    while (this.#windows.length <= index) this.#windows.push(emptyWindow())
    return this.#windows[index]!
  }

  #halve(): void {
    const windows = this.#windows.splice(0)
    for (let index = 0; index < windows.length; index += 2) {
      const merged = windows[index]!
      const next = windows[index + 1]
      if (next !== undefined) mergeInto(merged, next)
      this.#windows.push(merged)
    }
    this.#width *= 2
  }
}

function emptyWindow(): Window {
  return { requests: 0, errors: 0, latency: new ValueDistribution(WINDOW_VALUES), loadSum: 0, loads: 0 }
}

function mergeInto(window: Window, next: Window): void {
  window.requests += next.requests
  window.errors += next.errors
  window.latency.merge(next.latency)
  window.loadSum += next.loadSum
  window.loads += next.loads
}
