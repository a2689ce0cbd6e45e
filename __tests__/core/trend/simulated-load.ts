import { type Random, seededRandom } from '../../../src/core/stats/random.js'
import type { LoadPoint } from '../../../src/core/trend/load-point.js'
import { normal } from '../stats/simulate.js'

/** A service that queues beyond its capacity and refuses what it cannot queue. */
export interface SimulatedService {
  /** Users by second. */
  readonly users: readonly number[]
  /** Requests per second it can serve; each user makes ten. */
  readonly capacity: number
  readonly seed: number
  /** Seconds a request takes at least, by second of the test. */
  readonly base?: (second: number) => number
}

const RATE_PER_USER = 10

/** One window a second. Backlog beyond capacity is served later; latency follows the backlog, with 10 % noise. */
export function simulatedLoad({
  users,
  capacity,
  seed,
  base = () => 0.02,
}: SimulatedService): readonly LoadPoint[] {
  const random: Random = seededRandom(seed)
  let backlog = 0
  return users.map((load, time) => {
    const offered = load * RATE_PER_USER
    const arrived = backlog + offered
    const served = Math.min(arrived, capacity)
    // The queue holds what takes half a second; the rest is refused at once.
    const errors = Math.max(0, arrived - served - capacity / 2)
    backlog = arrived - served - errors
    const wobble = Math.exp(0.1 * normal(random))
    const p50 = (base(time) + backlog / capacity) * wobble
    return { time, duration: 1, load, requests: served + errors, errors, p50, p99: 3 * p50 }
  })
}

/** A straight line of users from one number to another. */
export function ramp(from: number, to: number, seconds: number): readonly number[] {
  return Array.from({ length: seconds }, (_, second) =>
    Math.round(from + ((to - from) * second) / (seconds - 1)),
  )
}

export function constant(users: number, seconds: number): readonly number[] {
  return new Array<number>(seconds).fill(users)
}
