import type { Frame } from '../frame.js'

/**
 * Functions that a runtime puts where a thread is interrupted. Go's profiler, which interrupts too, finds a busy loop in
 * `runtime.asyncPreempt` nearly as often as in itself.
 */
const INTERRUPTIONS = new Set(['runtime.asyncPreempt'])

/** Whether the cost of a frame is that of the function it interrupted. */
export function isInterruption({ name }: Frame): boolean {
  return INTERRUPTIONS.has(name.replace(/\.abi0$/, ''))
}
