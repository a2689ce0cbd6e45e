import type { Clock } from '../core/model/clock.js'

/** Seconds on a clock that never goes back; only differences mean anything. */
export type MonotonicClock = () => number

/** The wall clock of this machine, milliseconds since the epoch. */
export const systemClock: Clock = () => Date.now()

/**
 * `process.hrtime` in seconds: unaffected by clock adjustments during a measurement. Not `performance.now()`, which loads ten
 * modules of Node before the first command.
 */
export const systemMonotonic: MonotonicClock = () => Number(process.hrtime.bigint()) / 1e9
