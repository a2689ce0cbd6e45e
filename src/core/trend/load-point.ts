/** What a load test did in one window of its time. */
export interface LoadPoint {
  /** Start of the window in seconds since the start of the test; ascending from point to point. */
  readonly time: number
  /** Length of the window in seconds. */
  readonly duration: number
  /** Concurrent users, threads or connections; absent where the tool does not say. */
  readonly load?: number
  /** Requests that ended in the window, failed ones included. */
  readonly requests: number
  readonly errors: number
  /** Seconds; absent where no request ended in the window. */
  readonly p50?: number
  readonly p99?: number
}

/** Failed requests over requests of several windows; undefined without a request. */
export function errorRateOf(points: readonly LoadPoint[]): number | undefined {
  const requests = points.reduce((sum, point) => sum + point.requests, 0)
  const errors = points.reduce((sum, point) => sum + point.errors, 0)
  return requests === 0 ? undefined : errors / requests
}
