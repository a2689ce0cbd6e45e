import type { ReplayedPoint } from '../../src/core/backtest/replayed-point.js'
import type { PeerRule } from './peers.mjs'

/** Lists by size begin with nothing injected. */
export interface Evaluated {
  readonly name: string
  readonly runs: number
  readonly skipped: number
  readonly benchmarks: readonly string[]
  readonly runOf: readonly number[]
  readonly peers: ReadonlyMap<
    string,
    { readonly scores: readonly (readonly number[])[]; readonly enough: readonly boolean[] }
  >
  readonly ours: {
    readonly scores: readonly (readonly number[])[]
    readonly together: readonly (readonly number[])[]
    readonly suspect: readonly (readonly boolean[])[]
    readonly verdict: readonly (readonly boolean[])[]
    readonly togetherVerdict: readonly (readonly boolean[])[]
    readonly unscreened: readonly boolean[]
    readonly shift: readonly (readonly boolean[])[]
  }
}

export const SIZES: readonly number[]
export function evaluate(input: {
  readonly name: string
  readonly points: Iterable<ReplayedPoint>
  readonly rules: readonly PeerRule[]
}): Evaluated
