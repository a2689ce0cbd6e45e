import type { Clock } from '../core/model/clock.js'

/** Seconds on a clock that never goes back; only differences mean anything. */
export type MonotonicClock = () => number

/** The wall clock of this machine, milliseconds since the epoch. */
export const systemClock: Clock = () => Date.now()

/** `performance.now()` in seconds: unaffected by clock adjustments during a measurement. */
export const systemMonotonic: MonotonicClock = () => performance.now() / 1000
