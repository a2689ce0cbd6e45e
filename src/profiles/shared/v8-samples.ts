import type { StackBuilder } from '../stacks/stack-builder.js'

/** What V8's sampler recorded: a node for each sample, and when. */
export interface V8Samples {
  /** Node of the builder for each sample. */
  readonly nodes: Int32Array
  /** Moment of each sample in microseconds. */
  readonly times: Float64Array
  /** When sampling ended, in microseconds; absent where it is not told. */
  readonly end?: number
}

/**
 * Spends on each sample's node the time until the next sample, as Chrome's own reader does. V8 delivers samples of several
 * threads out of order, so they are sorted first; nothing lasts less than zero.
 * @returns the number of samples
 */
export function spendSamples(builder: StackBuilder, { nodes, times, end }: V8Samples): number {
  const order = isSorted(times) ? undefined : sortedOrder(times)
  const at = (index: number): number => order?.[index] ?? index
  for (let index = 0; index < nodes.length; index++) {
    const start = times[at(index)]!
    const next = index + 1 < nodes.length ? times[at(index + 1)]! : (end ?? start)
    builder.spend(nodes[at(index)]!, Math.max(0, next - start) * 1e-6)
  }
  return nodes.length
}

function isSorted(times: Float64Array): boolean {
  for (let index = 1; index < times.length; index++) if (times[index]! < times[index - 1]!) return false
  return true
}

/** Indexes by time, equal times in their order. */
function sortedOrder(times: Float64Array): Int32Array {
  return Int32Array.from(times, (_, index) => index).sort((first, second) => times[first]! - times[second]!)
}
